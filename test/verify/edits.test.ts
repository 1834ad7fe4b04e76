import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Difference } from '../../src/source/difference.ts'
import { readFinishedFile, verifyFile } from '../../src/verify/verify-file.ts'
import { wordingFor } from '../../src/wording/wording.ts'
import { readFolder } from '../support/read-folder.ts'
import { type BuiltReport, builtReport, bytesOf, expectedOf } from './support/built-report.ts'
import { editedFile } from './support/edited-file.ts'

/** `edits/<story>.yaml`: what somebody does to a built file, and what must be said of it. */
interface Story {
  /** Of the report that has an earlier one, instead of the one without. */
  readonly of?: 'year-after-year'
  readonly file: string
  readonly edits: readonly Edit[]
  /** `kind | place | expected → found | data`; none where the file stays proven without a word. */
  readonly differences: readonly string[]
}

/** The first `replace` behind `after` (from the start where absent) becomes `with`. */
interface Edit {
  readonly part: string
  readonly after?: string
  readonly replace: string
  readonly with: string
}

const folder = resolve(import.meta.dirname, 'edits')
const wording = wordingFor('vi')
/** `UPDATE=1` writes what is told into the stories; read the diff before you keep it. */
const isUpdate = process.env['UPDATE'] === '1' && !process.env['CI']
let report: BuiltReport
let comparedReport: BuiltReport

beforeAll(async () => {
  const files = Object.fromEntries(
    readFolder(resolve(import.meta.dirname, '../cases/commune-on-paper')),
  )
  report = await builtReport({ report: '2025' }, files)
  const years = Object.fromEntries(readFolder(resolve(import.meta.dirname, '../diff/years')))
  comparedReport = await builtReport({ report: '2023' }, years)
})

describe('a file edited by hand', () => {
  test.each(readdirSync(folder).sort())('%s', (name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8')
    const story: Story = parse(text)
    const built = story.of === undefined ? report : comparedReport
    const bytes = editedFile(bytesOf(built, story.file), changesOf(story))
    const { differences } = verifyFile(expectedOf(built, story.file), readFinishedFile(bytes))
    const told = differences.map(line)
    if (isUpdate) {
      const [edits = ''] = text.split(/^differences:/m)
      writeFileSync(`${folder}/${name}`, edits + stringify({ differences: told }, { lineWidth: 0 }))
    } else expect(told).toEqual(story.differences)
    for (const difference of differences) {
      expect(wording.difference(difference).message).not.toMatch(/undefined|“”/)
    }
  })
})

function changesOf({ edits }: Story): Record<string, (xml: string) => string> {
  const parts = new Set(edits.map(({ part }) => part))
  return Object.fromEntries(
    [...parts].map((path) => [
      path,
      (xml: string) =>
        edits.filter(({ part }) => part === path).reduce((text, edit) => edited(text, edit), xml),
    ]),
  )
}

function edited(xml: string, { after = '', replace, with: instead }: Edit): string {
  const from = xml.indexOf(after)
  const at = xml.indexOf(replace, from + after.length)
  if (from < 0 || at < 0) throw new Error(`Not in the part: ${from < 0 ? after : replace}`)
  return xml.slice(0, at) + instead + xml.slice(at + replace.length)
}

function line({ kind, place, expected, found, data }: Difference): string {
  const names = data.map(({ datum, at }) => `${datum} ${at.file.split('/').at(-1)}:${at.line}`)
  return [kind, wording.filePlace(place), `${expected} → ${found}`, names.join(', ')].join(' | ')
}
