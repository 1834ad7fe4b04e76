import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { checkSarif } from '../../src/cli/reporters/check-sarif.ts'
import type { CheckResult } from '../../src/pipeline/contracts.ts'
import { severities } from '../../src/source/diagnostic-codes.ts'
import { fingerprintOf } from '../../src/source/fingerprint.ts'
import {
  type Checked,
  checkAccepted,
  checkRepository,
  checkStories,
  hostileResult,
  programView,
  sarifSchema,
} from './support/check-results.ts'

interface Place {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
  readonly region: {
    readonly startLine: number
    readonly startColumn: number
    readonly endLine: number
    readonly endColumn: number
    readonly snippet?: { readonly text: string }
  }
  readonly contextRegion?: { readonly startLine: number; readonly snippet: { text: string } }
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: { readonly text: string }
  readonly locations: readonly { readonly physicalLocation: Place }[]
  readonly relatedLocations?: readonly { readonly physicalLocation: Place }[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly object[]
}

interface Run {
  readonly tool: {
    readonly driver: {
      readonly name: string
      readonly rules: readonly {
        readonly id: string
        readonly help: { readonly text: string; readonly markdown: string }
        readonly defaultConfiguration: { readonly level: string }
      }[]
    }
  }
  readonly columnKind: string
  readonly results: readonly Result[]
}

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  // A pattern of the schema is none where regular expressions are read strictly.
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    'uri-reference': /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9A-F]{2})*$/,
    'date-time': true,
  },
})
const validate = ajv.compile(await sarifSchema())
const repository = await checkRepository()
const all = [repository, ...(await checkStories())]

/** The run, known to follow the schema. */
function runOf(result: CheckResult, language: 'vi' | 'en' = 'vi'): Run {
  const log: { readonly runs: readonly [Run] } = JSON.parse(
    checkSarif(result, programView(language)),
  )
  expect(validate(log), JSON.stringify(validate.errors, null, 2)).toBe(true)
  expect(log.runs).toHaveLength(1)
  return log.runs[0]
}

test('follows the published schema for every code and the data of this repository', () => {
  const codes = new Set<string>()
  for (const { result } of all) {
    for (const language of ['vi', 'en'] as const) {
      for (const { ruleId } of runOf(result, language).results) codes.add(ruleId)
    }
  }
  const told = Object.keys(severities).filter((code) => code !== 'output/edited-by-hand')
  expect([...codes].sort()).toEqual(told.sort())
})

test('the schema does refuse what is wrong', () => {
  const text = checkSarif(repository.result, programView())
  expect(validate(JSON.parse(text.replace(/"startLine": \d+/, '"startLine": 0')))).toBe(false)
  expect(validate(JSON.parse(text.replace('"level": "warning"', '"level": "info"')))).toBe(false)
})

test('rules are those that occur, and each result points at its own', () => {
  for (const { result } of all) {
    const { tool, results } = runOf(result)
    const ids = tool.driver.rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(results.map(({ ruleId }) => ruleId))].sort())
    for (const { ruleId, ruleIndex, level } of results) {
      expect(ids[ruleIndex]).toBe(ruleId)
      expect(tool.driver.rules[ruleIndex]?.defaultConfiguration.level).toBe(level)
    }
  }
})

test('a rule tells what explain tells', () => {
  const rules = runOf(repository.result).tool.driver.rules
  const { help } = rules.find(({ id }) => id === 'audit/ratio-mismatch') ?? {}
  expect(help?.text).toMatch(/^Tỷ lệ đã in .*\nVì sao: .*\nCách sửa: /)
  expect(help?.markdown).toContain('```yaml\nindicators:')
})

test('each region is the very text of the finding, on its line in the file', () => {
  for (const checked of all) {
    const { results, columnKind } = runOf(checked.result)
    expect(columnKind).toBe('utf16CodeUnits')
    const { diagnostics, reports } = checked.result
    const findings = [...diagnostics, ...reports.flatMap(({ accepted }) => accepted)]
    expect(results.length).toBe(findings.length)
    for (const [index, finding] of findings.entries()) {
      const { locations, relatedLocations = [], partialFingerprints } = results[index] ?? absent
      expect(partialFingerprints).toEqual({ 'cdsReport/v1': fingerprintOf(finding) })
      expect(locations[0]?.physicalLocation.region).toMatchObject({
        startLine: finding.at.line,
        startColumn: finding.at.column,
      })
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        expectText(physicalLocation, checked)
      }
    }
  }
})

