import stringWidth from 'string-width'
import {
  type Change,
  type ComparedPair,
  type ComparedPlace,
  type DiffResult,
  type Grade,
  type IndicatorComparison,
  isWithoutTarget,
  leavesByTransition,
  type Silence,
  silenceOf,
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
  const told = quiet ? changes.filter(({ grade }) => grade === 'alarm') : toldChanges(pair, view)
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
  if (!quiet) lines.push('', closingText(comparison, changes.length - told.length, view))
  return `${lines.join('\n')}\n`
}

/** Indicators by group, then figures, all in the same columns; what has alarms stands first. */
function tableLines(
  comparison: ComparedPair['comparison'],
  changes: readonly Change[],
  view: View,
): string[] {
  const { words, paint, columns } = view
  const figures = changes.flatMap((change) =>
    change.subject === 'figure' && isInTable(change) ? [change] : [],
  )
  const byGrade = figures.toSorted((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
  const figureRows = byGrade.map((change) => figureRow(change, view))
  const groups = [
    ...groupRows(comparison, changes, view),
    ...(figureRows.length > 0 ? [{ name: words.diff.subjects.figure, rows: figureRows }] : []),
  ]
  if (groups.length === 0) return []
  const gravest = ({ rows }: (typeof groups)[number]) =>
    Math.min(...rows.flatMap(({ grade }) => (grade ? grades.indexOf(grade) : [])))
  const sorted = groups.toSorted((a, b) => gravest(a) - gravest(b))
  const layout: Layout = layoutFor(
    groups.flatMap(({ rows }) => rows),
    view,
  )
  return [
    ...headLines(layout, view),
    ...sorted.flatMap(({ name, rows }) => [
      band(name, '', columns, paint).trimEnd(),
      ...rows.map((row) => rowText(row, layout, view)),
    ]),
  ]
}

/** What no table tells: a sentence for each. */
function sentenceLines(changes: readonly Change[], view: View): string[] {
  const { words, wording, paint, columns } = view
  const told = changes.filter((change) => !isInTable(change))
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

/** So many changes of a subject are told, the weightiest first; more are counted. All alarms are. */
const mostTold: Readonly<Record<Change['subject'], number>> = {
  indicator: 40,
  figure: 15,
  task: 10,
  document: 10,
  section: 10,
  report: 10,
}

/** What is told one by one: everything when asked, else neither silences nor changed details. */
function toldChanges({ comparison }: ComparedPair, { verbose }: View): readonly Change[] {
  const { changes } = comparison
  if (verbose) return changes
  const isDetail = ({ kind, subject, grade }: Change) =>
    kind === 'details' && grade === 'info' && subject !== 'section' && subject !== 'report'
  const weighty = changes
    .filter((change) => silenceOf(change, comparison) === undefined && !isDetail(change))
    .toSorted((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
  const told = new Set(
    [...new Set(weighty.map(({ subject }) => subject))].flatMap((subject) =>
      weighty
        .filter((change) => change.subject === subject)
        .filter((change, at) => change.grade === 'alarm' || at < mostTold[subject]),
    ),
  )
  return changes.filter((change) => told.has(change))
}

function closingText(comparison: ComparedPair['comparison'], untold: number, view: View): string {
  const { words, paint, columns, verbose } = view
  const { changes } = comparison
  const same = unchangedCount(comparison)
  const unchanged = same > 0 ? [words.diff.unchanged(same)] : []
  if (changes.length === 0) {
    return paint.green.bold(paragraph([words.diff.nothing, ...unchanged].join(' '), columns, 0))
  }
  const silences = verbose ? [] : silenceLines(comparison, view)
  const silent = verbose ? 0 : changes.filter((change) => silenceOf(change, comparison)).length
  const hidden = untold - silent
  const turns = turnsText(comparison, view)
  return [
    gradesText(summarize(comparison), view),
    ...[
      ...(turns === '' ? [] : [words.diff.turns(turns)]),
      ...unchanged,
      ...silences,
      ...(hidden > 0 ? [words.diff.hidden(hidden)] : []),
    ].map((line) => paragraph(line, columns, 0)),
  ].join('\n')
}

/** Of two different reports: how much only the one tells. */
function silenceLines(comparison: ComparedPair['comparison'], { words }: View): string[] {
  const ofKind = (kind: Silence) =>
    comparison.changes.filter((change) => silenceOf(change, comparison) === kind)
  const counts = (changes: readonly Change[]) =>
    [...new Set(changes.map(({ subject }) => subject))].map((subject) =>
      words.diff.counted[subject](changes.filter((change) => change.subject === subject).length),
    )
  const [earlier, later] = [counts(ofKind('only_earlier')), counts(ofKind('only_later'))]
  const untargeted = ofKind('no_target').length
  return [
    ...(untargeted > 0 ? [words.diff.untargeted(untargeted)] : []),
    ...(earlier.length > 0 ? [words.diff.onlyEarlier(earlier.join(', '))] : []),
    ...(later.length > 0 ? [words.diff.onlyLater(later.join(', '))] : []),
  ]
}

/**
 * How many indicators turned which way: `3 tốt lên · 1 xấu đi`, those that occur. What one of two
 * different reports does not tell has not turned.
 */
function turnsText(comparison: ComparedPair['comparison'], { words }: View): string {
  const byTurn = leavesByTransition(comparison)
  const isTurn = (leaf: IndicatorComparison) =>
    comparison.isSameSeries || (leaf.from && leaf.to && !isWithoutTarget(leaf))
  const told = ['improved', 'worsened', 'other', 'added', 'dropped'] as const
  return told
    .map((turn) => ({ turn, count: byTurn[turn].filter(isTurn).length }))
    .filter(({ count }) => count > 0)
    .map(({ turn, count }) => `${count} ${words.diff.turned[turn]}`)
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
