import { XMLParser, XMLValidator } from 'fast-xml-parser'
import MarkdownIt from 'markdown-it'
import { describe, expect, test, vi } from 'vitest'
import type { Gate } from '../../src/cli/fail-on.ts'
import { visible } from '../../src/cli/reporters/columns.ts'
import {
  buildSummaries,
  type CheckFormat,
  checkReporters,
} from '../../src/cli/reporters/registry.ts'
import type { BuildResult, CheckResult } from '../../src/pipeline/contracts.ts'
import { severityOf } from '../../src/source/diagnostic.ts'
import {
  type Checked,
  checkAccepted,
  checkRepository,
  checkStories,
  hostileResult,
  hostileTexts,
  manyFindings,
  programView,
} from './support/check-results.ts'

// Reading and checking every story takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const repository = (await checkRepository()).result
const stories = firstOfEachCode(await checkStories())
const all = [repository, ...stories.map(({ result }) => result), hostileResult()]
/** A story or two for each code: to frame the code of all of them takes long. */
function firstOfEachCode(all: readonly Checked[]): Checked[] {
  const folderOf = ({ name }: Checked) => name.slice(0, name.lastIndexOf('/'))
  const seen = new Set<string>()
  return all.filter((story) => {
    const isFirst = !seen.has(folderOf(story))
    seen.add(folderOf(story))
    return isFirst && story.result.diagnostics.length < 20
  })
}

const onError: Gate = { failOn: 'error' }

function written(format: CheckFormat, result: CheckResult, gate = onError): string {
  return checkReporters[format].report(result, programView(), gate)
}

const formats = Object.keys(checkReporters) as CheckFormat[]

test.each(formats)('%s tells every finding, stale and expired acceptances too', (format) => {
  for (const { result } of stories) {
    const text = checkReporters[format].report(result, programView('en'), onError)
    expect(text).not.toMatch(/\bundefined\b|\[object|\bNaN\b/)
    // A slash is escaped nowhere, and codes are told as they are.
    for (const { code } of result.diagnostics) expect(text).toContain(code)
  }
  const told = stories.filter(({ name }) => name.startsWith('accepted/'))
  const texts = told.map(({ result }) => written(format, result)).join('\n')
  expect(texts).toContain('accepted/stale')
  expect(texts).toContain('accepted/expired')
})

test.each(formats)('%s is the same each time, and ends its last line', (format) => {
  const text = written(format, repository)
  expect(written(format, repository)).toBe(text)
  expect(text).toMatch(/[^\n]\n$/)
  expect(text).not.toContain('\u001b')
})

describe('junit', () => {
  interface TestCase {
    readonly '@name': string
    readonly failure?: { readonly '@type': string; readonly '#text': string }
    readonly skipped?: { readonly '@message': string }
  }
  interface Counts {
    readonly '@tests': string
    readonly '@failures': string
    readonly '@skipped': string
  }
  interface Suite extends Counts {
    readonly '@name': string
    readonly testcase: readonly TestCase[]
  }
  interface Suites extends Counts {
    readonly testsuite: readonly Suite[]
  }

  function suitesOf(result: CheckResult, gate?: Gate): Suites {
    const xml = written('junit', result, gate)
    expect(XMLValidator.validate(xml)).toBe(true)
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '@',
      parseTagValue: false,
      trimValues: false,
      htmlEntities: true,
      isArray: (name) => ['testsuite', 'testcase'].includes(name),
    })
    return parser.parse(xml).testsuites
  }

  const failures = ({ testsuite }: Suites) =>
    testsuite.flatMap(({ testcase }) => testcase.filter(({ failure }) => failure !== undefined))

  test('a suite for each report and one for shared files; counts add up; no name twice', () => {
    for (const result of all) {
      const suites = suitesOf(result)
      expect(suites.testsuite.length).toBe(result.reports.length + 1)
      const cases = suites.testsuite.flatMap(({ testcase }) => testcase)
      expect(Number(suites['@tests'])).toBe(cases.length)
      expect(Number(suites['@failures'])).toBe(failures(suites).length)
      const skipped = cases.filter((each) => each.skipped !== undefined)
      expect(Number(suites['@skipped'])).toBe(skipped.length)
      for (const suite of suites.testsuite) {
        const names = suite.testcase.map((each) => each['@name'])
        expect(names.length).toBeGreaterThan(0)
        expect(new Set(names).size).toBe(names.length)
        expect(Number(suite['@tests'])).toBe(names.length)
      }
    }
  })

  test('errors fail always, warnings where they make the command fail', () => {
    for (const result of [repository, hostileResult(), ...all.slice(1, 6)]) {
      const count = (severity: string) =>
        result.diagnostics.filter((finding) => severityOf(finding) === severity).length
      const failed = (gate: Gate) => failures(suitesOf(result, gate)).length
      expect(failed({ failOn: 'error' })).toBe(count('error'))
      expect(failed({ failOn: 'never' })).toBe(count('error'))
      expect(failed({ failOn: 'warning' })).toBe(count('error') + count('warning'))
      const limit = count('warning')
      expect(failed({ failOn: 'error', maxWarnings: limit })).toBe(count('error'))
      if (limit === 0) continue
      expect(failed({ failOn: 'error', maxWarnings: limit - 1 })).toBe(count('error') + limit)
    }
  })

  test('what belongs to no report is told with the shared files', () => {
    const story = stories.find(({ name }) => name.startsWith('dataset/unknown-group/'))
    const suite = story && suitesOf(story.result).testsuite.at(-1)
    expect(suite?.['@name']).toBe('Tệp dùng chung')
    expect(suite?.testcase[0]?.failure?.['@type']).toBe('dataset/unknown-group')
    expect(suite?.testcase[0]?.failure?.['#text']).toContain('data/catalog.yaml:')
  })

  test('what was accepted is skipped, with who and why', async () => {
    const [suite] = suitesOf(await checkAccepted()).testsuite
    expect(suite?.testcase.map(({ skipped }) => skipped?.['@message'])).toEqual([
      'Chánh Văn phòng chấp nhận đến 2030-01-01: Theo bản in &lt;gốc&gt;'
        .replace('&lt;', '<')
        .replace('&gt;', '>'),
    ])
  })
})

