import type { Report } from '../../dataset/dataset.ts'
import type { Suspicion } from '../../source/diagnostic-codes.ts'
import type { Location } from '../../source/location.ts'
import { type Claim, explainMismatch } from './explain-mismatch.ts'
import { knownFigures } from './known-figures.ts'

/** What may be wrong with the numbers of a claim that does not hold, as params of its finding. */
export type Suspect = (claim: Claim) => { suspicions?: readonly Suspicion[] }

/**
 * Looks for causes among the figures of the report and of the unit's earlier ones, the nearest
 * first; they are gathered once they are needed.
 */
export function createSuspect(report: Report, earlier: readonly Report[]): Suspect {
  const gather = () => ({
    known: [
      ...knownFigures(report),
      ...earlier.toReversed().flatMap((other) => knownFigures(other, other.stem)),
    ],
    totals: new Set([report, ...earlier].flatMap(totalPlaces)),
  })
  let gathered: ReturnType<typeof gather> | undefined
  return ({ relation, stated, operands }) => {
    gathered ??= gather()
    const { known, totals } = gathered
    const told = operands.map((operand) =>
      totals.has(nameOf(operand.at)) ? { ...operand, isComputed: true } : operand,
    )
    const suspicions = explainMismatch({ relation, stated, operands: told }, known)
    return suspicions.length === 0 ? {} : { suspicions }
  }
}

/** A total that is computed stands at the key of its figure. */
function totalPlaces({ figures }: Report): string[] {
  return [...figures.values()].flatMap(({ partsComplete, at }) =>
    partsComplete ? [nameOf(at)] : [],
  )
}

function nameOf({ file, start }: Location): string {
  return `${file}:${start}`
}
