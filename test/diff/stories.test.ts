import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { DiffOperand } from '../../src/pipeline/contracts.ts'
import { diffReports } from '../../src/pipeline/diff/diff-reports.ts'
import { comparisonOutline } from '../support/comparison-outline.ts'
import { type MemoryFiles, memoryHost } from '../support/memory-host.ts'
import { readFolder } from '../support/read-folder.ts'

const top = import.meta.dirname

const update = process.env['UPDATE'] === '1' && process.env['CI'] === undefined

const stories = readdirSync(top, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

/** `case.yaml`: names (`2022`) or paths below `data/`; `before:` takes the state in `before/`. */
interface Operands {
  readonly from: string
  readonly to: string
}

describe.each(stories)('%s', (story) => {
  const folder = resolve(top, story)

  test('tells the changes that are expected', async () => {
    const expected = `${folder}/expected.txt`
    const told = await tellChanges(folder)
    if (update) writeFileSync(expected, told)
    expect(existsSync(expected), 'run it with UPDATE=1 and look at expected.txt').toBe(true)
    expect(told).toBe(readFileSync(expected, 'utf8'))
  })
})

async function tellChanges(folder: string): Promise<string> {
  const { from, to }: Operands = parse(readFileSync(`${folder}/case.yaml`, 'utf8'))
  const all = [...readFolder(folder)]
  const below = (name: string): MemoryFiles =>
    Object.fromEntries(
      all
        .filter(([path]) => path.startsWith(`${name}/`))
        .map(([path, bytes]) => [`data/${path.slice(name.length + 1)}`, bytes]),
    )
  const host = memoryHost(below('data'), { revisions: { before: below('before') } })
  const { comparisons, diagnostics, ...result } = await diffReports(host, { data: 'data' }, [
    operandOf(from),
    operandOf(to),
  ])
  expect(diagnostics).toEqual([])
  expect([result.mistake, result.unknown, result.otherUnit]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
  return comparisons.map(({ comparison }) => comparisonOutline(comparison)).join('\n')
}

function operandOf(text: string): DiffOperand {
  const [, revision, path = text] = /^(before):(.*)$/.exec(text) ?? []
  if (revision !== undefined) return { kind: 'path', path, revision }
  return text.includes('/') ? { kind: 'path', path } : { kind: 'name', name: text }
}