describe('github', () => {
  /** As the runner reads a line of the log: a command, or text. */
  function commandOf(line: string) {
    const trimmed = line.trimStart()
    if (!trimmed.startsWith('::')) return undefined
    const end = trimmed.indexOf('::', 2)
    const [, name = '', list = ''] = /^(\S+)(?: (.*))?$/.exec(trimmed.slice(2, end)) ?? []
    const unescaped = (text: string) =>
      text
        .replaceAll('%0D', '\r')
        .replaceAll('%0A', '\n')
        .replaceAll('%3A', ':')
        .replaceAll('%2C', ',')
        .replaceAll('%25', '%')
    const properties = list.split(',').map((each) => {
      const at = each.indexOf('=')
      return [each.slice(0, at), unescaped(each.slice(at + 1))] as const
    })
    const data = trimmed
      .slice(end + 2)
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%')
    return { name, properties: Object.fromEntries(properties), data }
  }

  test('a command for each finding, whatever its texts say, and one line more', () => {
    for (const result of all) {
      const lines = written('github', result)
        .trimEnd()
        .split(/\r\n|[\n\r]/)
      const commands = lines.flatMap((line) => commandOf(line) ?? [])
      const isCut = lines.length > result.diagnostics.length + 1
      const told = isCut ? commands.slice(1) : commands
      expect(told.length).toBe(result.diagnostics.length)
      expect(commandOf(lines.at(-1) ?? '')).toBeUndefined()
      for (const [index, { at, code }] of result.diagnostics.entries()) {
        const { name, properties, data } = told[index] ?? { name: '', properties: {}, data: '' }
        expect(['error', 'warning', 'notice']).toContain(name)
        expect(properties).toMatchObject({
          file: visible(at.file.replaceAll('\r\n', '\n')),
          line: String(at.line),
          endLine: String(at.endLine),
          title: code,
        })
        expect('col' in properties).toBe(at.line === at.endLine)
        expect(data.length).toBeGreaterThan(0)
      }
    }
  })

  test('hostile texts come through as they are', () => {
    const texts = written('github', hostileResult())
      .split('\n')
      .map((line) => commandOf(line)?.data)
    for (const text of hostileTexts) {
      const shown = visible(text.replaceAll('\r\n', '\n'))
      expect(
        texts.some((data) => data?.includes(shown)),
        JSON.stringify(text),
      ).toBe(true)
    }
  })

  test('more than GitHub shows of a kind is said first, where it is shown', async () => {
    const ten = written('github', await manyFindings(10)).split('\n')
    expect(ten[0]).toMatch(/^::warning /)
    const eleven = written('github', await manyFindings(11)).split('\n')
    expect(eleven[0]).toBe(
      '::notice title=cds-report::11 cảnh báo. ' +
        'GitHub chỉ hiện 10 chú thích mỗi loại; xem đủ trong nhật ký của bước này.',
    )
    expect(eleven).toHaveLength(14)
  })
})

