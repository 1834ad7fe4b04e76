import type { Rational } from '../../src/dataset/rational.ts'
import type {
  Cause,
  Change,
  Comparison,
  Delta,
  Factor,
  Incomparability,
  TargetMove,
} from '../../src/diff/comparison.ts'
import { summarize } from '../../src/diff/summary.ts'

/** A comparison as lines, without any sentence: what `compare` found, in its own words. */
export function comparisonOutline(comparison: Comparison): string {
  const { from, to, isSameReport, incomparable, changes } = comparison
  return [
    `${from.stem} → ${to.stem}${isSameReport ? ' (one report)' : ''}`,
    ...incomparable.map((reason) => `  ≠ ${incomparability(reason)}`),
    Object.entries(summarize(comparison))
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
    '',
    ...changes.flatMap(changeLines),
    '',
  ].join('\n')
}

/** One change as lines. */
export function changeLines(change: Change): string[] {
  const { subject, kind, grade, reasons } = change
  const places = [change.at.from, change.at.to].map((at) => at?.line ?? '–').join(' → ')
  return [
    `${grade} ${subject}/${kind} ${datumOf(change)} [${reasons.join(', ')}] lines ${places}`,
    ...linesOf(change).map((line) => `    ${line}`),
    ...('details' in change && change.details
      ? change.details.map(({ field, from, to }) => `    ${field}: ${sides(from, to)}`)
      : []),
  ]
}

function datumOf(change: Change): string {
  switch (change.subject) {
    case 'indicator': {
      const { id, part } = change.comparison
      return part ? `${id}.${part.id}` : id
    }
    case 'figure':
      return change.part === undefined ? change.id : `${change.id}.${change.part}`
    case 'section':
      return change.path.join(' › ')
    case 'report':
      return change.field
    default:
      return change.id
  }
}

function linesOf(change: Change): string[] {
  switch (change.subject) {
    case 'indicator': {
      const { from, to, formerId, isCorrection, target, delta, incomparable, cause } =
        change.comparison
      return [
        ...(from?.status === to?.status ? [] : [sides(from?.status, to?.status)]),
        ...(formerId === undefined ? [] : [`formerly ${formerId}`]),
        ...(isCorrection ? ['correction'] : []),
        ...(delta ? [deltaText(delta)] : []),
        ...(target ? [`target ${targetText(target)}`] : []),
        ...incomparable.map((reason) => `≠ ${incomparability(reason)}`),
        ...(cause ? [causeText(cause)] : []),
      ]
    }
    case 'figure':
      return [
        ...(change.delta ? [deltaText(change.delta)] : []),
        ...change.incomparable.map((reason) => `≠ ${incomparability(reason)}`),
      ]
    case 'task':
      return change.status ? [sides(change.status.from, change.status.to)] : []
    case 'report':
      return [sides(change.from, change.to)]
    default:
      return []
  }
}

function causeText({ logic, factors, newResultOldTarget, oldResultNewTarget }: Cause): string {
  const under = [
    ...(newResultOldTarget ? [`new result, old target: ${newResultOldTarget}`] : []),
    ...(oldResultNewTarget ? [`old result, new target: ${oldResultNewTarget}`] : []),
  ]
  return [`${logic}: ${factors.map(factorText).join(' + ')}`, ...under].join('; ')
}

function factorText(factor: Factor): string {
  switch (factor.kind) {
    case 'result': {
      const { move, number, isCorrection } = factor
      return words('result', move, number, isCorrection ? 'corrected' : undefined)
    }
    case 'target':
      return `target ${targetText(factor.move)}`
    case 'scope':
      return `scope (${factor.because.map(incomparability).join(', ')})`
    case 'due':
      return words('due', factor.date, factor.isReached ? 'reached' : 'not reached')
    case 'override':
      return `override by ${factor.by} (${factor.reason})`
    case 'parts':
      return factor.parts.map(({ part, from, to }) => `${part.id} ${sides(from, to)}`).join(', ')
    case 'parts_missing':
    case 'parts_supplied':
      return `${factor.kind} ${factor.parts.map(({ id }) => id).join(', ')}`
    default:
      return factor.kind
  }
}

function targetText({ kind, number }: TargetMove): string {
  return words(kind, number)
}

function incomparability(reason: Incomparability): string {
  switch (reason.kind) {
    case 'definition':
      return words('definition of', reason.of, reason.note && `“${reason.note}”`)
    case 'count_unit':
      return `count unit ${sides(reason.from, reason.to)}`
    case 'level':
      return `level ${sides(reason.from, reason.to)}`
    case 'merged':
      return `merged ${reason.date} of ${reason.units.join(', ')}`
    default:
      return reason.kind
  }
}

function deltaText(delta: Delta): string {
  if (typeof delta.value === 'number') return `Δ ${delta.value} ${delta.kind}`
  const percent = delta.kind === 'amount' && delta.percent ? ` (${exact(delta.percent)}%)` : ''
  return `Δ ${exact(delta.value)} ${delta.kind}${percent}`
}

function exact({ numerator, denominator }: Rational): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`
}

function sides(from: string | undefined, to: string | undefined): string {
  return `${from ?? '–'} → ${to ?? '–'}`
}

function words(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join(' ')
}
