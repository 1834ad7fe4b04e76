import type { Paragraph, Row, Section, Table } from '../docx-file.ts'
import { type Block, type Cell, type DocxFile, paragraphsIn, plain } from '../docx-file.ts'
import { drawnLine, sameWords } from './rule.ts'

/** The components of a report (Đ.8; PL I, IV) as they stand in a file; what is missing is empty. */
export interface ReportParts {
  /** The sections before the first appendix, and all their blocks. */
  readonly mainSections: readonly Section[]
  readonly mainBlocks: readonly Block[]
  readonly letterhead: Letterhead
  /** Ô 5a: tên loại. */
  readonly title: Paragraph | undefined
  /** Ô 5a: trích yếu, and the line below it. */
  readonly subject: readonly Paragraph[]
  readonly subjectLine: Paragraph | undefined
  /** Ô 9a, addressees on lines of their own included. */
  readonly addressed: readonly Paragraph[]
  /** Căn cứ. */
  readonly basis: readonly Paragraph[]
  /** Ô 6 without the căn cứ: blocks and paragraphs down to the signature, empty ones left out. */
  readonly contentBlocks: readonly Block[]
  readonly content: readonly Paragraph[]
  readonly signature: Signature
  readonly appendices: readonly Appendix[]
}

/** Ô 1–4: a table of two columns at the very top. */
export interface Letterhead {
  readonly table: Table | undefined
  readonly nation: Paragraph | undefined
  readonly motto: Paragraph | undefined
  readonly mottoLine: Paragraph | undefined
  readonly superior: readonly Paragraph[]
  readonly issuer: readonly Paragraph[]
  readonly issuerLine: Paragraph | undefined
  readonly number: Paragraph | undefined
  readonly date: Paragraph | undefined
  readonly numberRow: Row | undefined
  readonly dateRow: Row | undefined
}

/** Ô 7 and 9b: the last table of the main text. */
export interface Signature {
  readonly table: Table | undefined
  readonly row: Row | undefined
  readonly cell: Cell | undefined
  /** "Nơi nhận:" and the lines under it. */
  readonly label: Paragraph | undefined
  readonly recipients: readonly Paragraph[]
  /** Authority and titles, e.g. "KT. CHỦ TỊCH". */
  readonly authority: readonly Paragraph[]
  /** Another office of the signer, below the room for the signature (PL I, II.7.đ). */
  readonly office: Paragraph | undefined
  readonly name: Paragraph | undefined
}

export interface Appendix {
  readonly section: Section
  readonly blocks: readonly Block[]
  readonly label: Paragraph | undefined
  readonly title: readonly Paragraph[]
  readonly attached: Paragraph | undefined
}

const known = new WeakMap<DocxFile, ReportParts>()

