import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatFiles } from '../src/pipeline.ts'
import { memoryHost } from './support/memory-host.ts'
import { savings } from './support/savings.ts'

const folder = `${import.meta.dirname}/fmt`
const stories = readdirSync(folder).filter((name) => /^\w+-.*(?<!\.after)\.yaml$/.test(name))
const catalog = readFileSync(`${folder}/catalog.yaml`)

/** Where a story stands, by the first word of its name. */
const places: Readonly<Record<string, string>> = {
  report: 'data/muong-la/2025.yaml',
  unit: 'data/muong-la/unit.yaml',
  catalog: 'data/catalog.yaml',
}

/** Writes the file of a story anew, beside the catalogue of the stories. */
async function formatted(story: string, bytes: Uint8Array) {
  const path = places[story.slice(0, story.indexOf('-'))] ?? ''
  const host = memoryHost({ 'data/catalog.yaml': catalog, [path]: bytes })
  const selection = { data: 'data', shippedTemplates: 'shipped' }
  const { files } = await formatFiles(host, selection, { files: [path], write: true })
  return { state: files[0]?.state, bytes: host.files.get(path) ?? bytes, written: host.written }
}

test.each(stories)('%s', async (story) => {
  const saving = /\.(\w+)\.yaml$/.exec(story)?.[1] ?? ''
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
  const before = (savings[saving] ?? utf8)(read(story))
  const after = story.replace(/(\.\w+)?\.yaml$/, '.after.yaml')
  const { state, bytes, written } = await formatted(story, before)
  if (process.env['UPDATE'] && !process.env['CI'] && state === 'changed') {
    writeFileSync(`${folder}/${after}`, textOf(bytes).replaceAll('\r\n', '\n'))
  }
  if (!existsSync(`${folder}/${after}`)) {
    expect(written).toEqual([])
    expect(state === 'kept').toBe(!story.includes('-left-alone-'))
    return
  }
  expect(state).toBe('changed')
  const expected = saving === 'crlf' ? read(after).replaceAll('\n', '\r\n') : read(after)
  expect(textOf(bytes)).toBe(expected)
  expect((await formatted(story, bytes)).state).toBe('kept')
})

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A byte-order mark stays a character. */
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
