import { scalarText } from '../source/scalar-text.ts'
import type { Office } from './office.ts'

/** A text file to be written: its path from the working folder. */
export interface TextFile {
  readonly path: string
  readonly text: string
}

/** Where the files of an office lie, and which tool its CI installs. */
export interface OfficePlaces {
  /** The data folder, from the working folder. */
  readonly data: string
  /** As a package registry knows the tool: `cds-report@1.0.0`. */
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
  return [
    { path: '.vscode/settings.json', text: editorSettings(places) },
    { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
    { path: '.gitignore', text: 'out/\n.cds-report/\n' },
    ...(ci === 'github' ? [{ path: '.github/workflows/bao-cao.yml', text: githubCi(places) }] : []),
    ...(ci === 'gitlab' ? [{ path: '.gitlab-ci.yml', text: gitlabCi(places) }] : []),
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

function githubCi(places: OfficePlaces): string {
  const call = callOf(places)
  return `# Mỗi lần đẩy lên: kiểm tra số liệu, xuất bản dự thảo. Khi xin gộp vào nhánh chính: ghi những gì thay đổi.
name: Báo cáo
on:
  push: { branches: [main] }
  pull_request:
permissions:
  contents: read
  pull-requests: write
jobs:
  bao-cao:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - uses: actions/setup-node@v4
        with: { node-version: 22 }
      - run: npm install --global ${places.tool}
      - run: ${call} check --format github
      - run: ${call} build --all
      - uses: actions/upload-artifact@v4
        with: { name: du-thao, path: out/ }
      - if: github.event_name == 'pull_request'
        env:
          GH_TOKEN: \${{ github.token }}
        run: |
          ${call} diff "origin/$GITHUB_BASE_REF:${places.data}" ${places.data} --format markdown > thay-doi.md
          gh pr comment \${{ github.event.number }} --body-file thay-doi.md --edit-last --create-if-none
`
}

function gitlabCi(places: OfficePlaces): string {
  const call = callOf(places)
  return `# Mỗi lần đẩy lên: kiểm tra số liệu, xuất bản dự thảo. Khi xin gộp vào nhánh chính: ghi những gì thay đổi.
# Biến COMMENT_TOKEN: mã truy cập của dự án có quyền api, để ghi nhận xét; không có thì bỏ qua bước đó.
bao-cao:
  image: node:22
  variables: { GIT_DEPTH: "0" }
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  script:
    - npm install --global ${places.tool}
    - ${call} check
    - ${call} build --all
    - |
      if [ -n "$CI_MERGE_REQUEST_IID" ] && [ -n "$COMMENT_TOKEN" ]; then
        git fetch origin "$CI_MERGE_REQUEST_TARGET_BRANCH_NAME"
        ${call} diff "FETCH_HEAD:${places.data}" ${places.data} --format markdown > thay-doi.md
        curl --fail --header "PRIVATE-TOKEN: $COMMENT_TOKEN" --data-urlencode "body@thay-doi.md" \\
          "$CI_API_V4_URL/projects/$CI_PROJECT_ID/merge_requests/$CI_MERGE_REQUEST_IID/notes"
      fi
  artifacts:
    paths: [out/]
`
}

function callOf({ data }: OfficePlaces): string {
  return data === 'data' ? 'cds-report' : `cds-report --data ${data}`
}
