import type { Report } from '../dataset/dataset.ts'
import { defined } from '../dataset/read-node.ts'
import { sameWords, wordKey } from '../dataset/same-words.ts'
import type { Figure, Value } from '../dataset/value.ts'
import { type Dated, datedData, mends } from '../evaluation/dated-data.ts'
import type { Delta, DetailField, FigureChange, Incomparability } from './comparison.ts'
import { deltaOf, isRoundingOnly, withoutRounding } from './delta.ts'
import {
  changedFacts,
  detailsOf,
  type Facts,
  plain,
  resultFact,
  valueDetails,
  valueRevisionDetails,
} from './facts.ts'
import { valueReasons } from './grade-value.ts'
import {
  type ComparedReports,
  changeFingerprint,
  gradeOf,
  placesOf,
  type Weighed,
} from './graded.ts'
import { valueInYearOf } from './in-year-of.ts'
import { figureIncomparabilities, isOwn, otherParts } from './incomparable.ts'
import { pairById } from './pair-by-id.ts'

/** A figure, or a part of one, in one report. */
interface Told {
  readonly figure: Figure
  readonly value: Value
  readonly dated: Dated
}

/** What changed of the figures and their parts, in the order of the later report. */
export function figureChanges(reports: ComparedReports): FigureChange[] {
  const [before, after] = [reports.from.figures, reports.to.figures]
  const data = [datedData(reports.from), datedData(reports.to)] as const
  return pairById(before.values(), after.values()).flatMap(({ id, from, to }) => {
    const whole = change(undefined)
    if (!from || !to) return whole
    // Two reports that tell one whole may divide it as they like.
    const isWholeAlone = !reports.isSameReport && areDividedApart(from, to)
    if (isWholeAlone) return whole
    return [...whole, ...pairById(from.parts, to.parts).flatMap((part) => change(part.id))]

    function change(part: string | undefined): FigureChange[] {
      const path = part === undefined ? id : `${id}.${part}`
      const [earlier, later] = [told(from, data[0].get(path)), told(to, data[1].get(path))]
      const partName = part === undefined ? undefined : partNameOf(part, reports)
      const named = defined({ id, part, partName })
      return changeOf(named, earlier, later, reports)
    }
  })
}

function told(figure: Figure | undefined, dated: Dated | undefined): Told | undefined {
  return figure && dated && { figure, value: dated.datum.value, dated }
}

function partsOf({ parts }: Figure): string[] {
  return parts.map(({ id }) => id)
}

/** Both tell the whole, and no part is told by both. */
function areDividedApart(from: Figure, to: Figure): boolean {
  const areWhole = [from, to].every(({ value }) => resultFact(value) !== undefined)
  return areWhole && partsOf(from).every((id) => !partsOf(to).includes(id))
}

/** The parts of a figure have ids alone; what the indicators call parts of that id is their name. */
function partNameOf(part: string, { from, to }: ComparedReports): string | undefined {
  const names = [to, from]
    .flatMap(({ indicators }: Report) => indicators)
    .flatMap(({ indicator }) => indicator.parts.filter(({ id }) => id === part))
    .map(({ name }) => name)
  const areOne = new Set(names.map(wordKey)).size === 1
  return areOne ? names[0] : undefined
}

type Named = Pick<FigureChange, 'id' | 'part' | 'partName'>

function changeOf(
  named: Named,
  from: Told | undefined,
  to: Told | undefined,
  reports: ComparedReports,
): FigureChange[] {
  const incomparable = from && to ? incomparabilities(named, from, to) : []
  const delta = from && to && incomparable.length === 0 ? deltaBetween(from, to) : undefined
  const isRounded = isRoundingOnly(delta, from?.value, to?.value)
  const facts = isRounded ? [] : changedFacts(resultFacts(from), resultFacts(to))
  const details = from && to ? changedDetails(named, from, to, isRounded, reports) : []
  const isIncomparable = incomparable.some((each) => isOwn(each, reports))
  const isCorrection =
    !reports.isSameReport && mends(to?.figure.corrects, reports.from) && facts.length > 0
  const kind = ((): FigureChange['kind'] | undefined => {
    if (!from) return 'added'
    if (!to) return 'dropped'
    if (facts.length > 0) return isCorrection ? 'restated' : 'changed'
    if (isIncomparable && resultFact(to.value) !== undefined) return 'changed'
    return details.length > 0 ? 'details' : undefined
  })()
  const figure = (to ?? from)?.figure
  if (!kind || !figure) return []
  const { name = named.id, unit } = figure
  const path = named.part === undefined ? named.id : `${named.id}.${named.part}`
  const subject = 'figure' as const
  const formerName = from && to && formerNameOf(from.figure, to.figure)
  const isMoved = facts.length > 0
  const told = {
    isMoved,
    isIncomparable: isIncomparable || (isMoved && incomparable.length > 0),
    isRetitled: formerName !== undefined && !reports.isSameReport,
  }
  const [first, ...others] = reasonsOf(kind, named, from, to, told, reports)
  return [
    {
      subject,
      kind,
      ...named,
      name,
      ...(formerName !== undefined && { formerName }),
      ...(unit !== undefined && { unit }),
      ...(from && { from: from.value }),
      ...(to && { to: to.value }),
      ...(delta && { delta }),
      incomparable,
      ...detailsOf(details),
      ...gradeOf([first ?? ['words', 'info'], ...others]),
      fingerprint: changeFingerprint(reports, { subject, kind }, path, [
        facts,
        details,
        incomparable,
      ]),
      at: placesOf(from && placeOf(named, from), to && placeOf(named, to)),
    },
  ]
}

