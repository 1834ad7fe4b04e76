import { isDate, ordinalDay } from '../../dataset/calendar.ts'
import type {
  Change,
  Delta,
  DetailChange,
  DetailField,
  DocumentChange,
  FigureChange,
  GradeReason,
  IndicatorChange,
  IndicatorComparison,
  ReportChange,
  SectionChange,
  TaskChange,
} from '../../diff/comparison.ts'
import type { Verdict } from '../../evaluation/verdict.ts'
import { printCounts } from '../amounts.ts'
import { citationText } from '../citations.ts'
import { shortDate } from '../dates.ts'
import { withUnit } from '../explanation/number-text.ts'
import { verdictSentence } from '../verdict-sentence.ts'
import { causeText, targetText } from './cause-text.ts'
import { comparedDelta } from './compared-delta.ts'
import {
  type BothSides,
  comparedResults,
  comparedTargets,
  comparedValues,
} from './compared-results.ts'
import { isNone, wayOf } from './delta-text.ts'
import { incomparableText } from './incomparable-text.ts'
import type { Language } from './language.ts'
import type { ChangeWords, Way } from './words.ts'

/**
 * One complete sentence about a change, which names the datum: `Tỷ lệ hồ sơ trực tuyến: tăng 65,87 điểm
 * phần trăm, từ 16,23% lên 82,1%; chuyển từ “Không đạt” sang “Đạt”, do kết quả tăng.`
 */
export function changeSentence(change: Change, language: Language): string {
  const told = [...clausesOf(change, language), ...alarmClauses(change, language.words)]
  const clauses = told.filter((clause) => clause !== '')
  const said = clauses.length === 0 ? language.words.details.other : clauses.join('; ')
  const sentence = `${subjectText(change, language.words)}: ${said}`
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}

function clausesOf(change: Change, language: Language): string[] {
  switch (change.subject) {
    case 'indicator':
      return indicatorClauses(change, language)
    case 'figure':
      return figureClauses(change, language)
    case 'task':
      return taskClauses(change, language)
    case 'document':
      return [
        presenceOr(change, language.words, () => detailsClause(change.details, language.words)),
      ]
    case 'section':
      return [presenceOr(change, language.words, () => language.words.rewritten)]
    case 'report':
      return [fieldClause(change, language.words)]
  }
}

/** What makes an alarm of a change that does not look like one. */
const hidden: ReadonlySet<GradeReason> = new Set([
  'met_by_easier_target',
  'cumulative_fell',
  'figure_changed',
])

function alarmClauses(change: Change, words: ChangeWords): string[] {
  const isExplained = change.subject === 'indicator' && change.comparison.cause !== undefined
  if (change.grade !== 'alarm') return []
  return change.reasons
    .filter((reason) => hidden.has(reason))
    .filter((reason) => reason !== 'met_by_easier_target' || !isExplained)
    .map((reason) => words.reasons[reason])
}

/** What the change is of, for people. */
export function subjectText(change: Change, words: ChangeWords): string {
  switch (change.subject) {
    case 'indicator':
      return indicatorName(change.comparison)
    case 'figure':
      if (change.part === undefined) return change.name
      return `${change.name} – ${change.partName ?? change.part}`
    case 'task':
      return words.subjects.task((change.to ?? change.from)?.title.text ?? change.id)
    case 'document': {
      const document = change.to ?? change.from
      return words.subjects.document(document ? citationText(document, false) : change.id)
    }
    case 'section':
      return words.subjects.section(change.path)
    case 'report':
      return words.fields[change.field]
  }
}

function indicatorName({ id, part, from, to }: IndicatorComparison): string {
  const name = (to ?? from)?.indicator.name ?? id
  return part ? `${name} – ${part.name}` : name
}

