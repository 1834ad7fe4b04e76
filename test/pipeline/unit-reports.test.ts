import { expect, test } from 'vitest'
import { build, check } from '../../src/pipeline.ts'
import { fingerprintOf } from '../../src/source/fingerprint.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'
import { base } from '../support/stories.ts'

const folder = 'data/muong-la'

const reportOf = (period: string, figures: string) =>
  [
    'unit: muong-la',
    `period: "${period}"`,
    'template: mau',
    'document: { issuer: ubnd }',
    `figures: { ${figures} }`,
    '',
  ].join('\n')

const texts = Object.fromEntries(
  Object.entries(base).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]),
)

async function buildAll(files: Readonly<Record<string, string>>): Promise<MemoryHost> {
  const host = memoryHost({ ...texts, ...files })
  const selection = { data: 'data', shippedTemplates: 'shipped' }
  const formats = ['docx', 'xlsx'] as const
  await build(host, selection, { out: 'out', formats, final: false, force: false, tool: 'x 0' })
  return host
}

function inputsOf({ files }: MemoryHost, stem: string): string[] {
  const manifest = new TextDecoder().decode(files.get(`out/muong-la/${stem}/manifest.json`))
  const { inputs }: { inputs: { path: string }[] } = JSON.parse(manifest)
  return inputs.map(({ path }) => path).filter((path) => /\/20\d\d[^/]*\.yaml$/.test(path))
}

test('reports that a report is held against are inputs, later ones are not', async () => {
  const host = await buildAll({ [`${folder}/2026.yaml`]: reportOf('2026', 'x: 1') })
  expect(inputsOf(host, '2024')).toEqual([`${folder}/2024.yaml`])
  expect(inputsOf(host, '2025')).toEqual([`${folder}/2024.yaml`, `${folder}/2025.yaml`])
})

test('so are reports that those refer to', async () => {
  const host = await buildAll({
    [`${folder}/2024.yaml`]: `${texts[`${folder}/2024.yaml`]}  moi: { ref: 2026#x }\n`,
    [`${folder}/2026.yaml`]: reportOf('2026', 'x: 1'),
  })
  expect(inputsOf(host, '2025')).toEqual(
    ['2024', '2025', '2026'].map((stem) => `${folder}/${stem}.yaml`),
  )
})

test('a broken report that is only mentioned stops no other one', async () => {
  const host = await buildAll({
    [`${folder}/2025.yaml`]: `# Xem thêm 2023#x.\n${texts[`${folder}/2025.yaml`]}`,
    [`${folder}/2023.yaml`]: 'unit: [',
  })
  expect(host.files.has('out/muong-la/2025/bao-cao.docx')).toBe(true)
})

test('what is built of a report does not change with a later one', async () => {
  const later = reportOf('2026', 'dan_so: { unit: người, value: 1, as_of: 2025-11-30 }')
  const alone = await buildAll({})
  const beside = await buildAll({ [`${folder}/2026.yaml`]: later })
  const outputs = ({ files }: MemoryHost) =>
    [...files].filter(([path]) => /^out\/muong-la\/202[45]\//.test(path))
  expect(outputs(alone)).toHaveLength(7)
  expect(outputs(beside)).toEqual(outputs(alone))
})

test('an accepted contradiction is not stale while the other report is broken', async () => {
  const figures = 'ho_so_tiep_nhan: { value: 1, as_of: 2024-12-14 }'
  const codes = async (report: string, earlier = texts[`${folder}/2024.yaml`] ?? '') => {
    const files = { [`${folder}/2025.yaml`]: report, [`${folder}/2024.yaml`]: earlier }
    const selection = { data: 'data', period: '2025', shippedTemplates: 'shipped' }
    const { diagnostics } = await check(memoryHost({ ...texts, ...files }), selection)
    return diagnostics.filter(({ code }) => /^(accepted|audit)/.test(code))
  }
  const [finding] = await codes(reportOf('2025', figures))
  if (!finding) throw new Error('There is no contradiction')
  const { code } = finding
  const fingerprint = fingerprintOf(finding)
  const accepted = `accepted: [{ fingerprint: "${fingerprint}", code: ${code}, reason: Đã rà, by: A }]`
  const report = `${reportOf('2025', figures)}${accepted}\n`
  expect(code).toBe('audit/contradicts-report')
  expect(await codes(report)).toEqual([])
  expect(await codes(report, 'unit: [')).toEqual([])
})