export function partsOf(file: DocxFile): ReportParts {
  const parts = known.get(file) ?? findParts(file)
  known.set(file, parts)
  return parts
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph'
const isTable = (block: Block): block is Table => block.kind === 'table'
const hasText = ({ text }: Paragraph): boolean => text !== ''

/** All paragraphs of some blocks that print text, those in tables included. */
export function textsOf(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap(paragraphsIn).filter(hasText)
}

function findParts(file: DocxFile): ReportParts {
  const firstAppendix = file.sections.findIndex(startsAppendix)
  const mainSections = firstAppendix < 0 ? file.sections : file.sections.slice(0, firstAppendix)
  const mainBlocks = mainSections.flatMap(({ blocks }) => blocks)
  const head = mainBlocks.find((block) => isTable(block) || hasText(block))
  const headTable = head && isTable(head) ? head : undefined
  const signatureTable = mainBlocks.filter(isTable).findLast((table) => table !== headTable)
  const from = headTable ? mainBlocks.indexOf(headTable) + 1 : 0
  const to = signatureTable ? mainBlocks.indexOf(signatureTable) : mainBlocks.length
  return {
    mainSections,
    mainBlocks,
    letterhead: findLetterhead(headTable),
    ...findOpening(mainBlocks.slice(from, to)),
    signature: findSignature(signatureTable),
    appendices: findAppendices(file.sections.slice(mainSections.length)),
  }
}

function startsAppendix({ blocks }: Section): boolean {
  const first = blocks.find((block) => isTable(block) || hasText(block))
  return first !== undefined && isParagraph(first) && /^phụ lục(\s|$)/i.test(first.text)
}

const numberWord = /^số(?!\p{L})/iu

function findLetterhead(table: Table | undefined): Letterhead {
  const rows = table?.rows ?? []
  const [leftCell, rightCell] = rows[0]?.cells ?? []
  const left = leftCell?.blocks.filter(isParagraph) ?? []
  const right = rightCell?.blocks.filter(isParagraph) ?? []
  const lineAt = left.findIndex((paragraph) => drawnLine(paragraph))
  const names = left.slice(0, lineAt < 0 ? left.length : lineAt).filter(isName)
  const firstBold = names.findIndex(isBold)
  const firstIssuer = Math.max(firstBold, isSuperior(names) ? 1 : 0)
  const nationAt = right.findIndex(hasText)
  const mottoAt = right.findIndex((paragraph, index) => index > nationAt && hasText(paragraph))
  const find = (column: number, pattern: RegExp) => {
    for (const row of rows) {
      const found = textsOf(row.cells[column]?.blocks ?? []).find(({ text }) => pattern.test(text))
      if (found) return { paragraph: found, row }
    }
    return undefined
  }
  const number = find(0, numberWord) ?? find(0, /\/BC/)
  const date = find(1, /ngày.*tháng.*năm/i)
  return {
    table,
    nation: right[nationAt],
    motto: right[mottoAt],
    mottoLine: mottoAt < 0 ? undefined : right.slice(mottoAt + 1).find((line) => drawnLine(line)),
    superior: names.slice(0, firstIssuer),
    issuer: names.slice(firstIssuer),
    issuerLine: lineAt < 0 ? undefined : left[lineAt],
    number: number?.paragraph,
    date: date?.paragraph,
    numberRow: number?.row,
    dateRow: date?.row,
  }
}

const isBold = ({ runs }: Paragraph): boolean => runs.some(({ text, bold }) => text.trim() && bold)

/** A line of an agency's name, not a number, a mark of urgency or "DỰ THẢO". */
function isName({ text, borders }: Paragraph): boolean {
  return text !== '' && !numberWord.test(text) && !borders.left
}

/** "UBND TỈNH SƠN LA" over "SỞ …": the upper body is known by its words even where it is bold. */
function isSuperior([first, second]: readonly Paragraph[]): boolean {
  return /^(UBND|HĐND|BỘ) /.test(first?.text ?? '') && second !== undefined
}

function findOpening(blocks: readonly Block[]) {
  const filled = blocks.filter((block) => isTable(block) || hasText(block) || drawnLine(block))
  const lead: Paragraph[] = []
  for (const block of filled) {
    if (!isParagraph(block)) break
    lead.push(block)
  }
  const title = lead[0] && hasText(lead[0]) ? lead[0] : undefined
  const lineAt = lead.findIndex((paragraph) => drawnLine(paragraph))
  const subjectEnd =
    lineAt < 0 ? lead.findIndex((p, at) => at > 0 && p.alignment !== 'center') : lineAt
  const subject = lead.slice(1, Math.max(subjectEnd, 1))
  let at = lineAt < 0 ? subject.length + 1 : lineAt + 1
  const addressed = lead.slice(at, at + addressedLength(lead.slice(at)))
  at += addressed.length
  const basis = lead.slice(at, at + basisLength(lead.slice(at)))
  at += basis.length
  const contentBlocks = filled.slice(at)
  return {
    title,
    subject,
    subjectLine: lineAt < 0 ? undefined : lead[lineAt],
    addressed,
    basis,
    contentBlocks,
    content: contentBlocks.filter(isParagraph).filter(hasText),
  }
}

function addressedLength(lead: readonly Paragraph[]): number {
  if (!/^Kính gửi/i.test(lead[0]?.text ?? '')) return 0
  const others = lead.slice(1).findIndex(({ text }) => !/^[-–•] /.test(text))
  return 1 + (others < 0 ? lead.length - 1 : others)
}

/** Basis lines begin with "Căn cứ"; "Thực hiện" and "Theo" go on with them behind a ";". */
function basisLength(lead: readonly Paragraph[]): number {
  const isBasis = ({ text }: Paragraph, at: number): boolean =>
    /^Căn cứ /i.test(text) ||
    (/^(?:Thực hiện|Theo) /i.test(text) && /;$/.test(lead[at - 1]?.text ?? ''))
  const other = lead.findIndex((paragraph, at) => !isBasis(paragraph, at))
  return other < 0 ? lead.length : other
}

function findSignature(table: Table | undefined): Signature {
  const rows = table?.rows ?? []
  const columns = [rows.map(({ cells }) => cells[0]), rows.map(({ cells }) => cells[1])]
  const [left = [], right = []] = columns.map((cells) =>
    textsOf(cells.flatMap((cell) => cell?.blocks ?? [])),
  )
  const label = left.find(({ text }) => /^nơi nhận/i.test(text))
  const last = right.at(-1)
  const name = last && right.length > 1 && !isTitle(last) ? last : undefined
  const office = right.find((line) => line !== name && line.spacing.before >= signatureGap)
  return {
    table,
    row: rows[0],
    cell: rows[0]?.cells[1],
    label,
    recipients: label ? left.slice(left.indexOf(label) + 1) : left,
    authority: right.filter((paragraph) => paragraph !== name && paragraph !== office),
    office,
    name,
  }
}

/** More than any space between titles: what follows stands below the signature. */
const signatureGap = 1000

const titleWords = /CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG|PHÓ|CHÁNH|CHỦ NHIỆM|TỔNG/

function isTitle({ text }: Paragraph): boolean {
  return titleWords.test(text) || /^(TM|KT|TL|TUQ|Q)\b/.test(text)
}

function findAppendices(sections: readonly Section[]): Appendix[] {
  const groups: { first: Section; blocks: Block[] }[] = []
  for (const section of sections) {
    const group = groups.at(-1)
    if (startsAppendix(section) || !group) {
      groups.push({ first: section, blocks: [...section.blocks] })
    } else group.blocks.push(...section.blocks)
  }
  return groups.map(({ first, blocks }) => {
    const lead = blocks.filter((block) => isTable(block) || hasText(block))
    const tableAt = lead.findIndex(isTable)
    const head = lead.slice(0, tableAt < 0 ? lead.length : tableAt).filter(isParagraph)
    const attached = head.find(({ text }) => /kèm theo/i.test(text))
    const titleEnd = attached ? head.indexOf(attached) : Math.min(head.length, 2)
    return { section: first, blocks, label: head[0], title: head.slice(1, titleEnd), attached }
  })
}

/** Same words wherever the tone marks stand, capitals and spaces as they are. */
export function reads(paragraph: Paragraph | undefined, words: string): boolean {
  return paragraph !== undefined && sameWords(paragraph.text, plain(words))
}
