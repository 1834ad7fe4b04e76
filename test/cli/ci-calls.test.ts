import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { type CiPlaces, githubWorkflow, gitlabPipeline } from '../../src/authoring/starter-ci.ts'
import { createCommander } from '../../src/cli/help.ts'
import { wordsIn } from '../../src/cli/language/words-in.ts'

const top = resolve(import.meta.dirname, '../..')
const textOf = (path: string) => readFileSync(`${top}/${path}`, 'utf8')

/** A call of the tool as it is written somewhere. */
interface Call {
  readonly where: string
  readonly words: readonly string[]
}

const workflow = '.github/workflows/report.yml'
const pipeline = '.github/gitlab-ci.yml'

/** How this repository itself is checked: as an office's, by the tool that stands beside the data. */
const own: CiPlaces = { data: 'data', install: 'npm ci', call: 'npx cds-report', source: [] }

test.each([
  [workflow, githubWorkflow(own)],
  [pipeline, gitlabPipeline(own)],
])('%s is what `init` writes', async (path, text) => {
  if (process.env['UPDATE']) writeFileSync(`${top}/${path}`, text)
  expect(textOf(path)).toBe(text)
})

test('a data folder of any name is one word in every script', () => {
  const places = { ...own, data: "số liệu/xã '1': #a" }
  const word = "'số liệu/xã '\\''1'\\'': #a'"
  const { jobs } = parse(githubWorkflow(places))
  const steps: readonly Step[] = jobs['bao-cao'].steps
  const { script } = parse(gitlabPipeline(places))['thay-doi']
  for (const text of [steps.map(({ run }) => run).join('\n'), script.join('\n')]) {
    expect(text).toContain(
      `npx cds-report --data ${word} diff "origin/$BASE:"${word} ${word} --format markdown`,
    )
  }
})

/** The workflows that `init` writes, as its stories show them. */
const givenByInit = [
  'test/authoring/cases/office-told-by-options/expected/dot-github/workflows/bao-cao.yml',
  'test/authoring/cases/second-unit-beside-the-first/expected/dot-gitlab-ci.yml',
]

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

const github: {
  readonly concurrency: unknown
  readonly permissions: unknown
  readonly jobs: Readonly<Record<string, Job>>
} = parse(textOf(workflow))

const gitlab: Readonly<Record<string, { readonly script?: readonly string[] }>> = parse(
  textOf(pipeline),
)

const jobs = Object.values(github.jobs)
const scripts = [
  ...jobs.flatMap(({ steps }) => steps.flatMap(({ run = '' }) => ({ where: workflow, text: run }))),
  ...Object.values(gitlab).flatMap(({ script = [] }) => ({
    where: pipeline,
    text: script.join('\n'),
  })),
]

/** Every call in scripts, in the README's blocks of code, and in its running text. */
const calls: readonly Call[] = [
  ...scripts.flatMap(({ where, text }) => callsIn(where, text)),
  ...readmeCode().flatMap((text) => callsIn('README.md', text)),
  ...givenByInit.flatMap((path) => callsIn(path.split('/').at(-1) ?? path, textOf(path))),
]

test('the workflows check, build and compare; the README shows every command', () => {
  const called = (where: string) =>
    new Set(calls.filter((call) => call.where === where).map(({ words }) => words[0]))
  expect([...called(workflow)].sort()).toEqual(['build', 'check', 'diff'])
  expect([...called(pipeline)].sort()).toEqual(['build', 'check', 'diff'])
  expect([...called('bao-cao.yml')].sort()).toEqual(['build', 'check', 'diff'])
  expect([...called('dot-gitlab-ci.yml')].sort()).toEqual(['build', 'check', 'diff'])
  expect(called('README.md').size).toBeGreaterThanOrEqual(5)
})

test.each(calls.map(({ where, words }) => [where, words.join(' ')] as const))(
  '%s: cds-report %s',
  async (where, written) => {
    const call = calls.find((each) => each.where === where && each.words.join(' ') === written)
    await expect(understand(call?.words ?? [])).resolves.toBeUndefined()
  },
)

test('a call that the tool does not know is found out', async () => {
  await expect(understand(['chek'])).rejects.toThrow()
  await expect(understand(['check', '--outputs', 'sarif=a'])).rejects.toThrow()
  await expect(understand(['check', '--output', 'xml=a'])).rejects.toThrow()
  await expect(understand(['check', '2023', '2024'])).rejects.toThrow()
})

/** Parses a call as the tool does and reads its options, but does nothing. */
async function understand(words: readonly string[]): Promise<void> {
  const output = { writeOut: () => undefined, writeErr: () => undefined }
  const settings = { words: await wordsIn('vi'), version: '0.0.0', columns: 100, output }
  const program = createCommander(settings, async (command, _, written) => {
    for (const [name, option] of Object.entries(command.options)) {
      const key = name.replace(/-(\w)/g, (__, letter: string) => letter.toUpperCase())
      option.read(written[key], `--${name}`)
    }
  })
  await program.parseAsync([...words], { from: 'user' })
}

test('actions are pinned to a revision, with the version beside it', () => {
  const uses = textOf(workflow).match(/uses: .*/g) ?? []
  expect(uses.length).toBeGreaterThan(5)
  for (const line of uses) expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

test('what runs code of a pull request may only read; what may write runs none of it', () => {
  expect(github.permissions).toEqual({})
  expect(github.concurrency).toBeDefined()
  for (const { permissions, steps } of jobs) {
    const runsCode = steps.some(({ run = '' }) => /npm|npx|node/.test(run))
    const mayWrite = Object.values(permissions).includes('write')
    expect(runsCode && mayWrite).toBe(false)
    const checkout = steps.find(({ uses = '' }) => uses.startsWith('actions/checkout@'))
    expect(checkout?.with?.['persist-credentials']).toBe(false)
    if (runsCode) expect(checkout?.with?.['fetch-depth']).toBe(0)
  }
})

test('no text of a pull request is put into a script', () => {
  for (const { steps } of jobs) for (const { run = '' } of steps) expect(run).not.toContain('${{')
})

function readmeCode(): string[] {
  const readme = textOf('README.md')
  const blocks = [...readme.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, text = '']) => text)
  const beside = readme.replace(/^```.*?^```$/gms, '').matchAll(/`(cds-report [^`]+)`/g)
  return [...blocks, ...[...beside].map(([, text = '']) => example(text))]
}

/** What stands for something, `<kỳ>`, as one of those things. */
function example(call: string): string {
  return call
    .replace(/[<[]kỳ[^>\]]*[>\]]/g, '2023')
    .replace('<chỉ tiêu>', 'ky_so')
    .replace('<shell>', 'bash')
    .replace('<mã>', 'audit/ratio-mismatch')
}

function callsIn(where: string, text: string): Call[] {
  const lines = text.replaceAll('\\\n', ' ').split('\n')
  return lines.flatMap((line) =>
    line.split(/&&|\|\||[;|]/).flatMap((part) => {
      const [, call] = /^\s*(?:- (?:run: )?|\$ )?(?:npx )?cds-report (.+)$/.exec(part) ?? []
      return call === undefined ? [] : [{ where, words: wordsOf(call) }]
    }),
  )
}

/** Words as a shell parts them, up to a comment or to where the output goes. */
function wordsOf(call: string): string[] {
  const [said = ''] = call.split(/\s(?:\d?>|#)/)
  return [...said.matchAll(/(?:"[^"]*"|[^\s"])+/g)].map(([word]) => word.replaceAll('"', ''))
}
