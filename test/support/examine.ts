import type { Evaluation, Verdict } from '../../src/evaluation/verdict.ts'
import { allVerdicts, datumOf } from '../../src/evaluation/verdict.ts'
import type { CheckResult } from '../../src/pipeline/contracts.ts'
import { check } from '../../src/pipeline.ts'
import { memoryHost } from './memory-host.ts'
import { base } from './stories.ts'

/** Checks the base report 2025 with some of its files replaced. */
export async function checkWith(files: Readonly<Record<string, string>>): Promise<CheckResult> {
  const selection = { data: 'data', period: '2025', shippedTemplates: 'shipped' }
  return check(memoryHost({ ...base, ...files }), selection)
}

/** The verdicts of the one report that was checked. */
export async function evaluateWith(files: Readonly<Record<string, string>>): Promise<Evaluation> {
  const { reports, diagnostics } = await checkWith(files)
  const evaluation = reports[0]?.evaluation
  if (evaluation) return evaluation
  throw new Error(`Nothing to evaluate: ${diagnostics.map(({ code }) => code).join(', ')}`)
}

/** The verdict on `id` or `id.part`. */
export function verdictOn(evaluation: Evaluation, datum: string): Verdict {
  const verdict = allVerdicts(evaluation).find((candidate) => datumOf(candidate) === datum)
  if (!verdict) throw new Error(`There is no verdict on ${datum}`)
  return verdict
}

/** What every report file begins with. */
export const reportHead = [
  'unit: muong-la',
  'period: "2025"',
  'template: mau',
  'document: { issuer: ubnd }',
  '',
].join('\n')
