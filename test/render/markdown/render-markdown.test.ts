import { expect, test } from 'vitest'
import { markdownRenderer } from '../../../src/render/markdown/render-markdown.ts'
import type { Block, Inline, ReportModel } from '../../../src/report/report-model.ts'
import { bareModel, pageModel, samplePages } from '../html/sample-pages.ts'
import { finalModel } from '../sample-variants.ts'

async function textOf(model: ReportModel): Promise<string> {
  return new TextDecoder().decode(await markdownRenderer.render(model))
}

const [at] = pageModel.subject.map((inline) => inline.at)

async function linesOf(...body: readonly Block[]): Promise<readonly string[]> {
  return (await textOf({ ...bareModel, body })).split('\n')
}

const text = (content: string, look: { bold?: true; italic?: true } = {}): Inline => {
  if (!at) throw new Error('The sample has a subject.')
  return { kind: 'text', text: content, at, ...look }
}
const note = (number: number): Inline => ({ kind: 'note', number, at: text('').at })

test.each(Object.entries(samplePages))('%s is the same twice', async (_, model) => {
  expect(await textOf(model)).toBe(await textOf(model))
})

test('headings, lists and tables are those of Markdown, numbers and letters are text', async () => {
  const lines = (await textOf(pageModel)).split('\n')
  expect(lines).toContain('## II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN')
  expect(lines).toContain('### 1. Tồn tại, hạn chế')
  expect(lines).toContain('#### b) Phát triển hạ tầng')
  expect(lines).toContain('### I. NGUYÊN TẮC')
  expect(lines).toContain(
    '* đ) Trang thông tin điện tử của huyện được nâng cấp, đáp ứng quy định về cung cấp thông tin.',
  )
  expect(lines).toContain('  - 200 giáo viên tại các trường học trên địa bàn huyện.')
  expect(lines).toContain('| :---: | --- | :---: | :---: | --- |')
  expect(lines).toContain('| <strong>II</strong> | <strong>Kinh tế số</strong> |  |  |  |')
  expect(lines.filter((line) => line.startsWith('## Phụ lục'))).toHaveLength(2)
})

test('cells of several lines stay in one line of the table', async () => {
  expect(await textOf(pageModel)).toContain('| 16,23%<br>(31/191) | ≥ 80% | Không đạt<br>Các dịch')
})

test('all rows of a table have as many cells', async () => {
  const rows = (await textOf(pageModel)).split('\n').filter((line) => line.startsWith('|'))
  const widths = rows.map((row) => row.split(/(?<!\\)\|/).length - 2)
  expect(new Set(widths)).toEqual(new Set([2, 5]))
})

test('a note is a footnote', async () => {
  const markdown = await textOf(pageModel)
  expect(markdown).toContain('dịch vụ công trực tuyến[^2].')
  expect(markdown).toMatch(/^\[\^2\]: Trong đó cấp xã 29 tổ, cấp bản 336 tổ\.$/m)
})

test('a list of letters does not go on from a list of dashes', async () => {
  const lines = await linesOf(
    { kind: 'item', depth: 1, inlines: [text('một')] },
    { kind: 'point', letter: 'a', inlines: [text('hai')] },
    { kind: 'item', depth: 2, inlines: [text('ba')] },
  )
  expect(lines.join('\n')).toContain('- một\n* a) hai\n  - ba\n\n')
})

test.each<[string, readonly Inline[], string]>([
  ['a bracket behind a note is no link', [text('x'), note(1), text('(y)')], 'x[^1]\\(y)'],
  ['a colon behind a note is no definition', [note(1), text(': y')], '[^1]\\: y'],
  ['an exclamation mark before a note is no picture', [text('x!'), note(1)], 'x\\![^1]'],
  ['what is markup only together', [text('h'), text('ttps'), text('://x')], 'https\\://x'],
  ['a number and its dot from two places', [text('1'), text('. x')], '1\\. x'],
  [
    'bold beside letters',
    [text('x'), text('“y”', { bold: true }), text('z')],
    'x<strong>“y”</strong>z',
  ],
  ['both looks', [text('y', { bold: true, italic: true })], '<strong><em>y</em></strong>'],
])('%s', async (_, inlines, expected) => {
  expect(await linesOf({ kind: 'paragraph', inlines })).toContain(expected)
})

test('another office of the signer stands above the name', async () => {
  const signature = { lines: ['TM. BAN CHỈ ĐẠO'], office: 'Chủ tịch xã', name: 'Lò Văn A' }
  const expected = '<strong>CHỦ TỊCH XÃ</strong>\n\n<strong>Lò Văn A</strong>'
  expect(await textOf({ ...pageModel, signature })).toContain(expected)
})

test('a draft is marked, a final report is not', async () => {
  expect(await textOf(pageModel)).toContain('\n<strong>DỰ THẢO</strong>\n')
  expect(await textOf(finalModel)).not.toContain('DỰ THẢO')
})
