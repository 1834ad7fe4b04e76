import type { Status } from '../dataset/dataset.ts'
import type { Change, Comparison, Grade } from '../diff/comparison.ts'
import type { TableBlock } from '../prose/narrative.ts'
import type { Location } from '../source/location.ts'
import { comparisonWords } from '../wording/changes/comparison-words.ts'
import { type Language, type Wording, wordingFor } from '../wording/wording.ts'
import { sideNames } from './compared-sides.ts'
import { comparisonTable } from './comparison-table.ts'
import { outcomeOf } from './outcome.ts'
import type { OutcomeWord } from './report-model.ts'

/** A report that was compared, or that nothing could be compared with, as it is shown. */
export interface ShownReport {
  /** `data/x/2023.yaml`, `HEAD~1:data/x/2023.yaml`. */
  readonly path: string
}

/** What was compared: reports in pairs, and those that only one side has. */
export interface ReportPairs {
  readonly comparisons: readonly {
    readonly from: ShownReport
    readonly to: ShownReport
    readonly comparison: Comparison
  }[]
  readonly added: readonly ShownReport[]
  readonly dropped: readonly ShownReport[]
}

/** Everything that is said of compared reports, in one language and without any file format. */
export interface ChangeReport {
  readonly language: Language
  readonly title: string
  /** `2 báo động, 1 chú ý`, or that nothing has changed. */
  readonly headline: string
  readonly comparisons: readonly ReportChanges[]
  /** Reports of which there is no more to say: those of one side, and unchanged ones among several. */
  readonly alone: readonly { readonly heading: string; readonly paths: readonly string[] }[]
  readonly words: {
    readonly columns: ChangeColumns
    readonly table: string
    cut(count: number): string
  }
}

/** The heads of the columns in which flips are told. */
export type ChangeColumns = Readonly<
  Record<'cause' | 'indicator' | 'result' | 'target' | 'place', string>
>

/** What changed between two reports. */
export interface ReportChanges {
  /** `xã Mường La: năm 2022 → năm 2023`. */
  readonly heading: string
  /** The two files. */
  readonly paths: readonly string[]
  /** As of all together; empty where there is no other pair. */
  readonly headline: string
  /** Why the whole reports must not be held against each other. */
  readonly warnings: readonly string[]
  readonly flipsHeading: string
  readonly flips: readonly FlipLine[]
  readonly othersHeading: string
  readonly others: readonly ChangeLine[]
  /** Of all indicators, changed or not; absent where there are none. */
  readonly table?: TableBlock
}

/** One change as a sentence. */
export interface ChangeLine {
  readonly grade: Grade
  /** `báo động`. */
  readonly gradeWord: string
  /** Why it has this grade, the weightiest first. */
  readonly reasons: readonly string[]
  readonly sentence: string
  /** `data/x/2023.yaml:31`, the earlier one first. */
  readonly places: readonly string[]
}

/** A status that turned: what became of it, why, and of what. */
export interface FlipLine extends ChangeLine {
  readonly name: string
  readonly from: OutcomeWord
  readonly to: OutcomeWord
  /** `do hạ chỉ tiêu từ 80% xuống 70%; …`; empty where it is not known. */
  readonly cause: string
  /** `16,23% → 82,1%`, one alone where both are the same. */
  readonly result: string
  readonly target: string
}

/** Words all changes of compared reports; the gravest first. */
export function changeReport(pairs: ReportPairs, language: Language): ChangeReport {
  const { comparisons, added, dropped } = pairs
  const words = comparisonWords[language]
  const all = comparisons.flatMap(({ comparison }) => comparison.changes)
  const isNothing = all.length === 0 && added.length === 0 && dropped.length === 0
  const isSeveral = comparisons.length > 1
  return {
    language,
    title: words.title,
    headline: isNothing ? words.nothing : headlineOf(all, language),
    comparisons: pairsWithChanges(pairs).map((pair) => {
      const changes = reportChanges(pair, language)
      return isSeveral ? changes : { ...changes, headline: '' }
    }),
    alone: isNothing ? [] : namedReports(pairs, language),
    words: { columns: words.columns, table: words.table, cut: words.cut },
  }
}

