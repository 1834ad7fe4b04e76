import { resolve } from 'node:path'
import type { Comparison } from '../../src/diff/comparison.ts'
import type { ReportPairs } from '../../src/report/change-report.ts'
import { type Composed, compose } from './compose.ts'
import { memoryHost } from './memory-host.ts'
import { readFolder } from './read-folder.ts'

const top = resolve(import.meta.dirname, '../..')

/** What takes the place of a stretch of a file: `[path, stretch, instead]`. */
export type Edit = readonly [path: string, stretch: string, instead: string]

/** The files of the two illustrative years, and the shipped templates, with some stretches changed. */
export function yearFiles(...edits: readonly Edit[]): Record<string, string> {
  const texts = Object.fromEntries(
    [
      ...readFolder(`${top}/test/diff/years`),
      ...[...readFolder(`${top}/templates`)].map(
        ([path, bytes]) => [`shipped/${path}`, bytes] as const,
      ),
    ].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
  )
  for (const [path, stretch, instead] of edits) {
    const text = texts[path] ?? ''
    if (!text.includes(stretch)) throw new Error(`${path} has no “${stretch}”.`)
    texts[path] = text.replace(stretch, () => instead)
  }
  return texts
}

/** The later of the two years as it is composed beside the earlier one. */
export function composeYears(...edits: readonly Edit[]): Promise<Composed> {
  const selection = { data: 'data', period: '2023', shippedTemplates: 'shipped' }
  return compose(memoryHost(yearFiles(...edits)), selection, { draft: true })
}

/** Both years held against each other, as a command would give them. */
export async function comparedYears(...edits: readonly Edit[]): Promise<ReportPairs> {
  const { comparison } = await composeYears(...edits)
  if (!comparison) throw new Error('The years are not compared.')
  return reportPairs(comparison)
}

function reportPairs(comparison: Comparison): ReportPairs {
  const place = (stem: string) => ({ unit: 'muong-la', stem, path: `data/muong-la/${stem}.yaml` })
  return {
    comparisons: [{ from: place('2022'), to: place('2023'), comparison }],
    added: [],
    dropped: [],
  }
}