function indicatorClauses(
  { kind, comparison, details = [] }: IndicatorChange,
  language: Language,
): string[] {
  const { words, statuses, name } = language
  const { from, to, target } = comparison
  if (!from || !to) {
    if (to) return [words.added, verdictSentence(to, name)]
    return [words.dropped, from ? verdictSentence(from, name) : '']
  }
  const aim = target ? targetText(target, comparison, comparedTargets(from, to), words) : ''
  const told = [
    ...renamedClauses(comparison, words),
    resultClause(comparison, from, to, words),
    ...(isUnjudged(comparison)
      ? [words.unjudged(statuses[from.status], aim === '' ? words.target.withdrawn('') : aim)]
      : [aim, statusClause(comparison, language)]),
  ]
  // A name that changed was told already, but for those of parts.
  const untold = details.filter(({ field }) => field !== 'name' || comparison.part)
  return kind === 'details' ? [...told, detailsClause(untold, words)] : told
}

/** Nothing but the target is missing: the status has ended rather than turned. */
function isUnjudged({ from, to, cause }: IndicatorComparison): boolean {
  if (from?.status === to?.status || to?.status !== 'no_target' || !cause) return false
  return (
    cause.logic === 'alone' &&
    cause.factors.every((factor) =>
      factor.kind === 'parts'
        ? factor.parts.every((part) => part.to === 'no_target')
        : factor.kind === 'target',
    )
  )
}

function statusClause(comparison: IndicatorComparison, language: Language): string {
  const { words, statuses } = language
  const { from, to, cause } = comparison
  if (!from || !to || from.status === to.status) return ''
  const why = cause ? causeText(cause, comparison, language, { isTold: true }) : ''
  const turned = words.status(statuses[from.status], statuses[to.status])
  return why === '' ? turned : `${turned}, ${why}`
}

function renamedClauses({ id, formerId, part, from, to }: IndicatorComparison, words: ChangeWords) {
  const before = from?.indicator.name ?? ''
  const now = to?.indicator.name ?? ''
  return [
    formerId === undefined || part ? '' : words.renamed(formerId, id),
    part || before === now ? '' : words.retitled(before, now),
  ]
}

function resultClause(
  comparison: IndicatorComparison,
  from: Verdict,
  to: Verdict,
  words: ChangeWords,
): string {
  const { delta, incomparable, isCorrection } = comparison
  const sides = comparedResults(comparison)
  const isWhole = from.parts.length > 0 && to.parts.length > 0
  const moved = comparedDelta(comparison, words)
  const facts = { delta, moved, incomparable, isCorrection, sides, isWhole }
  if (isInYear(delta, from, to)) {
    return words.result.inYear(moved, sides.from, sides.to)
  }
  const clause = valueClause(facts, words)
  if (clause !== '' || sides.from !== sides.to) return clause
  const [before, now] = [from, to].map(({ judged: { result } }) =>
    result?.amount ? (printCounts(result.amount) ?? '') : '',
  )
  if (!before || !now || before === now) return clause
  return words.result.counts(sides.to, words.span('other', before, now))
}

/** Days of different years may be held against each other as days of one year. */
function isInYear(
  delta: IndicatorComparison['delta'],
  { judged: { result: before } }: Verdict,
  { judged: { result: after } }: Verdict,
): delta is Extract<Delta, { kind: 'days' }> {
  const [earlier, later] = [before?.amount, after?.amount]
  if (delta?.kind !== 'days' || earlier?.kind !== 'date' || later?.kind !== 'date') return false
  return delta.value !== 0 && delta.value !== ordinalDay(later.date) - ordinalDay(earlier.date)
}

/** What is told of two values, of an indicator or a figure. */
interface ValueFacts extends Pick<IndicatorComparison, 'incomparable' | 'isCorrection'> {
  readonly delta: IndicatorComparison['delta'] | undefined
  /** The delta in words. */
  readonly moved: string
  readonly sides: BothSides
  /** Its parts are told on both sides. */
  readonly isWhole: boolean
}

