import stringWidth from 'string-width'
import {
  type Change,
  type ComparedPair,
  type ComparedPlace,
  type ComparisonSummary,
  type DiffResult,
  type Grade,
  summarize,
} from '../../pipeline.ts'
import { shortDate } from '../../wording/dates.ts'
import { paragraph, visible } from './columns.ts'
import { figureRow, groupRows, isInTable, marksOf, rowKey } from './diff-rows.ts'
import {
  gradeSigns,
  headLines,
  type Layout,
  layoutFor,
  paintGrade,
  rowText,
  sentenceText,
} from './diff-table.ts'
import { band } from './table-line.ts'
import type { View } from './view.ts'

/** What changed between reports, for people: tables that fit the terminal, then sentences. */
export function diffText(result: DiffResult, view: View): string {
  const { words, paint, columns, quiet } = view
  const { comparisons, added, dropped } = result
  const isAlone = comparisons.length === 1
  const texts = comparisons
    .map((pair) => (isAlone || hasChanged(pair) ? pairText(pair, view) : unchangedText(pair, view)))
    .filter((text) => text !== '')
  const alone = (places: readonly ComparedPlace[], say: (report: string) => string) =>
    places.map(({ path }) => paint.yellow(paragraph(say(visible(path)), columns, 0)))
  const onlyOnce = quiet
    ? []
    : [...alone(added, words.diff.added), ...alone(dropped, words.diff.dropped)]
  if (onlyOnce.length > 0) texts.push(`${onlyOnce.join('\n')}\n`)
  if (comparisons.length > 1 && !quiet) texts.push(totalText(comparisons, view))
  return texts.join('\n')
}

function hasChanged({ comparison: { changes, incomparable } }: ComparedPair): boolean {
  return changes.length > 0 || incomparable.length > 0
}

/** One line is enough for one pair of many. */
function unchangedText(pair: ComparedPair, { words, paint, columns, quiet }: View): string {
  if (quiet) return ''
  const said = `✓ ${visible(nameOf(pair))}  ${words.diff.nothing}`
  return `${paint.green(paragraph(said, columns, 0))}\n`
}

function nameOf({ unit, from, to }: ComparedPair): string {
  return `${unit}/${from.stem === to.stem ? to.stem : `${from.stem} → ${to.stem}`}`
}

function pairText(pair: ComparedPair, view: View): string {
  const { from, to, comparison } = pair
  const { words, wording, paint, columns, quiet } = view
  const { changes } = comparison
  const told = quiet ? changes.filter(({ grade }) => grade === 'alarm') : changes
  if (quiet && told.length === 0) return ''
  const days = [comparison.from.asOf, comparison.to.asOf].map(shortDate)
  const lines = [
    paint.bold(visible(nameOf(pair))),
    paint.dim(paragraph(visible(`${from.path} → ${to.path}`), columns, 0)),
    paint.dim(paragraph(words.diff.asOf(days[0] ?? '', days[1] ?? ''), columns, 0)),
  ]
  if (comparison.incomparable.length > 0) {
    const why = words.diff.incomparableReports(wording.incomparable(...comparison.incomparable))
    lines.push(paint.yellow(paragraph(visible(why), columns, 0)))
  }
  const body = [...tableLines(comparison, told, view), ...sentenceLines(told, view)]
  if (body.length > 0) lines.push('', ...body)
  if (!quiet) lines.push('', closingText(comparison, view))
  return `${lines.join('\n')}\n`
}

/** Indicators by group, then figures, all in the same columns. */
function tableLines(
  comparison: ComparedPair['comparison'],
  changes: readonly Change[],
  view: View,
): string[] {
  const { words, paint, columns } = view
  const figures = changes.flatMap((change) =>
    change.subject === 'figure' && isInTable(change) ? [figureRow(change, view)] : [],
  )
  const groups = [
    ...groupRows(comparison, changes, view),
    ...(figures.length > 0 ? [{ name: words.diff.subjects.figure, rows: figures }] : []),
  ]
  if (groups.length === 0) return []
  const layout: Layout = layoutFor(
    groups.flatMap(({ rows }) => rows),
    view,
  )
  return [
    ...headLines(layout, view),
    ...groups.flatMap(({ name, rows }) => [
      band(name, '', columns, paint).trimEnd(),
      ...rows.map((row) => rowText(row, layout, view)),
    ]),
  ]
}

