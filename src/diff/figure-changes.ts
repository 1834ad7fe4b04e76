import type { Figure, Value } from '../dataset/value.ts'
import { type Dated, datedData, mends } from '../evaluation/dated-data.ts'
import type { DetailField, FigureChange, Incomparability } from './comparison.ts'
import { deltaOf } from './delta.ts'
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
    return [...whole, ...pairById(from.parts, to.parts).flatMap((part) => change(part.id))]

    function change(part: string | undefined): FigureChange[] {
      const path = part === undefined ? id : `${id}.${part}`
      const [earlier, later] = [told(from, data[0].get(path)), told(to, data[1].get(path))]
      return changeOf({ id, ...(part !== undefined && { part }) }, earlier, later, reports)
    }
  })
}

function told(figure: Figure | undefined, dated: Dated | undefined): Told | undefined {
  return figure && dated && { figure, value: dated.datum.value, dated }
}

function partsOf({ parts }: Figure): string[] {
  return parts.map(({ id }) => id)
}

type Named = Pick<FigureChange, 'id' | 'part'>

function changeOf(
  named: Named,
  from: Told | undefined,
  to: Told | undefined,
  reports: ComparedReports,
): FigureChange[] {
  const facts = changedFacts(resultFacts(from), resultFacts(to))
  const details = from && to ? changedDetails(named, from, to, reports) : []
  const incomparable = from && to ? incomparabilities(named, from, to) : []
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
  const delta =
    from && to && incomparable.length === 0
      ? deltaOf(valueInYearOf(from.dated, to.dated), to.value, unit === '%' ? 'percent' : 'amount')
      : undefined
  const isMoved = facts.length > 0
  const told = { isMoved, isIncomparable: isIncomparable || (isMoved && incomparable.length > 0) }
  const [first, ...others] = reasonsOf(kind, from, to, told, reports)
  return [
    {
      subject,
      kind,
      ...named,
      name,
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
  from: Told | undefined,
  to: Told | undefined,
  told: { readonly isMoved: boolean; readonly isIncomparable: boolean },
  reports: ComparedReports,
): Weighed[] {
  if (!from || !to) return kind === 'added' ? [['added', 'info']] : [['dropped', 'notice']]
  const isLost = resultFact(from.value) !== undefined && resultFact(to.value) === undefined
  return [
    ...(isLost ? [['result_lost', 'alarm'] as const] : []),
    ...(told.isIncomparable ? [] : valueReasons(from.dated, to.dated, told.isMoved, reports)),
    ...(kind === 'restated' ? [['corrected', 'notice'] as const] : []),
    ...(told.isIncomparable ? [['incomparable', 'notice'] as const] : []),
    ...(told.isMoved ? [['moved', 'info'] as const] : []),
  ]
}

function resultFacts(side: Told | undefined): Facts<'result'> {
  return { result: side && resultFact(side.value) }
}

/** The total of other parts is another thing, but where the whole was written by itself. */
function incomparabilities({ part }: Named, from: Told, to: Told): Incomparability[] {
  const isTotal = part === undefined && [from, to].every(({ dated }) => dated.datum.isTotal)
  return [
    ...figureIncomparabilities(from.dated, to.dated),
    ...(isTotal ? otherParts(partsOf(from.figure), partsOf(to.figure)) : []),
  ]
}

function changedDetails({ part }: Named, from: Told, to: Told, { isSameReport }: ComparedReports) {
  const details = ({ figure, value }: Told): Facts<DetailField> => ({
    ...(part === undefined && { name: plain(figure.name), unit: plain(figure.unit) }),
    ...valueDetails(value),
    ...(isSameReport && valueRevisionDetails(value)),
    ...(isSameReport && part === undefined && { corrects: figure.corrects }),
  })
  return changedFacts(details(from), details(to))
}

function placeOf({ part }: Named, { figure, value }: Told) {
  return part === undefined ? figure.at : value.at
}
