import type { CheckResult } from '../../pipeline.ts'
import { countSeverities } from '../fail-on.ts'
import { findingsText } from './check-text.ts'
import { paragraph } from './columns.ts'
import type { View } from './view.ts'

/** Beside a table: the errors that kept reports out of it, and where the rest can be read. */
export function errorsText(result: CheckResult, view: View): string {
  const { words, columns, quiet } = view
  const errors = findingsText(result, { ...view, quiet: true })
  const refused = result.reports.filter(({ evaluation }) => evaluation === undefined)
  const lines = refused.map(({ unit, stem }) => words.evaluate.refused(`${unit}/${stem}`))
  const see = quiet ? '' : words.evaluate.see(countSeverities(result))
  const sentences = [...lines, ...(see === '' ? [] : [see])]
  return errors + sentences.map((sentence) => `${paragraph(sentence, columns, 0)}\n`).join('')
}
