import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Chalk } from 'chalk'
import { wordsIn } from '../../../src/cli/language/words-in.ts'
import type { View } from '../../../src/cli/reporters/view.ts'
import type { CheckResult } from '../../../src/pipeline/contracts.ts'
import { check } from '../../../src/pipeline.ts'
import { type Diagnostic, diagnostic } from '../../../src/source/diagnostic.ts'
import { fingerprintOf } from '../../../src/source/fingerprint.ts'
import { locationOf, sourceFile } from '../../../src/source/location.ts'
import { wordingFor } from '../../../src/wording/wording.ts'
import { memoryHost } from '../../support/memory-host.ts'
import { readFolder } from '../../support/read-folder.ts'
import { hostOf, readStories } from '../../support/stories.ts'
import { officeWith, smallOffice } from './small-office.ts'

const top = resolve(import.meta.dirname, '../../..')
const words = { vi: await wordsIn('vi'), en: await wordsIn('en') }

/** How a reporter writes for programs. */
export function programView(language: 'vi' | 'en' = 'vi'): View {
  return {
    words: words[language],
    wording: wordingFor(language),
    paint: new Chalk({ level: 0 }),
    columns: 100,
    quiet: false,
    verbose: false,
  }
}

/** A check with the texts that it read. */
export interface Checked {
  readonly name: string
  readonly result: CheckResult
  readonly files: Readonly<Record<string, Uint8Array | string>>
}

/** The data of this repository. */
export async function checkRepository(): Promise<Checked> {
  const files = {
    ...below('data', readFolder(`${top}/data`)),
    ...below('shipped', readFolder(`${top}/templates`)),
  }
  const result = await check(memoryHost(files), { data: 'data', shippedTemplates: 'shipped' })
  return { name: 'the data of this repository', result, files }
}

/** Every story of `test/marks/`, so every code that data can bring about. */
export async function checkStories(): Promise<Checked[]> {
  return Promise.all(
    readStories().map(async (story) => {
      const result = await check(hostOf(story), story.selection)
      return { name: story.name, result, files: story.files }
    }),
  )
}

/** The small office whose one warning is accepted, with the words that accept it. */
export async function checkAccepted(): Promise<CheckResult> {
  const report = 'data/mau-xa/2023.yaml'
  const entry = [
    'accepted:',
    '  - fingerprint: FINGERPRINT',
    '    code: audit/ratio-mismatch',
    '    reason: Theo bản in <gốc>',
    '    by: Chánh Văn phòng',
    '    until: 2030-01-01',
    'documents:',
  ].join('\n')
  const selection = { data: 'data', shippedTemplates: 'shipped' }
  const [finding] = (await check(memoryHost(smallOffice), selection)).diagnostics
  if (!finding) throw new Error('The small office has no finding')
  const accepting = entry.replace('FINGERPRINT', fingerprintOf(finding))
  return check(memoryHost(officeWith(report, 'documents:', accepting)), selection)
}

/** Texts that would be commands, markup or ends of something if they were not told as texts. */
export const hostileTexts = [
  '::error::x',
  '\n::warning file=a::y',
  '\r\n::set-output name=a::b',
  '##[error]z',
  '%0A::error::w',
  '100%25',
  ']]>',
  '--><!--',
  '</failure><script>alert(1)</script>',
  '"\'&amp;',
  '| a | b |',
  '`tick` ``two``',
  '@all @đơn-vị a@b.vn #12',
  '[link](https://example.org) ![image](x) https://example.org www.example.org',
  '{0} {{ name }}',
  '\u001b[31mred\u001b[0m \u0007 \u0000 \u009b1m',
  '\u202Eltr',
  '\ud800 \uFFFF',
  '</details>',
  '\\',
] as const

/** A finding for each hostile text, in which the text is the message's, the file's and the unit's. */
export function hostileResult(): CheckResult {
  const diagnostics = hostileTexts.map((text): Diagnostic => {
    const at = locationOf(sourceFile(`data/${text}.yaml`, `${text}\n`), 0, 1)
    return diagnostic('dataset/missing-file', { path: text }, at, { unit: text, report: text })
  })
  const reports = hostileTexts.map((text) => {
    return { unit: text, period: '2023', stem: text, path: '', accepted: [], acceptances: [] }
  })
  return { diagnostics, reports, sources: new Map() }
}

/** As many warnings as one asks for, of one report. */
export async function manyFindings(count: number): Promise<CheckResult> {
  const { result } = await checkRepository()
  const findings = result.diagnostics
  const diagnostics = Array.from({ length: count }, (_, index) => {
    const finding = findings[index % findings.length]
    if (!finding) throw new Error('The repository has no finding')
    return finding
  })
  return { ...result, diagnostics }
}

/**
 * The published schema of SARIF 2.1.0 (as the npm package `@microsoft/jest-sarif` holds it, MIT),
 * readied for ajv: of draft 4 it uses nothing but what draft 7 has too.
 */
export async function sarifSchema(): Promise<object> {
  const path = `${top}/test/cli/support/sarif-schema-2.1.0.json`
  const { $schema: _, id: __, ...schema } = JSON.parse(await readFile(path, 'utf8'))
  return schema
}

function below(folder: string, files: ReadonlyMap<string, Uint8Array>) {
  return Object.fromEntries([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]))
}