/** Beside others, a report in which nothing changed is named alone. */
export function pairsWithChanges({ comparisons }: ReportPairs): ReportPairs['comparisons'] {
  return comparisons.length === 1
    ? comparisons
    : comparisons.filter(({ comparison }) => comparison.changes.length > 0)
}

/** The reports that only one side has, and those without a change beside others. */
export function namedReports(pairs: ReportPairs, language: Language): ChangeReport['alone'] {
  const words = comparisonWords[language]
  const shown = pairsWithChanges(pairs)
  const unchanged = pairs.comparisons.filter((pair) => !shown.includes(pair)).map(({ to }) => to)
  const lists = [
    { heading: words.addedReports, reports: pairs.added },
    { heading: words.droppedReports, reports: pairs.dropped },
    { heading: words.unchangedReports, reports: unchanged },
  ]
  return lists.flatMap(({ heading, reports }) =>
    reports.length === 0 ? [] : [{ heading, paths: reports.map(({ path }) => path) }],
  )
}

const grades: readonly Grade[] = ['alarm', 'notice', 'info']

function headlineOf(changes: readonly Change[], language: Language): string {
  const { graded, nothing } = comparisonWords[language]
  const wording = wordingFor(language)
  const counts = grades.flatMap((grade) => {
    const count = changes.filter((change) => change.grade === grade).length
    return count === 0 ? [] : [graded(count, wording.grade(grade))]
  })
  return counts.length === 0 ? nothing : counts.join(', ')
}

function reportChanges(
  { from, to, comparison }: ReportPairs['comparisons'][number],
  language: Language,
): ReportChanges {
  const words = comparisonWords[language]
  const wording = wordingFor(language)
  const { changes, incomparable, groups } = comparison
  const byGrade = [...changes].sort((a, b) => grades.indexOf(a.grade) - grades.indexOf(b.grade))
  const flips = byGrade.flatMap((change) => flipOf(change, wording) ?? [])
  const others = byGrade.filter((change) => !flipOf(change, wording))
  const { unit, stem } = comparison.to
  const names = sideNames(comparison, language)
  // The names of two states of one report do not say of which.
  const subject = `${unit.kind} ${unit.name}${comparison.isSameReport ? `, ${stem}` : ''}`
  return {
    heading: words.pair(subject, names.from, names.to),
    paths: [from.path, to.path],
    headline: headlineOf(changes, language),
    warnings: incomparable.length > 0 ? [`${capital(wording.incomparable(...incomparable))}.`] : [],
    flipsHeading: words.flips,
    flips,
    othersHeading: words.others,
    others: others.map((change) => changeLine(change, wording)),
    ...(groups.length > 0 && { table: comparisonTable(comparison, language) }),
  }
}

function changeLine(change: Change, wording: Wording): ChangeLine {
  const { grade, reasons, at } = change
  return {
    grade,
    gradeWord: wording.grade(grade),
    reasons: reasons.map((reason) => wording.gradeReason(reason)),
    sentence: wording.change(change),
    places: [at.from, at.to].flatMap((place) => (place ? [placeText(place)] : [])),
  }
}

function placeText({ file, line }: Location): string {
  return `${file}:${line}`
}

function flipOf(change: Change, wording: Wording): FlipLine | undefined {
  if (change.subject !== 'indicator' || change.kind !== 'status') return undefined
  const { comparison } = change
  const { from, to, cause } = comparison
  if (!from || !to) return undefined
  const word = (status: Status): OutcomeWord => ({
    outcome: outcomeOf(status),
    word: wording.status(status),
  })
  return {
    ...changeLine(change, wording),
    name: wording.changed(change),
    from: word(from.status),
    to: word(to.status),
    cause: cause ? wording.cause(cause, comparison) : '',
    result: spanOf(wording.comparedResults(comparison)),
    target: spanOf(wording.comparedTargets(comparison)),
  }
}

function spanOf({ from, to }: { readonly from: string; readonly to: string }): string {
  if (from === to) return to === '' ? '–' : to
  return `${from === '' ? '–' : from} → ${to === '' ? '–' : to}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
