import { datumOf, type Evaluation, type Verdict } from '../evaluation/verdict.ts'
import { nearest } from '../source/nearest.ts'
import { roman } from '../wording/numbers.ts'
import type { CheckedReport, UnknownName } from './contracts.ts'

/** A report and those of its verdicts that a name means. */
export interface FoundVerdicts {
  readonly report: CheckedReport
  readonly evaluation: Evaluation
  readonly verdicts: readonly Verdict[]
}

/**
 * The verdicts that a person means by an id (`van_ban_ky_so`, `van_ban_ky_so.cap_xa`), the name, or
 * the printed number (`4.1`, in every group; `II.4.1` in one). A part that a report lacks is found as its
 * indicator. Where no report has any, the nearest name.
 */
export function findVerdicts(
  reports: readonly CheckedReport[],
  written: string,
): { readonly found: readonly FoundVerdicts[]; readonly unknown?: UnknownName } {
  const wanted = written.normalize('NFC').trim()
  const all = reports.flatMap((report) =>
    report.evaluation ? [{ report, evaluation: report.evaluation }] : [],
  )
  const found = all
    .map((each) => ({ ...each, verdicts: verdictsOf(each.evaluation, wanted) }))
    .filter(({ verdicts }) => verdicts.length > 0)
  if (found.length > 0) return { found }
  const named = all.flatMap(({ evaluation }) => namedVerdicts(evaluation))
  const ids = [...new Set(named.flatMap(({ verdict }) => idsOf(verdict)))]
  const byName = new Map(
    named.map(({ verdict }) => [verdict.part?.name ?? verdict.indicator.name, datumOf(verdict)]),
  )
  const near =
    nearest(wanted, ids) ??
    byName.get(nearest(wanted, byName.keys()) ?? '') ??
    // Three letters are the least that tell a beginning from a slip.
    (wanted.length < 3 ? undefined : ids.find((id) => id.startsWith(wanted)))
  const known = near === undefined ? ids.filter((id) => !id.includes('.')) : []
  const unknown = { what: 'indicator', name: wanted, known } as const
  return { found, unknown: near === undefined ? unknown : { ...unknown, nearest: near } }
}

function verdictsOf(evaluation: Evaluation, wanted: string): Verdict[] {
  const all = namedVerdicts(evaluation)
  const number = wanted.toUpperCase()
  const byName = all.filter(({ verdict }) => namesOf(verdict).includes(wanted))
  const meant =
    byName.length > 0
      ? byName
      : all.filter(({ group, verdict }) =>
          [verdict.number, `${group}.${verdict.number}`].includes(number),
        )
  return meant.map(({ verdict }) => verdict)
}

/** Every verdict with the printed number of its group. */
function namedVerdicts({ groups }: Evaluation): { group: string; verdict: Verdict }[] {
  return groups.flatMap(({ verdicts }, index) =>
    verdicts
      .flatMap((verdict) => [verdict, ...verdict.parts])
      .map((verdict) => ({ group: roman(index + 1), verdict })),
  )
}

function namesOf(verdict: Verdict): string[] {
  return verdict.part ? idsOf(verdict) : [...idsOf(verdict), verdict.indicator.name]
}

/** The id of a verdict and, of an indicator, those of the parts that are missing. */
function idsOf(verdict: Verdict): string[] {
  const given = verdict.parts.map(({ part }) => part?.id)
  const absent = verdict.gap?.missing.filter(({ id }) => !given.includes(id)) ?? []
  return [datumOf(verdict), ...absent.map(({ id }) => `${verdict.indicator.id}.${id}`)]
}
