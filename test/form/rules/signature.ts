import type { Paragraph, Table } from '../docx-file.ts'
import { partsOf, type Signature } from './report-parts.ts'
import { differences, missing, points, type Rule, size13To14 } from './rule.ts'

/** TM. on behalf of a body; Q. acting; KT. for the head; TL. by order; TUQ. by delegation (Đ.13). */
const authorityPrefix = /^(?:TM|KT|TL|TUQ|Q)\. \S/
/** The same prefixes, however they are spelt. */
const anyPrefix = /^(?:T\/?M|K\/?T|T\/?L|T\/?UQ|Q)(?!\p{L})/u

/** "Không ghi học hàm, học vị và các danh hiệu danh dự trước họ tên" (PL I, II.7.c). */
const honours =
  /^(?:GS|PGS|TS|TSKH|ThS|KS|CN|BS|BSCK\w*|NGND|NGƯT|NSND|NSƯT|Tiến sĩ|Thạc sĩ|Giáo sư|Anh hùng)[.\s]/i

/** Bodies that decide together: their head signs on their behalf (Đ.13.2). */
const collective = /^(?:ỦY|UỶ) BAN NHÂN DÂN|^HỘI ĐỒNG NHÂN DÂN/

/** Three centimetres for the signature, in twips. */
const signatureRoom = 1701
const singleLine = 1.15

const titleLook = {
  size: size13To14,
  bold: true,
  italic: false,
  alignment: 'center',
  case: 'capitals',
} as const

function stackingFaults({ authority }: Signature, issuer: string): string[] {
  const lines = authority.map(({ text }) => text)
  if (lines.length === 0) return missing('signing authority in the right cell of the last table')
  const found: string[] = []
  if (collective.test(issuer) && !/^(?:TM|TL|TUQ)\./.test(lines[0] ?? '')) {
    found.push(`“${lines[0]}”: the head of this body signs on its behalf, with “TM.”.`)
  }
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    const [, prefix, rest = ''] = /^(TM|KT|TL|TUQ|Q)\. (.+)$/.exec(line) ?? []
    if (prefix === undefined && next !== undefined) {
      found.push(`“${line}” is a title, but “${next}” stands below it.`)
    }
    if (/^(?:PHÓ|THỨ) /.test(line) && !/^(?:KT|TL|TUQ)\./.test(lines[at - 1] ?? '')) {
      found.push(`“${line}” signs for the head, with “KT.” and the head's title above.`)
    }
    if (prefix === 'TM' && at > 0) found.push(`“${line}” must be the first line.`)
    if (prefix === 'TM' && collective.test(issuer) && !collective.test(rest)) {
      found.push(`“${line}” must name the body that issues the report.`)
    }
    if (prefix && prefix !== 'Q' && next === undefined) {
      found.push(`“${line}” must be followed by the title of who signs.`)
    }
    if (prefix === 'KT' && next !== undefined && !isDeputy(next, rest)) {
      found.push(`“${line}” must be followed by the title of that head's deputy, not “${next}”.`)
    }
  })
  return found
}

function isDeputy(title: string, head: string): boolean {
  return title === `PHÓ ${head}` || (head === 'BỘ TRƯỞNG' && title === 'THỨ TRƯỞNG')
}

/** The height between the last title and what is below: spacing, empty lines, rows left free. */
function roomForSignature({ table, authority, office, name }: Signature): number {
  const last = authority.at(-1)
  const below = office ?? name
  if (!table || !last || !below) return 0
  const column = columnOf(table)
  const between = column.slice(column.indexOf(last) + 1, column.indexOf(below))
  const empty = between.map(heightOf).reduce((sum, height) => sum + height, 0)
  const freeRows = table.rows
    .filter(({ cells }) => cells.every(({ blocks }) => blocks.every((block) => isEmpty(block))))
    .reduce((sum, { height }) => sum + height, 0)
  return last.spacing.after + below.spacing.before + Math.max(empty, freeRows)
}

const columnOf = ({ rows }: Table): Paragraph[] =>
  rows.flatMap(({ cells }) => cells[1]?.blocks ?? []).filter((block) => block.kind === 'paragraph')

const isEmpty = (block: Paragraph | Table): boolean =>
  block.kind === 'paragraph' && block.text === ''

function heightOf({ spacing, endSize }: Paragraph): number {
  const { before, after, line, rule } = spacing
  const single = endSize * 10 * singleLine
  return before + after + (rule === 'auto' ? (single * line) / 240 : line)
}

