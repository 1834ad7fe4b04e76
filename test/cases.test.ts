import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCase } from './support/read-case.ts'
import { readFolder } from './support/read-folder.ts'

const folder = resolve(import.meta.dirname, 'cases')

const update = process.env['UPDATE'] === '1' && process.env['CI'] === undefined

const stories = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

describe.each(stories)('%s', (story) => {
  const expected = `${folder}/${story}/expected`

  test('gives what is expected', async () => {
    const texts = await runCase(`${folder}/${story}`)
    if (update) rewrite(expected, texts)
    expect(existsSync(expected), 'run it with UPDATE=1 and look at expected/').toBe(true)
    const decoder = new TextDecoder()
    const before = [...readFolder(expected)].map(([path, bytes]) => [path, decoder.decode(bytes)])
    expect(Object.fromEntries([...texts].sort())).toEqual(Object.fromEntries(before))
  })
})

function rewrite(expected: string, texts: ReadonlyMap<string, string>): void {
  rmSync(expected, { recursive: true, force: true })
  for (const [name, text] of texts) {
    mkdirSync(dirname(`${expected}/${name}`), { recursive: true })
    writeFileSync(`${expected}/${name}`, text)
  }
}
