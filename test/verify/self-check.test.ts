import { resolve } from 'node:path'
import { beforeEach, expect, test, vi } from 'vitest'
import { build } from '../../src/pipeline.ts'
import type { ReportModel } from '../../src/report/report-model.ts'
import { disagreements } from '../../src/verify/agreement.ts'
import { type MemoryHost, memoryHost } from '../support/memory-host.ts'
import { readFolder } from '../support/read-folder.ts'
import { builtReport, expectedOf } from './support/built-report.ts'
import { editedFile } from './support/edited-file.ts'

const files = Object.fromEntries(
  readFolder(resolve(import.meta.dirname, '../cases/commune-on-paper')),
)
const slip = vi.hoisted(() => ({ isOn: false }))

vi.mock(import('../../src/render/docx/render-docx.ts'), async (original) => {
  const { docxRenderer } = await original()
  return {
    docxRenderer: {
      async render(model) {
        const bytes = await docxRenderer.render(model)
        if (!slip.isOn) return bytes
        return editedFile(bytes, { 'word/document.xml': (xml) => xml.replace('>84%<', '>85%<') })
      },
    },
  }
})

beforeEach(() => {
  slip.isOn = false
})

function built(host: MemoryHost) {
  const selection = { data: 'data', shippedTemplates: 'shipped' }
  const options = { out: 'out', formats: ['docx', 'xlsx'], final: false, force: false } as const
  return build(host, selection, { ...options, tool: 'test' })
}

test('a figure that came out wrong is a bug: it is thrown, and nothing is written', async () => {
  const host = memoryHost(files)
  slip.isOn = true
  await expect(built(host)).rejects.toThrow(/changed.*84%.*85%/)
  expect(host.written).toEqual([])
  slip.isOn = false
  await built(host)
  expect(host.written).toHaveLength(1)
})

test('one datum printed as two numbers is found, however it came about', async () => {
  const report = await builtReport({ report: '2025' }, files)
  expect(disagreements(report.expected.values())).toEqual([])
  const file = expectedOf(report, 'bao-cao.docx')
  if (file.kind !== 'docx') throw new Error('bao-cao.docx is a document.')
  const wrong: ReportModel = {
    ...file.model,
    body: file.model.body.map((block) =>
      block.kind === 'table'
        ? block
        : {
            ...block,
            inlines: block.inlines.map((inline) =>
              inline.kind === 'figure' && inline.text === '84%'
                ? { ...inline, text: '84,1%' }
                : inline,
            ),
          },
    ),
  }
  const all = new Map(report.expected).set('bao-cao.docx', { kind: 'docx', model: wrong })
  expect(disagreements(all.values())).toMatchObject([
    {
      kind: 'disagreement',
      expected: '84%',
      found: '84,1%',
      data: [{ datum: 'ho_so_truc_tuyen' }],
    },
  ])
})
