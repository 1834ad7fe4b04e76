import type { ChalkInstance } from 'chalk'
import stringWidth from 'string-width'
import type { Grade, Status } from '../../pipeline.ts'
import { pad, wrap } from './columns.ts'
import type { BothSides, DiffRow } from './diff-rows.ts'
import { paintStatus, statusSigns } from './status-text.ts'
import { type Cell, gap, tableLine, widest } from './table-line.ts'
import type { View } from './view.ts'

/** A sign for each grade, so that a table reads without colours too. */
export const gradeSigns: Readonly<Record<Grade, string>> = { alarm: '!', notice: '*', info: '·' }

/** The colour of a grade. */
export function paintGrade(grade: Grade, paint: ChalkInstance): (text: string) => string {
  return { alarm: paint.red.bold, notice: paint.yellow, info: paint.dim }[grade]
}

/** How rows are set: in columns of these widths, or one below the other where that is too narrow. */
export type Layout =
  | { readonly kind: 'stack'; readonly number: number }
  | {
      readonly kind: 'table'
      /** `target` is 0 where targets are told below the row. */
      readonly widths: Readonly<
        Record<'number' | 'name' | 'from' | 'to' | 'change' | 'target' | 'status', number>
      >
      /** Statuses by name, not by their signs alone. */
      readonly isStatusNamed: boolean
    }

const narrowestName = 24
const absent = '–'

/** The layout that tells most in columns and leaves room for the names. */
export function layoutFor(rows: readonly DiffRow[], { columns, words, wording }: View): Layout {
  const titles = words.diff.columns
  const number = widest([titles.number, ...rows.map((row) => row.number)], 6)
  const fixed = {
    number,
    from: widest([titles.from, ...rows.map(({ results }) => results.from)], 10),
    to: widest([titles.to, ...rows.map(({ results }) => results.to)], 10),
  }
  const change = (most: number) => widest([titles.change, ...rows.map((row) => row.change)], most)
  const named = (status: Status | undefined) =>
    status === undefined ? absent : `${statusSigns[status]} ${wording.status(status)}`
  const statuses = rows.flatMap(({ statuses: { from, to } }) => [named(from), named(to)])
  const turns = rows.map(({ statuses: { from, to } }) =>
    arrow({ from: from ? named(from) : '', to: to ? named(to) : '' }),
  )
  const target = widest([titles.target, ...rows.map(({ targets }) => arrow(targets))], 15)
  const half = widest([titles.status, ...statuses], 17) + 2
  const choices = [
    { change: change(28), target, status: widest([titles.status, ...turns], 42) },
    { change: change(28), target, status: half },
    { change: change(17), target, status: half },
    { change: change(17), target, status: signsWidth },
    { change: change(14), target: 0, status: signsWidth },
  ]
  for (const choice of choices) {
    const others = Object.values({ ...fixed, ...choice }).filter((width) => width > 0)
    // The sign of the grade is a column too.
    const name = others.reduce((rest, width) => rest - width - gap, columns - 1 - gap)
    if (name >= narrowestName) {
      const isStatusNamed = choice.status !== signsWidth
      return { kind: 'table', widths: { ...fixed, ...choice, name }, isStatusNamed }
    }
  }
  return { kind: 'stack', number }
}

/** `✗ → ✓`. */
const signsWidth = 5

/** The titles of the columns; nothing above rows that are stacked. */
export function headLines(layout: Layout, { words, paint }: View): string[] {
  if (layout.kind === 'stack') return []
  const { number, name, from, to, change, target, status } = words.diff.columns
  const { widths } = layout
  const cells: Cell[] = [
    { lines: [''], width: 1 },
    { lines: [number], width: widths.number, fill: 'left' },
    { lines: [name], width: widths.name },
    { lines: [from], width: widths.from, fill: 'left' },
    { lines: [to], width: widths.to, fill: 'left' },
    { lines: [change], width: widths.change },
    ...(widths.target > 0 ? [{ lines: [target], width: widths.target }] : []),
    { lines: [layout.isStatusNamed ? status : ''], width: widths.status },
  ]
  return [paint.bold(tableLine(cells))]
}

/** A row and, below it, what its cells do not tell. */
export function rowText(row: DiffRow, layout: Layout, view: View): string {
  return layout.kind === 'stack'
    ? stackedRow(row, layout.number, view)
    : tableRow(row, layout, view)
}

function tableRow(row: DiffRow, layout: Extract<Layout, { kind: 'table' }>, view: View): string {
  const { paint, columns } = view
  const { widths } = layout
  const { results, targets } = row
  const cells: Cell[] = [
    { lines: [signOf(row, paint)], width: 1 },
    { lines: [row.number], width: widths.number, fill: 'left' },
    { lines: nameLines(row, widths.name), width: widths.name },
    { lines: wrap(results.from, widths.from), width: widths.from, fill: 'left' },
    { lines: wrap(results.to, widths.to), width: widths.to, fill: 'left' },
    { lines: wrap(row.change, widths.change), width: widths.change },
    ...(widths.target > 0
      ? [{ lines: arrowLines(targets, widths.target), width: widths.target }]
      : []),
    { lines: statusLines(row, widths.status, layout.isStatusNamed, view), width: widths.status },
  ]
  const indent = 1 + gap + widths.number + gap
  const notes = [
    ...(widths.target === 0 && row.isTargetMoved
      ? [`${view.words.diff.target} ${arrow(targets)}`]
      : []),
    ...(layout.isStatusNamed ? [row.cause] : [turnText(row, view)]),
    ...row.notes,
  ]
  return [tableLine(cells), ...below(row, notes, indent, columns, paint)].join('\n')
}