export const signatureRules: readonly Rule[] = [
  {
    id: 'SG-01',
    severity: 'E',
    about: 'authority is written TM., KT., TL., TUQ. or Q., in bold capitals of 13–14 pt',
    check: (file) =>
      partsOf(file)
        .signature.authority.filter(({ text }) => anyPrefix.test(text))
        .flatMap((line) => [
          ...(authorityPrefix.test(line.text)
            ? []
            : [`${line.where} must begin with TM., KT., TL., TUQ. or Q.`]),
          ...differences(line, { size: size13To14, bold: true, case: 'capitals' }),
        ]),
  },
  {
    id: 'SG-02',
    severity: 'E',
    about: 'authority and titles follow each other as the decree stacks them',
    check: (file) => {
      const { signature, letterhead } = partsOf(file)
      return stackingFaults(signature, letterhead.issuer[0]?.text ?? '')
    },
  },
  {
    id: 'SG-03',
    severity: 'E',
    about: 'titles are in capitals of 13–14 pt, bold, upright, centred',
    check: (file) => {
      const { authority, office } = partsOf(file).signature
      return [...authority, ...(office ? [office] : [])].flatMap((line) =>
        differences(line, titleLook),
      )
    },
  },
  {
    id: 'SG-04',
    severity: 'E',
    about: 'the name has 13–14 pt, bold, upright, centred, without honours',
    check: (file, { draft }) => {
      const { name } = partsOf(file).signature
      if (!name) return draft ? [] : missing('name below the signature')
      return [
        ...differences(name, { ...titleLook, case: 'normal' }),
        ...(honours.test(name.text) ? [`${name.where} has an honour before the name.`] : []),
      ]
    },
  },
  {
    id: 'SG-05',
    severity: 'W',
    about: 'there are 3 cm for the signature',
    check: (file) => {
      const { signature } = partsOf(file)
      if (!signature.name) return []
      const room = roomForSignature(signature)
      return room >= signatureRoom ? [] : [`There is room of ${(room / 567).toFixed(1)} cm.`]
    },
  },
  {
    id: 'SG-06',
    severity: 'E',
    about: 'an image of a signature is a PNG; its colours and place are for the eye',
    check: ({ partNames }) =>
      partNames
        .filter((name) => name.startsWith('word/media/') && !name.toLowerCase().endsWith('.png'))
        .map((name) => `${name} is no PNG.`),
  },
  {
    id: 'SG-07',
    severity: 'W',
    about: 'the signature stays on one page, with the last lines of text',
    check: (file) => {
      const { signature, mainBlocks } = partsOf(file)
      const { table } = signature
      if (!table) return missing('table with the signature')
      const above = mainBlocks.slice(0, mainBlocks.indexOf(table))
      const lastText = above.findLastIndex((block) => block.kind === 'table' || block.text !== '')
      return [
        ...(table.rows.every(({ unsplit }) => unsplit) ? [] : [`${table.where} may be split.`]),
        ...above
          .slice(Math.max(lastText, 0))
          .filter((block) => block.kind === 'paragraph' && !block.keepNext)
          .map(({ where }) => `${where} is not kept with the signature.`),
      ]
    },
  },
]

const flushLeft = ({ alignment, indent }: Paragraph): boolean =>
  ['left', 'both'].includes(alignment) && indent.left + indent.firstLine === 0

function indented(paragraph: Paragraph): string[] {
  return flushLeft(paragraph) ? [] : [`${paragraph.where} does not stand at the left margin.`]
}

export const recipientRules: readonly Rule[] = [
  {
    id: 'NN-01',
    severity: 'E',
    about: '"Nơi nhận:" has 12 pt, bold, italic, at the left, level with the signature',
    check: (file) => {
      const { label, row } = partsOf(file).signature
      if (!label) return missing('“Nơi nhận:” beside the signature')
      const first = row?.cells[0]?.blocks.find(
        (block) => block.kind === 'paragraph' && block.text !== '',
      )
      return [
        ...(label.text === 'Nơi nhận:' ? [] : [`${label.where} must read “Nơi nhận:”.`]),
        ...differences(label, {
          size: [points(12), points(12)],
          bold: true,
          italic: true,
          underlined: false,
        }),
        ...indented(label),
        ...(first === label ? [] : [`${label.where} is not level with the signature.`]),
      ]
    },
  },
  {
    id: 'NN-02',
    severity: 'E',
    about: 'recipients have 11 pt, upright, each on its line as "- …;"',
    check: (file) => {
      const { recipients } = partsOf(file).signature
      return recipients.flatMap((line, at) => [
        ...differences(line, { size: [points(11), points(11)], bold: false, italic: false }),
        ...indented(line),
        ...(at === recipients.length - 1 || /^- .+;$/.test(line.text)
          ? []
          : [`${line.where} must read “- …;”.`]),
      ])
    },
  },
  {
    id: 'NN-03',
    severity: 'E',
    about: 'the last recipient reads "- Lưu: VT, ….", with a full stop',
    check: (file) => {
      const last = partsOf(file).signature.recipients.at(-1)
      if (!last) return missing('recipients')
      const isFiled = /^- Lưu: VT, [\p{L}\d][\p{L}\d\s,&()-]*\.$/u.test(last.text)
      return isFiled ? [] : [`${last.where} must read “- Lưu: VT, ….”.`]
    },
  },
  {
    id: 'NN-04',
    severity: 'E',
    about: '"- Như trên;" comes first where there is a "Kính gửi"',
    check: (file) => {
      const { addressed, signature } = partsOf(file)
      const first = signature.recipients[0]
      if (addressed.length === 0 || first?.text === '- Như trên;') return []
      return [`${first?.where ?? 'The list of recipients'} must begin with “- Như trên;”.`]
    },
  },
]
