import type { Report } from '../dataset/dataset.ts'
import { type Diagnostic, diagnostic, severityOf } from '../source/diagnostic.ts'
import { fingerprintOf } from '../source/fingerprint.ts'

/** The findings of one report, parted by what people have accepted; errors always stay open. */
export interface Accepted {
  /** Findings that stay open, with those about the acceptances themselves. */
  readonly open: readonly Diagnostic[]
  readonly accepted: readonly Diagnostic[]
}

/**
 * Takes out the warnings that a person has accepted. `today` is given where expiry counts (`check`,
 * `--final`); an acceptance that matches nothing, or is over, is itself a finding. Errors hide
 * warnings that follow from them, so beside errors nothing is called stale.
 */
export function applyAcceptances(
  { accepted: acceptances, unit, period, stem }: Report,
  findings: readonly Diagnostic[],
  { today, hasErrors }: { today: string | undefined; hasErrors: boolean },
): Accepted {
  const subject = { unit: unit.id, period: period.text, report: stem }
  const about: Diagnostic[] = []
  const valid = new Set<string>()
  const prints = new Map(findings.map((finding) => [fingerprintOf(finding), finding]))
  for (const { fingerprint, code, until, at } of acceptances) {
    // One that is no fingerprint at all is a fault of the schema, told by then.
    if (!/^[0-9a-f]{12}$/.test(fingerprint)) continue
    const finding = prints.get(fingerprint)
    if (finding?.code !== code || severityOf(finding) === 'error') {
      if (finding || !hasErrors)
        about.push(diagnostic('accepted/stale', { fingerprint, code }, at, subject))
    } else if (until !== undefined && today !== undefined && until < today) {
      about.push(diagnostic('accepted/expired', { fingerprint, until }, at, subject))
    } else {
      valid.add(fingerprint)
    }
  }
  const isAccepted = (finding: Diagnostic) => valid.has(fingerprintOf(finding))
  return {
    open: [...findings.filter((finding) => !isAccepted(finding)), ...about],
    accepted: findings.filter(isAccepted),
  }
}