function reasonsOf(
  kind: FigureChange['kind'],
  named: Named,
  from: Told | undefined,
  to: Told | undefined,
  told: Readonly<Record<'isMoved' | 'isIncomparable' | 'isRetitled', boolean>>,
  reports: ComparedReports,
): Weighed[] {
  if (!from || !to) {
    if (kind === 'added') return [['added', 'info']]
    return [['dropped', reports.isSameSeries ? 'notice' : 'info']]
  }
  const isLost = resultFact(from.value) !== undefined && isWithoutResult(to, named)
  return [
    ...(isLost ? [['result_lost', 'alarm'] as const] : []),
    ...(told.isIncomparable ? [] : valueReasons(from.dated, to.dated, told.isMoved, reports)),
    ...(kind === 'restated' ? [['corrected', 'notice'] as const] : []),
    ...(told.isIncomparable ? [['incomparable', 'notice'] as const] : []),
    ...(told.isMoved && told.isRetitled ? [['retitled', 'notice'] as const] : []),
    ...(told.isMoved ? [['moved', 'info'] as const] : []),
  ]
}

/** A whole whose parts are told has not lost its result. */
function isWithoutResult({ value, figure }: Told, { part }: Named): boolean {
  const hasParts = figure.parts.some((each) => resultFact(each.value) !== undefined)
  return resultFact(value) === undefined && (part !== undefined || !hasParts)
}

function deltaBetween(from: Told, to: Told): Delta | undefined {
  const before = valueInYearOf(from.dated, to.dated)
  const delta = deltaOf(before, to.value, to.figure.unit === '%' ? 'percent' : 'amount')
  return delta && withoutRounding(delta, before, to.value)
}

function formerNameOf({ name: before }: Figure, { name: now }: Figure): string | undefined {
  return before !== undefined && now !== undefined && !sameWords(before, now) ? before : undefined
}

function resultFacts(side: Told | undefined): Facts<'result'> {
  return { result: side && resultFact(side.value) }
}

/**
 * The total of some other parts is another thing, but where the whole was written by itself, and
 * where no part is the same: then one thing is divided in another way.
 */
function incomparabilities({ part }: Named, from: Told, to: Told): Incomparability[] {
  const isTotal = part === undefined && [from, to].every(({ dated }) => dated.datum.isTotal)
  return [
    ...figureIncomparabilities(from.dated, to.dated),
    ...(isTotal && !areDividedApart(from.figure, to.figure)
      ? otherParts(partsOf(from.figure), partsOf(to.figure))
      : []),
  ]
}

function changedDetails(
  { part }: Named,
  from: Told,
  to: Told,
  isRounded: boolean,
  { isSameReport, isSameSeries }: ComparedReports,
) {
  const tellsDivision =
    part === undefined &&
    isSameSeries &&
    !isSameReport &&
    partsOf(from.figure).join() !== partsOf(to.figure).join() &&
    areDividedApart(from.figure, to.figure)
  const details = ({ figure, value }: Told): Facts<DetailField> => ({
    ...(part === undefined && { name: plain(figure.name), unit: plain(figure.unit) }),
    ...valueDetails(value),
    ...(isSameReport && valueRevisionDetails(value)),
    ...(isSameReport && part === undefined && { corrects: figure.corrects }),
    ...(isSameReport && isRounded && { written: resultFact(value) }),
    ...(tellsDivision && { parts: partsOf(figure).join(', ') || undefined }),
  })
  return changedFacts(details(from), details(to))
}

function placeOf({ part }: Named, { figure, value }: Told) {
  return part === undefined ? figure.at : value.at
}