function stackedRow(row: DiffRow, number: number, view: View): string {
  const { paint, columns, words } = view
  const indent = 1 + gap + number + gap
  const { results, targets } = row
  const hasResult = results.from !== '' || results.to !== ''
  const result = [hasResult ? arrow(results) : '', row.change].filter(Boolean).join('  ')
  const head = tableLine([
    { lines: [signOf(row, paint)], width: 1 },
    { lines: [row.number], width: number, fill: 'left' },
    { lines: nameLines(row, Math.max(20, columns - indent)), width: 0 },
  ])
  const told = [result, ...(!row.isTargetMoved ? [] : [`${words.diff.target} ${arrow(targets)}`])]
  const status = statusLines(row, columns - indent, true, view)
  return [
    head,
    ...indented(told, indent, columns),
    ...status.map((line) => `${' '.repeat(indent)}${line}`),
    ...below(row, [row.cause, ...row.notes], indent, columns, paint),
  ].join('\n')
}

/** Notes in the colour of the grade, marks faint. */
function below(
  { grade, marks }: DiffRow,
  notes: readonly string[],
  indent: number,
  columns: number,
  paint: ChalkInstance,
): string[] {
  const colour = grade === 'alarm' ? paint.red : grade === 'notice' ? paint.yellow : plain
  return [
    ...indented(notes, indent, columns).map((line) => colour(line)),
    ...indented(marks, indent, columns).map((line) => paint.dim(line)),
  ]
}

function plain(text: string): string {
  return text
}

function indented(texts: readonly string[], indent: number, columns: number): string[] {
  return texts
    .filter((text) => text !== '')
    .flatMap((text) => wrap(text, Math.max(20, columns - indent)))
    .map((line) => `${' '.repeat(indent)}${line}`)
}

function signOf({ grade }: DiffRow, paint: ChalkInstance): string {
  return grade ? paintGrade(grade, paint)(gradeSigns[grade]) : ''
}

/** Names of parts hang below those of their indicator. */
function nameLines({ name, isPart }: DiffRow, width: number): string[] {
  if (!isPart) return wrap(name, width)
  return wrap(name, width - 2).map((text, at) => `${at === 0 ? '–' : ' '} ${text}`)
}

/** Both sides, or the one text that they share. */
function arrow({ from, to }: BothSides): string {
  return from === to ? from : `${from || absent} → ${to || absent}`
}

function arrowLines(sides: BothSides, width: number): string[] {
  const line = arrow(sides)
  if (sides.from === sides.to || stringWidth(line) <= width) return wrap(line, width)
  return [...wrap(`${sides.from || absent} →`, width), ...wrap(sides.to || absent, width)]
}

/** The statuses by name where the table has signs alone, and why they differ. */
function turnText({ statuses: { from, to }, cause }: DiffRow, { wording }: View): string {
  if (from === to || !from || !to) return cause
  const turned = `${wording.status(from)} → ${wording.status(to)}`
  return cause === '' ? turned : `${turned}: ${cause}`
}

/** `✗ Không đạt → ✓ Đạt`, each in its colour; on two lines where one does not hold both. */
function statusLines(
  { statuses: { from, to } }: DiffRow,
  width: number,
  isNamed: boolean,
  { wording, paint }: View,
): string[] {
  const text = (status: Status | undefined) => {
    if (status === undefined) return absent
    return isNamed ? `${statusSigns[status]} ${wording.status(status)}` : statusSigns[status]
  }
  const colour = (status: Status | undefined) =>
    status === undefined ? paint.dim : paintStatus(status, paint)
  const lines = (status: Status | undefined, end = '') =>
    wrap(`${text(status)}${end}`, width).map((line) => colour(status)(line))
  if (from === undefined && to === undefined) return []
  if (from === to) return lines(to)
  const whole = `${text(from)} → ${text(to)}`
  if (stringWidth(whole) <= width) {
    return [`${colour(from)(text(from))} → ${colour(to)(text(to))}`]
  }
  return [...lines(from, ' →'), ...lines(to)]
}

/** A sentence behind the sign of its grade, with its marks below. */
export function sentenceText(
  grade: Grade,
  sentence: string,
  marks: readonly string[],
  { paint, columns }: View,
): string {
  const indent = 1 + gap
  const [first = '', ...rest] = indented([sentence], indent, columns)
  const sign = paintGrade(grade, paint)(gradeSigns[grade])
  return [
    `${sign}${pad('', gap)}${first.trimStart()}`,
    ...rest,
    ...indented(marks, indent, columns).map((line) => paint.dim(line)),
  ].join('\n')
}
