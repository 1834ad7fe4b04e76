import { resolve } from 'node:path'
import type { DiffResult } from '../../src/pipeline/contracts.ts'
import { diffReports } from '../../src/pipeline/diff/diff-reports.ts'
import { memoryHost } from './memory-host.ts'
import { readFolder } from './read-folder.ts'

const unitFolder = resolve(import.meta.dirname, '../diff/two-reports-of-one-day/data/muong-la')

/**
 * Holds two reports of one unit against each other: bodies (indicators, figures …) by stem. A report
 * of a period tells of its 30 November, one with a name of its 14 December.
 */
export function compareBodies(
  catalog: string,
  bodies: Readonly<Record<string, string>>,
  [from, to]: readonly [string, string],
): Promise<DiffResult> {
  const unit = readFolder(unitFolder).get('unit.yaml') ?? new Uint8Array()
  const reports = Object.entries(bodies).map(([stem, body]) => {
    const [period = '', name] = stem.split('.')
    const [day, template] =
      name === undefined ? ['11-30', 'bao-cao-nam'] : ['12-14', 'nhiem-vu-trong-tam']
    const head = `unit: muong-la\nperiod: "${period}"\nas_of: ${period}-${day}\ntemplate: ${template}\n`
    const document = 'document: { issuer: ubnd, title: Báo cáo }\n'
    return [`data/muong-la/${stem}.yaml`, `${head}${document}${body}`] as const
  })
  const files = {
    'data/catalog.yaml': catalog,
    'data/muong-la/unit.yaml': new TextDecoder().decode(unit),
    ...Object.fromEntries(reports),
  }
  const operands = [
    { kind: 'name', name: from },
    { kind: 'name', name: to },
  ] as const
  return diffReports(memoryHost(files), { data: 'data' }, operands)
}
