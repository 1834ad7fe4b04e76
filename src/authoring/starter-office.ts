import { scalarText } from '../source/canonical/scalar-text.ts'
import type { Office } from './office.ts'
import { githubWorkflow, gitlabPipeline, officeCi } from './starter-ci.ts'

/** A text file to be written: its path from the working folder. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** Where the files of an office lie, and which tool its CI installs. */
export interface OfficePlaces {
  /** The data folder, from the working folder. */
  readonly data: string
  /** The file that `npm pack` makes of the tool: `cds-report-1.0.0.tgz`. */
  readonly tool: string
}

/** The line that binds a file to its schema in any editor; empty where `data` lies elsewhere. */
export function schemaLine(schema: string, path: string): string {
  if (/^(?:[/\\]|[A-Za-z]:|\.\.)/.test(path)) return ''
  const up = '../'.repeat(path.split('/').length - 1)
  return `# yaml-language-server: $schema=${up}schemas/${schema}.schema.json\n\n`
}

/** `unit.yaml`: the unit, and the one body that every unit has. */
export function starterUnit({ name, level, kind, parent }: Office, line: string): string {
  const above = parent
    ? `parent: { name: ${scalarText(parent.name, 'flow')}, kind: ${parent.kind} }\n`
    : ''
  return `${line}# Đơn vị hành chính
name: ${scalarText(name, 'block')}
level: ${level}
kind: ${kind}
${above}# Địa danh in trước ngày tháng; tên đặt theo tên người, chữ số hoặc sự kiện lịch sử thì ghi cả loại đơn vị.
place: ${scalarText(placeOf({ name, kind }), 'block')}

# Cơ quan ban hành báo cáo. Tên in ở đầu trang, ký hiệu và khối chữ ký được lập theo Nghị định 30/2020.
#   signs       ai ký: head người đứng đầu; acting quyền; deputy cấp phó ký thay; by_order thừa lệnh;
#               by_delegation thừa ủy quyền
#   filing      phần in sau chữ "Lưu:"
#   signer      họ tên người ký; chưa rõ thì chưa cần
#   recipients  các nơi nhận, ví dụ [Sở Khoa học và Công nghệ, Các phòng của Ủy ban nhân dân]
issuers:
  ubnd:
    kind: people_committee
    signs: head
    signer:
    recipients:
    filing: VT
`
}

/** Of names, digits alone tell that the kind is part of the place (Nghị định 30/2020, Phụ lục I). */
function placeOf({ name, kind }: Pick<Office, 'name' | 'kind'>): string {
  return /^\d/.test(name) ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}` : name
}

/** Files beside the data: what an editor and CI need, and what git is to leave alone. */
export function surroundingFiles({ ci }: Office, places: OfficePlaces): TextFile[] {
  const its = officeCi(places.data, places.tool)
  return [
    { path: '.vscode/settings.json', text: editorSettings(places) },
    { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
    { path: '.gitignore', text: 'out/\nci/\n.cds-report/\n' },
    ...(ci === 'github'
      ? [{ path: '.github/workflows/bao-cao.yml', text: githubWorkflow(its) }]
      : []),
    ...(ci === 'gitlab' ? [{ path: '.gitlab-ci.yml', text: gitlabPipeline(its) }] : []),
  ]
}

function editorSettings({ data }: OfficePlaces): string {
  return json({
    'yaml.schemas': {
      'schemas/catalog.schema.json': `${data}/catalog.yaml`,
      'schemas/unit.schema.json': `${data}/*/unit.yaml`,
      'schemas/report.schema.json': `${data}/*/[0-9]*.yaml`,
    },
    'files.encoding': 'utf8',
    '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  })
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
