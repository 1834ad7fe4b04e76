import { resolve } from 'node:path'
import type { DiffResult } from '../../src/pipeline/contracts.ts'
import { diffReports } from '../../src/pipeline/diff/diff-reports.ts'
import { memoryHost } from './memory-host.ts'
import { readFolder } from './read-folder.ts'

const data = resolve(import.meta.dirname, '../diff/years/data')

/** The two illustrative years, the earlier one first unless told otherwise. */
export function compareYears(from = '2022', to = '2023'): Promise<DiffResult> {
  const files = Object.fromEntries(
    [...readFolder(data)].map(([path, bytes]) => [`data/${path}`, bytes]),
  )
  const operands = [
    { kind: 'name', name: from },
    { kind: 'name', name: to },
  ] as const
  return diffReports(memoryHost(files), { data: 'data' }, operands)
}
