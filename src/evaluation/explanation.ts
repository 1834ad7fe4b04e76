import type { IsoDate } from '../dataset/calendar.ts'
import type { CitedDocument, Report, Status } from '../dataset/dataset.ts'
import { compare, rational, round } from '../dataset/rational.ts'
import { defined } from '../dataset/read-node.ts'
import type { Quantity, Value } from '../dataset/value.ts'
import { judgeLeaf } from './evaluate.ts'
import { type Flip, flipOfLeaf, flipOfParent } from './flip.ts'
import type { Verdict } from './verdict.ts'

/** All that bears on one verdict, as facts; `wording/` tells them. */
export interface Explanation {
  readonly verdict: Verdict
  /** The day of the figures, on which targets are in force or due. */
  readonly asOf: IsoDate
  readonly operands: readonly Operand[]
  /** Of a result that is a number. */
  readonly rounding?: Rounding
  /** The document that assigns the target; where the target names none, see `reportBasis`. */
  readonly basis?: CitedDocument
  /** The documents that the report as a whole is based on. */
  readonly reportBasis: readonly CitedDocument[]
  /** The document that allows the pause. */
  readonly pausedBy?: CitedDocument
  /** Of an indicator that is paused or not applicable: what its result would come to otherwise. */
  readonly otherwise?: Verdict
  readonly flip: Flip
  /** Of an indicator with parts: each of them explained. */
  readonly parts: readonly Explanation[]
}

/** A number of the result, with its place (and its origin, where it is taken over by `ref`). */
export interface Operand {
  readonly role: 'numerator' | 'denominator' | 'value' | 'place'
  readonly quantity: Quantity
}

/** How the exact value becomes the printed one. */
export interface Rounding {
  /** Decimals printed. */
  readonly decimals: number
  /** The printed number is the exact one. */
  readonly isExact: boolean
  /** More decimals than the catalogue's, since with those rounding would tell another verdict. */
  readonly isEdge: boolean
}

/** Gathers what a verdict follows from, and the smallest change that gives another. */
export function explain(verdict: Verdict, report: Report): Explanation {
  const { judged, target, value, decimals, indicator } = verdict
  const parts = verdict.parts.map((part) => explain(part, report))
  const flips = new Map(parts.map((part) => [part.verdict.part?.id ?? '', part.flip]))
  const basis = target?.basis
  const pausedBy = judged.paused?.document
  return defined({
    verdict,
    asOf: report.asOf,
    operands: judged.result ? operandsOf(judged.result, verdict) : [],
    rounding: value && {
      decimals,
      isExact: compare(round(value, decimals), value) === 0,
      isEdge: decimals > indicator.decimals,
    },
    basis: basis === undefined ? undefined : report.documents.get(basis),
    reportBasis: report.document.basis.flatMap((id) => report.documents.get(id) ?? []),
    pausedBy: pausedBy === undefined ? undefined : report.documents.get(pausedBy),
    otherwise: withoutHold(verdict, report),
    flip: parts.length > 0 ? flipOfParent(verdict, flips, report) : flipOfLeaf(verdict, report),
    parts,
  })
}

function operandsOf({ amount, rank }: Value, { target }: Verdict): Operand[] {
  const operands: Operand[] = []
  if (amount?.kind === 'number') operands.push({ role: 'value', quantity: amount.quantity })
  if (amount?.kind === 'ratio') {
    operands.push({ role: 'numerator', quantity: amount.numerator })
    operands.push({ role: 'denominator', quantity: amount.denominator })
  }
  if (rank && (!amount || target?.condition.kind === 'rank')) {
    const quantity = { value: rational(BigInt(rank.place)), decimals: 0, at: rank.at }
    operands.push({ role: 'place', quantity })
  }
  return operands
}

const judgedStatuses: readonly Status[] = ['met', 'not_met', 'not_yet', 'undetermined']

/** The verdict as if nothing were said of a pause; nothing where there is none to be had. */
function withoutHold(verdict: Verdict, report: Report): Verdict | undefined {
  const { judged, parts, number } = verdict
  if (parts.length > 0 || !(judged.paused || judged.notApplicable !== undefined)) return undefined
  const { paused: _paused, notApplicable: _notApplicable, override: _override, ...rest } = judged
  const otherwise = judgeLeaf(verdict, rest, number, report)
  return judgedStatuses.includes(otherwise.status) ? otherwise : undefined
}