describe('gitlab', () => {
  test('a list of findings as GitLab reads it, no fingerprint twice', () => {
    for (const result of all) {
      const findings: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
        written('gitlab', result),
      )
      expect(findings.length).toBe(result.diagnostics.length)
      for (const [index, finding] of findings.entries()) {
        const at = result.diagnostics[index]?.at
        expect(finding).toEqual({
          description: expect.stringMatching(/./),
          check_name: result.diagnostics[index]?.code,
          fingerprint: expect.stringMatching(/^[0-9a-f]{12}(-\d+)?$/),
          severity: expect.stringMatching(/^(info|major|critical)$/),
          location: { path: at?.file, lines: { begin: at?.line } },
        })
      }
      const prints = findings.map(({ fingerprint }) => fingerprint)
      expect(new Set(prints).size).toBe(prints.length)
    }
  })
})

const commonMark = new MarkdownIt({ html: true, linkify: true })

/** The page as a reader has it: texts between tags, and the tags. */
function pageOf(markdown: string) {
  const html = commonMark.render(markdown)
  const tags = [...html.matchAll(/<\/?([a-z0-9]+)[^>]*>/gi)].map(([tag]) => tag)
  const text = html.replace(/<[^>]*>/g, '')
  return { html, text, tags: new Set(tags.map((tag) => tag.toLowerCase())) }
}

const ownTags =
  /^<\/?(h2|p|strong|em|b|br|code|details( open(="")?)?|summary|table|thead|tbody|tr|th|td)\s*\/?>$/

