import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '../support/read-folder.ts'
import { runCase } from './support/run-case.ts'

const folder = resolve(import.meta.dirname, 'cases')

const update = process.env['UPDATE'] === '1' && process.env['CI'] === undefined

const stories = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()

test.each(stories)('%s', async (story) => {
  const expected = `${folder}/${story}/expected`
  const texts = [...(await runCase(`${folder}/${story}`))]
    // The schemas that an office gets are those of this repository: see the test of them.
    .filter(([path]) => !path.startsWith('schemas/'))
    .map(([path, text]): [string, string] => [asKept(path), text])
  if (update) rewrite(expected, texts)
  expect(existsSync(expected), 'run it with UPDATE=1 and look at expected/').toBe(true)
  const decoder = new TextDecoder()
  const before = [...readFolder(expected)].map(([path, bytes]) => [path, decoder.decode(bytes)])
  expect(Object.fromEntries(texts.sort())).toEqual(Object.fromEntries(before))
})

function rewrite(expected: string, texts: readonly (readonly [string, string])[]): void {
  rmSync(expected, { recursive: true, force: true })
  for (const [name, text] of texts) {
    mkdirSync(dirname(`${expected}/${name}`), { recursive: true })
    writeFileSync(`${expected}/${name}`, text)
  }
}

/** Neither hidden nor a file that the formatter of this repository would rewrite. */
function asKept(path: string): string {
  return path.replace(/(^|\/)\./g, '$1dot-').replace(/\.json$/, '.json.txt')
}
