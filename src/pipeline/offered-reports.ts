import type { Host } from '../host.ts'
import type { Selection } from './contracts.ts'
import { type ReportPlace, selectReports } from './select-reports.ts'

/**
 * The reports there are, by their file names alone; empty where a name of the selection is unknown.
 */
export async function offeredReports(
  host: Host,
  selection: Pick<Selection, 'data' | 'unit' | 'report'>,
): Promise<readonly ReportPlace[]> {
  return (await selectReports(host, { ...selection, shippedTemplates: '' })).places
}