const absent: Pick<Result, 'locations' | 'relatedLocations' | 'partialFingerprints'> = {
  locations: [],
  partialFingerprints: {},
}

/** Reads the region out of the file as a viewer would, by line and column. */
function expectText(place: Place, { files, result }: Checked): void {
  const path = decodeURIComponent(place.artifactLocation.uri)
  expect(place.artifactLocation.uriBaseId).toBe('SRCROOT')
  const { startLine, startColumn, endLine, endColumn, snippet } = place.region
  // Absent files have no text; what is not UTF-8 has none that could be pointed at.
  const isText = !result.diagnostics.some(
    ({ at, code }) => at.file === path && /^text\/|missing-file/.test(code),
  )
  const bytes = files[path]
  if (!isText || bytes === undefined || typeof bytes === 'string') return
  const lines = new TextDecoder().decode(bytes).normalize('NFC').split('\n')
  const within = lines.slice(startLine - 1, endLine)
  const last = within.length - 1
  within[last] = within[last]?.slice(0, endColumn - 1) ?? ''
  within[0] = within[0]?.slice(startColumn - 1) ?? ''
  // Reports of earlier periods are read on the way, and not kept.
  if (!result.sources.has(path)) return
  expect(snippet?.text).toBe(within.join('\n'))
  const context = lines
    .slice(startLine - 1, endLine)
    .join('\n')
    .replace(/\r$/, '')
  expect(place.contextRegion?.snippet.text).toBe(context)
}

test('the wrong share of the published report is marked, and what it was computed from', () => {
  const { results } = runOf(repository.result)
  const found = results.find(({ message }) => message.text.includes('26,23%'))
  expect(found?.locations[0]?.physicalLocation).toMatchObject({
    artifactLocation: { uri: 'data/thuan-chau/2023.yaml', uriBaseId: 'SRCROOT' },
    region: { snippet: { text: '26.23' } },
  })
  const related = found?.relatedLocations?.map(({ physicalLocation: { region } }) => region.snippet)
  expect(related?.[0]).toEqual({ text: '31' })
})

test('what was accepted is suppressed, with who and why; the rest says that it is not', async () => {
  const accepted = runOf(await checkAccepted())
  expect(accepted.results.map(({ ruleId, suppressions }) => ({ ruleId, suppressions }))).toEqual([
    {
      ruleId: 'audit/ratio-mismatch',
      suppressions: [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'Chánh Văn phòng chấp nhận đến 2030-01-01: Theo bản in <gốc>',
        },
      ],
    },
  ])
  for (const { suppressions } of runOf(repository.result).results) expect(suppressions).toEqual([])
})

test('no text becomes a link or a placeholder, no path an address of its own', () => {
  const { results } = runOf(hostileResult())
  for (const { message, locations } of results) {
    expect(message.text).not.toMatch(/\[[^\]]*\]\(/)
    expect(message.text).not.toMatch(/\{\d+\}/)
    expect(message.text).not.toContain('\u001b')
    const { uri } = locations[0]?.physicalLocation.artifactLocation ?? {}
    expect(uri).toMatch(/^data\/[^:?#[\]@\s]*\.yaml$|^data\/\.\.\./)
  }
})

test('a folder that lies elsewhere is told by its whole address', () => {
  const [finding] = repository.result.diagnostics
  if (!finding) throw new Error('The repository has no finding')
  const uriOf = (file: string) => {
    const moved = { ...finding, at: { ...finding.at, file }, related: [] }
    const { results } = runOf({ ...repository.result, diagnostics: [moved] })
    return results[0]?.locations[0]?.physicalLocation.artifactLocation
  }
  expect(uriOf('/srv/số liệu/2023.yaml')).toEqual({
    uri: 'file:///srv/s%E1%BB%91%20li%E1%BB%87u/2023.yaml',
  })
  expect(uriOf('C:/so lieu/2023.yaml')).toEqual({ uri: 'file:///C:/so%20lieu/2023.yaml' })
  expect(uriOf('../so:lieu/2023.yaml')).toEqual({
    uri: '../so%3Alieu/2023.yaml',
    uriBaseId: 'SRCROOT',
  })
})
