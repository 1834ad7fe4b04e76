import type { Block, Inline, ReportModel, TableCell } from '../../src/report/report-model.ts'
import type { CellContent, Sheet } from '../../src/report/workbook.ts'
import { formatDecimal } from '../../src/wording/numbers.ts'

/**
 * A report as text, block by block, so that a change of it can be reviewed. A traced figure stands
 * in `⟨ ⟩`, a cited document in `‹ ›`, room for the pen is `␣`.
 */
export function outline(model: ReportModel): string {
  const { letterhead, signature, layout, properties } = model
  const lines = [
    ...model.marks.map((mark) => `[${mark.toLowerCase()}]`),
    '== đầu trang',
    ...letterhead.superior.map((line) => `superior: ${line}`),
    ...letterhead.issuer.map((line) => `issuer: ${line}`),
    letterhead.numberLine,
    letterhead.dateLine,
    '== tên',
    model.kind,
    words(model.subject),
    ...section('kính gửi', model.addressees),
    ...section('căn cứ', model.basis.map(words)),
    '== nội dung',
    ...model.body.flatMap(blockLines),
    '== chữ ký',
    ...signature.lines,
    ...(signature.office === undefined ? [] : [`office: ${signature.office}`]),
    `(${signature.name ?? ''})`,
    ...section('nơi nhận', model.recipients),
    ...section(
      'chú thích',
      model.notes.map(({ number, inlines }) => `[${number}] ${words(inlines)}`),
    ),
    ...model.appendices.flatMap(({ label, title, attachedTo, orientation, blocks }) => [
      `== phụ lục (${orientation})`,
      label,
      words(title),
      attachedTo,
      ...blocks.flatMap(blockLines),
    ]),
    '== trình bày',
    JSON.stringify(layout),
    JSON.stringify(properties),
  ]
  return `${lines.join('\n').replaceAll('\u00a0', '␣')}\n`
}

/** What a screen shows beside the letter: a bar is its length and the stretch that meets the target. */
export function overviewOutline({ overview }: ReportModel): string {
  if (!overview) return '(không có tóm tắt)\n'
  const { title, total, counts, groups } = overview
  const lines = [
    title,
    `${words(total)}: ${counts.map(({ count, word, outcome, size }) => `${words(count)} ${word} (${outcome} ${size})`).join(', ')}`,
    ...groups.flatMap((group) => [
      '',
      `${group.number}. ${group.name}`,
      ...group.lines.map(({ number, name, result, target, status, bar }) =>
        [
          `${number}. ${name}`,
          words(result),
          words(target),
          status ? `${status.word} (${status.outcome})` : '',
          bar
            ? `${bar.result}${bar.goal ? ` [${bar.goal.from}…${bar.goal.to}]` : ''}${bar.whole ? ` of ${words(bar.whole)}` : ''}`
            : '',
        ].join(' | '),
      ),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function section(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`== ${name}`, ...lines]
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading': {
      const sign = block.level === 3 ? ')' : '.'
      return ['', `${'#'.repeat(block.level)} ${block.number}${sign} ${words(block.inlines)}`]
    }
    case 'paragraph':
      return [words(block.inlines)]
    case 'item':
      return [`${block.depth === 1 ? '-' : '  +'} ${words(block.inlines)}`]
    case 'point':
      return [`${block.letter}) ${words(block.inlines)}`]
    case 'table':
      return [
        `table of ${block.columns.map(({ width }) => width.toFixed(1)).join(' ')}`,
        `header | ${block.header.map(cellText).join(' | ')}`,
        ...block.rows.map(({ kind, cells }) => `${kind} | ${cells.map(cellText).join(' | ')}`),
      ]
  }
}

function cellText({ paragraphs, span }: TableCell): string {
  const text = paragraphs.map(words).join(' / ')
  return span === undefined ? text : `${text} (×${span})`
}

function words(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'note') return `[${inline.number}]`
      const { kind, text, bold, italic } = inline
      const traced = kind === 'figure' ? `⟨${text}⟩` : kind === 'citation' ? `‹${text}›` : text
      const leaning = italic ? `_${traced}_` : traced
      return bold ? `**${leaning}**` : leaning
    })
    .join('')
}

/** A sheet as CSV; a formula stands before its stored result. */
export function sheetCsv({ rows }: Sheet): string {
  const lines = rows.map(({ cells }) =>
    cells.map((cell) => quoted(cell ? contentText(cell.content) : '')).join(','),
  )
  return `${lines.join('\n').replaceAll('\u00a0', '␣')}\n`
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case 'text':
      return content.text
    case 'number':
      return `${formatDecimal(content.decimal, { padded: false })}${content.percent ? '%' : ''}`
    case 'formula':
      return `=${content.formula} → ${contentText(content.result)}`
  }
}

function quoted(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