describe('markdown', () => {
  test('nothing but our own tags; a row of three cells for each finding', () => {
    for (const result of all) {
      const { html, tags } = pageOf(written('markdown', result))
      expect([...tags].filter((tag) => !ownTags.test(tag))).toEqual([])
      expect(html.match(/<tr>\s*<td>/g)?.length ?? 0).toBe(result.diagnostics.length)
      expect(html.match(/<td>/g)?.length ?? 0).toBe(3 * result.diagnostics.length)
      expect(html.match(/<td><\/td>/g)).toBeNull()
    }
  })

  test('calls nobody, links nowhere, points at no issue', () => {
    const markdown = written('markdown', hostileResult())
    // Nobody is called within code.
    const outside = pageOf(markdown)
      .html.replace(/<code>.*?<\/code>/gs, '')
      .replaceAll('&#8203;', '\u200B')
    expect(outside).toContain('@\u200Ball')
    expect(outside).not.toMatch(/@[\p{L}\d]/u)
    expect(outside).not.toMatch(/#\d/)
    expect(pageOf(markdown).html).not.toMatch(/<a |<img|<script/)
    const { text } = pageOf(markdown)
    for (const shown of ['::error::x', '%0A::error::w', '| a | b |', '`tick` ``two``', '{0}']) {
      expect(text).toContain(shown)
    }
  })

  test('tells totals, place, message, hint', () => {
    const markdown = written('markdown', repository)
    expect(markdown).toMatch(/^## .+\n\n\*\*\d+ cảnh báo\*\*; 5 báo cáo\.\n/)
    const { html } = pageOf(markdown)
    expect(html).toContain('<code>data/thuan-chau/2023.yaml:21</code>')
    expect(html).toContain('Tỷ lệ đã in 26,23% không đúng: 31/191 = 16,23%.')
    expect(html).toContain('<em>Cách sửa:</em>')
  })

  test('fits into a comment: what is left out is said, errors are kept', async () => {
    const { diagnostics } = hostileResult()
    const many = await manyFindings(5000)
    const result = { ...many, diagnostics: [...many.diagnostics, ...diagnostics] }
    const markdown = written('markdown', result)
    expect(markdown.length).toBeLessThanOrEqual(65_536)
    expect(markdown.length).toBeGreaterThan(50_000)
    const shown = pageOf(markdown).html.match(/<tr>\s*<td>/g)?.length ?? 0
    expect(markdown).toContain(`Còn ${result.diagnostics.length - shown} phát hiện nữa`)
    for (const { at } of diagnostics.slice(0, 1))
      expect(markdown).toContain(`data/${at.file}`.slice(5, 12))
    expect(markdown.match(/❌/g)).toHaveLength(diagnostics.length)
    expect(pageOf(markdown).html.match(/<td>/g)).toHaveLength(3 * shown)
  })

  test('so does a message without end', () => {
    const [finding] = hostileResult().diagnostics
    if (!finding) throw new Error('There is no finding')
    const at = { ...finding.at, file: `${'|'.repeat(100_000)}.yaml` }
    const markdown = written('markdown', { ...repository, diagnostics: [{ ...finding, at }] })
    expect(markdown.length).toBeLessThan(10_000)
    expect(markdown).toContain('…')
  })

  test('accepted warnings are counted', async () => {
    expect(written('markdown', await checkAccepted())).toBe(
      '## Kiểm tra số liệu và lời văn\n\n' +
        '**Không có lỗi hay cảnh báo nào**; 1 báo cáo; 1 cảnh báo đã được chấp nhận.\n',
    )
  })
})

describe('build --summary markdown', () => {
  const hostile = hostileResult()
  const refusals = ['errors', 'not-final', 'edited-by-hand'] as const
  const result: BuildResult = {
    ...hostile,
    built: hostileTexts.map((text, index) => {
      const refused = refusals[index % 4]
      const files = refused ? [] : [`out/${text}/bao-cao.docx`, 'out/x/phu-luc.xlsx']
      return { unit: text, stem: text, files, ...(refused && { refused }) }
    }),
  }

  test('a row of five cells for each report, refused ones first, nothing but our own tags', () => {
    const markdown = buildSummaries.markdown(result, false, programView())
    const { html, tags, text } = pageOf(markdown)
    expect([...tags].filter((tag) => !ownTags.test(tag))).toEqual([])
    expect(html.match(/<td>/g)).toHaveLength(5 * hostileTexts.length)
    expect(markdown).not.toMatch(/@[\p{L}\d]/u)
    expect(markdown.lastIndexOf('❌')).toBeLessThan(markdown.indexOf('✅'))
    expect(text).toContain('không xuất, vì số liệu có lỗi.')
    expect(text).toContain('không ghi đè, vì tệp đã được sửa tay')
  })

  test('fits onto the page', () => {
    const built = Array.from({ length: 3000 }, () => result.built)
      .flat()
      .slice(0, 3000)
    const markdown = buildSummaries.markdown({ ...result, built }, false, programView())
    expect(markdown.length).toBeLessThanOrEqual(65_536)
    expect(markdown).toMatch(/Còn \d+ báo cáo nữa/)
  })
})
