import { round, toDecimal } from '../../dataset/rational.ts'
import { diagnostic } from '../../source/diagnostic.ts'
import type { Measured, StatedTarget } from '../../source/diagnostic-codes.ts'
import { statedTarget } from '../stated-target.ts'
import { allVerdicts, datumOf, leafVerdicts, type Verdict } from '../verdict.ts'
import type { Audit } from './audit.ts'

/** Statuses as printed, against the verdict that follows. */
export const statusAudit: Audit = {
  name: 'stated-status',
  question: 'Is the printed verdict the one that follows from result and target?',
  run: (evaluation) =>
    allVerdicts(evaluation).flatMap((verdict) => {
      const { target } = verdict
      const { statedStatus } = verdict.judged
      if (!statedStatus || statedStatus.status === verdict.status) return []
      // A result that could not be read has no verdict yet; its fault is told where it stands.
      if ([verdict, ...verdict.parts].some((leaf) => leaf.judged.result?.isBroken)) return []
      const params = {
        stated: statedStatus.status,
        expected: verdict.status,
        ...facts(verdict),
      }
      const related = target ? [target.at] : []
      return diagnostic('audit/status-mismatch', params, statedStatus.at, subject(verdict), related)
    }),
}

/** A missed target needs a reason (design: `not_met` needs a `reason`). */
export const reasonAudit: Audit = {
  name: 'missing-reason',
  question: 'Is there a reason for every missed target?',
  run: (evaluation) =>
    leafVerdicts(evaluation).flatMap((verdict) => {
      const { judged, override } = verdict
      // An override brings its own reason.
      if (verdict.status !== 'not_met' || judged.reason || override) return []
      const params = { indicator: nameOf(verdict), ...facts(verdict) }
      return diagnostic('verdict/missing-reason', params, verdict.judged.at, subject(verdict))
    }),
}

/** Verdicts set by a person are told, so that nobody takes them for computed ones. */
export const overrideAudit: Audit = {
  name: 'override',
  question: 'Which verdicts were set by a person?',
  run: (evaluation) =>
    allVerdicts(evaluation).flatMap((verdict) => {
      const { override } = verdict
      if (!override) return []
      const params = { indicator: nameOf(verdict), status: override.status, by: override.by }
      return diagnostic('verdict/overridden', params, override.at, subject(verdict))
    }),
}

/** Where the usual rounding would tell another verdict, more decimals are printed. */
export const roundingAudit: Audit = {
  name: 'rounding-edge',
  question: 'Does rounding hide on which side of the target the result is?',
  run: (evaluation) =>
    leafVerdicts(evaluation).flatMap((verdict) => {
      const { value, indicator, decimals, judged, target } = verdict
      const { amount } = judged.result ?? {}
      if (!value || decimals === indicator.decimals || !target) return []
      const percent = indicator.measure === 'percent'
      const params = {
        rounded: {
          decimal: toDecimal(round(value, indicator.decimals), indicator.decimals),
          percent,
        },
        shown: { decimal: toDecimal(value, decimals), percent },
        target: statedTarget(target.condition, indicator),
      }
      const at =
        amount?.kind === 'ratio'
          ? amount.numerator.at
          : amount?.kind === 'number'
            ? amount.quantity.at
            : judged.at
      return diagnostic('verdict/rounding-edge', params, at, subject(verdict))
    }),
}

/** Parts that the catalogue has and the report has not. */
export const missingPartAudit: Audit = {
  name: 'missing-part',
  question: 'Are all parts of the catalogue there?',
  run: ({ report }) =>
    report.indicators.flatMap(({ indicator, at, missingParts }) =>
      missingParts.map(({ id, name }) =>
        diagnostic('dataset/missing-part', { part: name, indicator: indicator.name }, at, {
          indicator: indicator.id,
          datum: `${indicator.id}.${id}`,
        }),
      ),
    ),
}

function facts({ value, decimals, indicator, target }: Verdict): {
  result?: Measured
  target?: StatedTarget
} {
  const percent = indicator.measure === 'percent'
  return {
    ...(value && { result: { decimal: toDecimal(value, decimals), percent } }),
    ...(target && { target: statedTarget(target.condition, indicator) }),
  }
}

function nameOf({ indicator, part }: Verdict): string {
  return part ? `${indicator.name} – ${part.name}` : indicator.name
}

function subject(verdict: Verdict) {
  return { indicator: verdict.indicator.id, datum: datumOf(verdict) }
}