/** What no table tells: a sentence for each. Where only details changed it is told when asked. */
function sentenceLines(changes: readonly Change[], view: View): string[] {
  const { words, wording, paint, columns, verbose } = view
  const minor = verbose ? new Set<Change>() : minorChanges(changes)
  const told = changes.filter((change) => !isInTable(change) && !minor.has(change))
  const subjects = [...new Set(told.map(({ subject }) => subject))]
  return subjects.flatMap((subject) => [
    band(words.diff.subjects[subject], '', columns, paint).trimEnd(),
    ...told
      .filter((change) => change.subject === subject)
      .map((change) => {
        const sentence = visible(wording.change(change))
        return sentenceText(change.grade, sentence, marksOf(change, view), view)
      }),
  ])
}

/** More sections or documents than these are counted, not told. */
const mostToldOfSubject = 10

/** Of no weight and outside the tables: changed details, and what is too much to be read. */
function minorChanges(changes: readonly Change[]): ReadonlySet<Change> {
  const light = changes.filter((change) => change.grade === 'info' && !isInTable(change))
  const isDetail = ({ kind, subject }: Change) =>
    kind === 'details' && subject !== 'section' && subject !== 'report'
  const listed = light.filter((change) => !isDetail(change))
  const told = [...new Set(listed.map(({ subject }) => subject))].flatMap((subject) =>
    listed.filter((change) => change.subject === subject).slice(0, mostToldOfSubject),
  )
  return new Set(light.filter((change) => !told.includes(change)))
}

function closingText(comparison: ComparedPair['comparison'], view: View): string {
  const { words, paint, columns, verbose } = view
  const { changes } = comparison
  const summary = summarize(comparison)
  const same = unchangedCount(comparison)
  const unchanged = same > 0 ? [words.diff.unchanged(same)] : []
  if (changes.length === 0) {
    return paint.green.bold(paragraph([words.diff.nothing, ...unchanged].join(' '), columns, 0))
  }
  const hidden = verbose ? 0 : minorChanges(changes).size
  const turns = turnsText(summary, view)
  return [
    gradesText(summary, view),
    ...[
      ...(turns === '' ? [] : [words.diff.turns(turns)]),
      ...unchanged,
      ...(hidden > 0 ? [words.diff.hidden(hidden)] : []),
    ].map((line) => paragraph(line, columns, 0)),
  ].join('\n')
}

/** How many indicators turned which way: `3 tốt lên · 1 xấu đi`, those that occur. */
function turnsText(summary: ComparisonSummary, { words }: View): string {
  const told = ['improved', 'worsened', 'other', 'added', 'dropped'] as const
  return told
    .filter((turn) => summary[turn] > 0)
    .map((turn) => `${summary[turn]} ${words.diff.turned[turn]}`)
    .join(' · ')
}

/** Indicators of which nothing changed, counted as verdicts are: of one with parts its parts. */
function unchangedCount({ groups, changes }: ComparedPair['comparison']): number {
  const changed = new Set(
    changes.flatMap((change) =>
      change.subject === 'indicator' ? [rowKey(change.comparison)] : [],
    ),
  )
  const rows = groups.flatMap((group) => group.rows).filter(({ from, to }) => from && to)
  const leaves = rows.flatMap((row) => (row.parts.length > 0 ? row.parts : [row]))
  return leaves.filter((row) => !changed.has(rowKey(row))).length
}

/** The weightiest first, as they are counted. */
const grades: readonly Grade[] = ['alarm', 'notice', 'info']

/** `! 2 báo động  * 3 chú ý  · 12 thông tin`, those that occur. */
function gradesText(summary: Readonly<Record<Grade, number>>, view: View): string {
  const { words, paint, columns } = view
  const counts = grades
    .filter((grade) => summary[grade] > 0)
    .map((grade) => {
      const colour = paintGrade(grade, paint)
      return colour(`${gradeSigns[grade]} ${words.diff.graded[grade](summary[grade])}`)
    })
  const line = counts.join('  ')
  return stringWidth(line) <= columns ? line : counts.join('\n')
}

function totalText(comparisons: readonly ComparedPair[], view: View): string {
  const { words, paint } = view
  const sums = comparisons.map(({ comparison }) => summarize(comparison))
  const sum = (grade: Grade) => sums.reduce((total, each) => total + each[grade], 0)
  const total = { alarm: sum('alarm'), notice: sum('notice'), info: sum('info') }
  const title = paint.bold(words.diff.total(comparisons.length))
  return `${title}\n${gradesText(total, view) || words.diff.nothing}\n`
}
