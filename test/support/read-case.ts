import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'
import type {
  BuildResult,
  CheckResult,
  OutputFormat,
  Selection,
} from '../../src/pipeline/contracts.ts'
import { build, check } from '../../src/pipeline.ts'
import { appendixSheets } from '../../src/report/sheets/appendix-sheets.ts'
import { checkSheet } from '../../src/report/sheets/check-sheet.ts'
import { figuresSheet } from '../../src/report/sheets/figures-sheet.ts'
import type { Sheet } from '../../src/report/workbook.ts'
import { type Diagnostic, severityOf } from '../../src/source/diagnostic.ts'
import { wordingFor } from '../../src/wording/wording.ts'
import { compose } from './compose.ts'
import { type MemoryHost, memoryHost } from './memory-host.ts'
import { outline, overviewOutline, sheetCsv } from './outline.ts'
import { readFolder } from './read-folder.ts'

/** `case.yaml`: what is run, and with which options. */
interface CaseOptions {
  readonly command: 'check' | 'build'
  readonly period?: string
  readonly unit?: string
  readonly report?: string
  readonly final?: boolean
  /** Word and Excel where it is absent. */
  readonly formats?: readonly OutputFormat[]
  readonly today?: string
  /** The data of this repository, or the two illustrative years, instead of the case's own. */
  readonly data?: 'repository' | 'years'
}

const top = resolve(import.meta.dirname, '../..')

const sharedData = { repository: 'data', years: 'test/diff/years/data' } as const

/** Runs a case and gives what came of it as texts by file name. */
export async function runCase(folder: string): Promise<Map<string, string>> {
  const options: CaseOptions = parse(readFileSync(`${folder}/case.yaml`, 'utf8'))
  const host = memoryHost(
    {
      ...below('shipped', readFolder(`${top}/templates`)),
      ...(options.data ? below('data', readFolder(`${top}/${sharedData[options.data]}`)) : {}),
      ...Object.fromEntries(
        [...readFolder(folder)].filter(([path]) => /^(data|templates|out)\//.test(path)),
      ),
    },
    options.today === undefined ? {} : { today: options.today },
  )
  const { period, unit, report } = options
  const selection: Selection = {
    data: 'data',
    shippedTemplates: 'shipped',
    ...(period !== undefined && { period }),
    ...(unit !== undefined && { unit }),
    ...(report !== undefined && { report }),
  }
  if (options.command === 'check') return new Map(said(await check(host, selection)))
  const final = options.final === true
  const result = await build(host, selection, {
    out: 'out',
    formats: options.formats ?? ['docx', 'xlsx'],
    final,
    force: false,
    tool: 'cds-report 0.0.0',
  })
  return new Map([...said(result), ['built.txt', builtText(result)], ...(await models())])

  async function models(): Promise<[string, string][]> {
    const written = result.built.filter(({ refused }) => refused === undefined)
    const texts = await Promise.all(
      written.map(async ({ unit: folderName, stem }) => {
        const name = (file: string) => (written.length > 1 ? `${folderName}/${stem}/${file}` : file)
        const entries = await textsOf(host, folderName, stem, !final)
        entries.push(['kiem-tra.csv', checkText(result, folderName, stem)])
        return entries.map(([file, text]): [string, string] => [name(file), text])
      }),
    )
    return texts.flat()
  }
}

async function textsOf(
  host: MemoryHost,
  unit: string,
  stem: string,
  draft: boolean,
): Promise<[string, string][]> {
  const selection = { data: 'data', unit, report: stem, shippedTemplates: 'shipped' }
  const { evaluation, prose, template, comparison, model } = await compose(host, selection, {
    draft,
  })
  const sheets = appendixSheets(evaluation, prose, template, comparison).map(
    (sheet): [string, string] => [`${fileNameOf(sheet)}.csv`, sheetCsv(sheet)],
  )
  const written = (name: string) => host.files.get(`out/${unit}/${stem}/${name}`)
  const markdown = written('bao-cao.md')
  const screens: [string, string][] = []
  if (written('bao-cao.html')) screens.push(['tom-tat.txt', overviewOutline(model)])
  if (markdown) screens.push(['bao-cao.md', new TextDecoder().decode(markdown)])
  return [
    ['report.txt', outline(model)],
    ...screens,
    ...sheets,
    ['so-lieu.csv', sheetCsv(figuresSheet(evaluation))],
    ['figures.txt', figuresText(written('manifest.json'))],
  ]
}

/** `Phụ lục` as `phu-luc`. */
function fileNameOf({ name }: Sheet): string {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '')
  return letters.toLowerCase().replaceAll('đ', 'd').replaceAll(' ', '-')
}

/** Findings that are open and those that are accepted, as the office sees them. */
function checkText({ diagnostics, reports }: CheckResult, unit: string, stem: string): string {
  const report = reports.find((each) => each.unit === unit && each.stem === stem)
  const open = diagnostics.filter(({ subject }) => subject.report === stem && subject.unit === unit)
  const acceptances = report?.evaluation?.report.accepted ?? []
  return sheetCsv(checkSheet(open, report?.accepted ?? [], acceptances, wordingFor('vi')))
}

/** The figures of the manifest that was written. */
function figuresText(manifest: Uint8Array | undefined): string {
  const { draft, figures } = JSON.parse(new TextDecoder().decode(manifest))
  const lines = figures.map(
    ({ place, datum, text, source }: Readonly<Record<string, string>>) =>
      `${place}\t${datum}\t${text}\t${source}`,
  )
  return `${draft ? 'draft' : 'final'}\n${lines.join('\n')}\n`
}

function said({ diagnostics, reports, unknown }: CheckResult): [string, string][] {
  const accepted = reports.flatMap((report) => report.accepted)
  const lines = [
    ...(unknown ? [`unknown ${unknown.what} ${unknown.name}: ${unknown.nearest ?? '–'}`] : []),
    ...diagnostics.map(findingText),
    ...accepted.map((finding) => `accepted ${findingText(finding)}`),
  ]
  return [['diagnostics.txt', lines.map((line) => `${line}\n`).join('')]]
}

function findingText(finding: Diagnostic): string {
  const { at, code } = finding
  const { message } = wordingFor('vi').diagnostic(finding)
  return `${severityOf(finding)} ${at.file}:${at.line}:${at.column} ${code} ${message}`
}

function builtText({ built }: BuildResult): string {
  return built
    .map(({ unit, stem, files, refused }) => `${unit}/${stem}: ${refused ?? files.join(' ')}\n`)
    .join('')
}

function below(folder: string, files: ReadonlyMap<string, Uint8Array>) {
  return Object.fromEntries([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]))
}
