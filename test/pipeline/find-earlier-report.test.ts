import { expect, test } from 'vitest'
import { build, check } from '../../src/pipeline.ts'
import { type Edit, yearFiles } from '../support/compared-years.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'

const selection = { data: 'data', period: '2023', shippedTemplates: 'shipped' }
const [later, earlier] = ['data/muong-la/2023.yaml', 'data/muong-la/2022.yaml']
const broken: Edit = [earlier, 'issuer: ubnd', 'issuer: ubnd_xa']
const alone: Edit = [later, 'template: bao-cao-nam', 'template: bao-cao-nam\ncompared_with: none']

async function built(final: boolean, ...edits: readonly Edit[]) {
  const host = memoryHost(yearFiles(...edits))
  const formats = ['docx', 'xlsx'] as const
  const options = { out: 'out', formats, final, force: false, tool: 'x 0' }
  return { host, result: await build(host, selection, options) }
}

function manifestOf({ files }: MemoryHost): {
  inputs: { path: string }[]
  figures: { datum: string }[]
} {
  return JSON.parse(new TextDecoder().decode(files.get('out/muong-la/2023/manifest.json')))
}

async function codesOf(...edits: readonly Edit[]): Promise<string[]> {
  const { diagnostics } = await check(memoryHost(yearFiles(...edits)), selection)
  return diagnostics.map(({ code }) => code)
}

test('the manifest tells of the earlier report, and of what was printed of it', async () => {
  const { inputs, figures } = manifestOf((await built(false)).host)
  expect(inputs.map(({ path }) => path)).toContain(earlier)
  expect(figures.map(({ datum }) => datum)).toContain('2022#ho_so_truc_tuyen.numerator')
})

test('a broken earlier report is told, and nothing is compared with it', async () => {
  expect(await codesOf(broken)).toContain('dataset/broken-earlier-report')
  const { inputs, figures } = manifestOf((await built(false, broken)).host)
  expect(figures.filter(({ datum }) => datum.startsWith('2022#'))).toEqual([])
  // Mended, it changes what is printed: whoever verifies must be told.
  expect(inputs.map(({ path }) => path)).toContain(earlier)
})

test('a report that lacks its comparison for that reason is not final', async () => {
  const accepted: Edit = [later, 'value: 498', 'value: 598']
  expect((await built(true, accepted)).result.built[0]?.refused).toBeUndefined()
  expect((await built(true, accepted, broken)).result.built[0]?.refused).toBe('not-final')
})

test('nor is it told where no comparison is wanted', async () => {
  expect(await codesOf(broken, alone)).not.toContain('dataset/broken-earlier-report')
})

test('nor of a report that has errors of its own', async () => {
  const codes = await codesOf(broken, [later, 'result: 62.4', 'result: 162.4'])
  expect(codes).toContain('number/percent-above-100')
  expect(codes).not.toContain('dataset/broken-earlier-report')
})

test('reports without a common indicator are not compared', async () => {
  const empty =
    'unit: muong-la\nperiod: "2022"\ntemplate: bao-cao-nam\ndocument: { issuer: ubnd }\n'
  const host = memoryHost({ ...yearFiles(), [earlier]: empty })
  const { reports } = await check(host, selection)
  expect(reports).toHaveLength(1)
  await build(host, selection, {
    out: 'out',
    formats: ['xlsx'],
    final: false,
    force: false,
    tool: 'x 0',
  })
  expect(manifestOf(host).figures.filter(({ datum }) => datum.startsWith('2022#'))).toEqual([])
})

test('what is printed of a report does not change when the next one is written', async () => {
  const files = yearFiles()
  const next = (files[later] ?? '').replaceAll('2023', '2024').replace('corrects: "2022"', '')
  const bytesWith = async (more: Record<string, string>) => {
    const host = memoryHost({ ...files, ...more })
    await build(host, selection, {
      out: 'out',
      formats: ['docx', 'xlsx'],
      final: false,
      force: false,
      tool: 'x 0',
    })
    return ['bao-cao.docx', 'phu-luc.xlsx', 'manifest.json'].map((name) =>
      Buffer.from(host.files.get(`out/muong-la/2023/${name}`) ?? []).toString('base64'),
    )
  }
  expect(await bytesWith({ 'data/muong-la/2024.yaml': next })).toEqual(await bytesWith({}))
})
