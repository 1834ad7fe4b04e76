import type { CheckResult, VerifyResult } from '../../pipeline.ts'
import { checkJson } from './check-json.ts'
import { checkText } from './check-text.ts'
import { evaluateCsv } from './evaluate-csv.ts'
import { evaluateJson } from './evaluate-json.ts'
import { evaluateTable } from './evaluate-table.ts'
import { verifyJson } from './verify-json.ts'
import { verifyText } from './verify-text.ts'
import type { View } from './view.ts'

/** From a result to a text; pure. */
export type Reporter = (result: CheckResult, view: View) => string

/** What `check --format` knows, and where it goes: people read stderr, programs stdout. */
export const checkReporters: Readonly<
  Record<'text' | 'json', { readonly stream: 'stdout' | 'stderr'; readonly report: Reporter }>
> = {
  text: { stream: 'stderr', report: checkText },
  json: { stream: 'stdout', report: checkJson },
}

/** What `evaluate --format` knows. */
export const evaluateReporters: Readonly<Record<'table' | 'json' | 'csv', Reporter>> = {
  table: evaluateTable,
  json: evaluateJson,
  csv: evaluateCsv,
}

/** What `verify --format` knows. */
export const verifyReporters: Readonly<
  Record<
    'text' | 'json',
    {
      readonly stream: 'stdout' | 'stderr'
      report(result: VerifyResult, view: View): string
    }
  >
> = {
  text: { stream: 'stderr', report: verifyText },
  json: { stream: 'stdout', report: verifyJson },
}
