import type { DiffResult } from '../../pipeline.ts'
import { findingsText } from './check-text.ts'
import type { View } from './view.ts'

/** The errors that kept reports from being compared. */
export function diffErrorsText({ diagnostics, sources }: DiffResult, view: View): string {
  return findingsText({ reports: [], diagnostics, sources }, { ...view, quiet: true })
}