function valueClause(
  { delta, moved, incomparable, isCorrection, sides, isWhole }: ValueFacts,
  words: ChangeWords,
): string {
  const { from, to } = sides
  const said = words.result
  if (from === '' || to === '') {
    if (from !== '') return isWhole ? said.wholeLost(from) : said.lost(from)
    if (to !== '') return isWhole ? said.wholeGiven(to) : said.given(to)
    return ''
  }
  if (incomparable.length > 0) {
    return `${said.sides(from, to)}, ${incomparableText(incomparable, words)}`
  }
  if (from === to && (!delta || isNone(delta))) return ''
  const isMoved = delta !== undefined && !isNone(delta)
  const span = words.span(delta ? spanWay(delta) : 'other', from, to)
  if (isCorrection) return said.corrected(span, isMoved ? moved : undefined)
  return isMoved ? said.moved(moved, span) : said.other(span)
}

/** A better place is up, though its number is smaller. */
function spanWay({ kind, value }: NonNullable<IndicatorComparison['delta']>): Way {
  if (kind === 'places') return value < 0 ? 'up' : value > 0 ? 'down' : 'other'
  return kind === 'days' ? 'other' : wayOf(value)
}

function figureClauses(change: FigureChange, language: Language): string[] {
  const { words } = language
  const { unit, delta, incomparable, kind, formerName } = change
  const sides = comparedValues(change)
  const present = (side: string) => (unit === '%' || side === '' ? side : withUnit(side, unit))
  if (kind === 'added') return [beside(words.added, present(sides.to))]
  if (kind === 'dropped') return [beside(words.dropped, present(sides.from))]
  const isCorrection = kind === 'restated'
  const moved = comparedDelta(change, words)
  const isWhole = false
  const clauses = [
    formerName === undefined ? '' : words.formerName(formerName),
    valueClause({ delta, moved, incomparable, isCorrection, sides, isWhole }, words),
  ]
  const details = change.details?.filter(({ field }) => field !== 'name')
  return kind === 'details' ? [...clauses, detailsClause(details, words)] : clauses
}

function taskClauses(change: TaskChange, { words, taskStatuses }: Language): string[] {
  const { from, to, status } = change
  if (!from || !to) {
    if (to) return [beside(words.added, taskStatuses[to.status])]
    return [beside(words.dropped, from ? taskStatuses[from.status] : '')]
  }
  const moved = status ? words.status(taskStatuses[status.from], taskStatuses[status.to]) : ''
  return [moved, detailsClause(change.details, words)]
}

function presenceOr(
  { kind }: DocumentChange | SectionChange,
  words: ChangeWords,
  otherwise: () => string,
): string {
  if (kind === 'added') return words.added
  return kind === 'dropped' ? words.dropped : otherwise()
}

/** With a short addition in brackets, where there is one. */
function beside(said: string, more: string): string {
  return more === '' ? said : `${said} (${more})`
}

function fieldClause({ field, from, to }: ReportChange, words: ChangeWords): string {
  const text = (side: string | undefined) =>
    side === undefined || side === ''
      ? words.nothing
      : field === 'as_of' || field === 'date'
        ? dayText(side)
        : `“${side}”`
  return words.field(words.span('other', text(from), text(to)))
}

/** Days as they are printed; all else, a month too, as it was written. */
function dayText(text: string): string {
  return isDate(text) ? shortDate(text) : text
}

/** Fields that are short enough to be told with both sides. */
const shortFields: ReadonlySet<DetailField> = new Set([
  'owner',
  'unit',
  'as_of',
  'from',
  'due',
  'kind',
  'number',
  'date',
  'issuer',
])

function detailsClause(details: readonly DetailChange[] = [], words: ChangeWords): string {
  if (details.length === 0) return ''
  const side = (text: string | undefined) => (text === undefined ? words.nothing : dayText(text))
  return words.details.changed(
    details.map(({ field, from, to }) => ({
      name: words.details.names[field],
      span: shortFields.has(field) ? words.span('other', side(from), side(to)) : '',
    })),
  )
}
