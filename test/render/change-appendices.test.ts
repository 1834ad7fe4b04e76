import { describe, expect, test } from 'vitest'
import { openOfficeFile } from '../../src/ooxml/office-file.ts'
import { readDocx } from '../../src/ooxml/read-docx.ts'
import { readZip } from '../../src/ooxml/read-zip.ts'
import { renderDiff } from '../../src/pipeline/diff/render-diff.ts'
import { changeAppendices } from '../../src/report/change-appendices.ts'
import { plainText } from '../../src/report/report-model.ts'
import { comparedYears } from '../support/compared-years.ts'

const years = await comparedYears()
const bytes = await renderDiff(years, 'docx', 'vi')
const xml = new TextDecoder().decode(readZip(bytes).get('word/document.xml'))

describe('a comparison as an appendix that stands alone', () => {
  test('has label, title and both tables, and no letterhead', () => {
    const { blocks } = readDocx(openOfficeFile(bytes))
    const text = JSON.stringify(blocks)
    expect(text).toContain('SO SÁNH KẾT QUẢ NĂM 2023 VỚI NĂM 2022 CỦA XÃ MƯỜNG LA')
    expect(text).toContain('Do hạ chỉ tiêu; theo chỉ tiêu cũ thì vẫn là “Không đạt”')
    expect(text).toContain('Lượt tư vấn: giảm 14 lượt')
    expect(text).not.toMatch(/CỘNG HÒA|Kèm theo|Nơi nhận/)
  })

  test('lies across A4, with repeated heads and page numbers', () => {
    expect(xml.match(/<w:sectPr/g)).toHaveLength(1)
    expect(xml).toMatch(/w:orient="landscape"/)
    expect(xml).toMatch(/w:w="16838" w:h="11906"/)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(xml).toMatch(/<w:headerReference w:type="default"/)
  })

  test('is the same twice', async () => {
    expect(Buffer.from(await renderDiff(years, 'docx', 'en')).equals(bytes)).toBe(true)
  })

  test('ends once, behind what comes last', () => {
    expect(xml.match(/\.\/\./g)).toBeNull()
    const [pair] = years.comparisons
    if (!pair) throw new Error('There is no pair.')
    const indicators = pair.comparison.changes.filter(({ subject }) => subject === 'indicator')
    const alone = { ...pair, comparison: { ...pair.comparison, changes: indicators } }
    const { appendices } = changeAppendices({ ...years, comparisons: [alone] })
    const last = appendices[0]?.blocks.at(-1)
    expect(last?.kind === 'paragraph' && plainText(last.inlines)).toMatch(/\.\/\.$/)
  })

  test('tells of reports that only one side has, even where nothing is compared', async () => {
    const places = [{ path: 'data/muong-la/2024.yaml' }]
    const only = await renderDiff({ comparisons: [], added: places, dropped: [] }, 'docx', 'vi')
    const said = JSON.stringify(readDocx(openOfficeFile(only)).blocks)
    expect(said).toContain('Báo cáo mới:')
    expect(said).toContain('data/muong-la/2024.yaml')
    const { appendices } = changeAppendices({ ...years, dropped: places })
    expect(appendices.map(({ label }) => label)).toEqual(['Phụ lục I', 'Phụ lục II'])
  })

  test('bands part figures, tasks and documents, each counted from 1', () => {
    const { appendices } = changeAppendices(years)
    const table = appendices[0]?.blocks.findLast(({ kind }) => kind === 'table')
    const rows = table?.kind === 'table' ? table.rows : []
    const lines = rows.map(({ cells }) =>
      cells.slice(0, 2).map(({ paragraphs }) => plainText(paragraphs.flat())),
    )
    const bands = lines.filter((_, at) => rows[at]?.kind === 'group')
    expect(bands.map((band) => band.join(' '))).toEqual([
      'I Số liệu',
      'II Nhiệm vụ',
      'III Văn bản được viện dẫn',
    ])
    expect(lines.filter(([number]) => number === '1')).toHaveLength(3)
  })

  test('two reports of different kinds: nothing counts as dropped because one lacks it', () => {
    const [pair] = years.comparisons
    if (!pair) throw new Error('There is no pair.')
    const { comparison } = pair
    const to = { ...comparison.to, stem: '2023.nhiem-vu', template: 'nhiem-vu-trong-tam' }
    const unlike = { ...pair, comparison: { ...comparison, to } }
    const said = (comparisons: typeof years.comparisons) =>
      JSON.stringify(changeAppendices({ ...years, comparisons }).appendices)
    expect(said([unlike])).toContain('“2022” và “2023.nhiem-vu” là hai báo cáo khác loại')
    expect(said(years.comparisons)).not.toContain('khác loại')
  })

  test('a report without a change is named beside others, and has no appendix', () => {
    const [pair] = years.comparisons
    if (!pair) throw new Error('There is no pair.')
    const to = { path: 'data/muong-la/2023.nhiem-vu.yaml' }
    const still = { ...pair, to, comparison: { ...pair.comparison, changes: [] } }
    const { appendices } = changeAppendices({ ...years, comparisons: [pair, still] })
    expect(appendices.map(({ title }) => plainText(title))).toEqual([
      'So sánh kết quả năm 2023 với năm 2022 của xã Mường La',
      'So sánh báo cáo',
    ])
    const said = JSON.stringify(appendices[1]?.blocks)
    expect(said).toContain('Báo cáo không thay đổi:')
    expect(said).toContain('data/muong-la/2023.nhiem-vu.yaml')
    const alone = changeAppendices({ ...years, comparisons: [still] }).appendices
    expect(alone.map(({ blocks }) => blocks[0]?.kind)).toEqual(['table'])
  })

  test('two states of reports of one period are told apart by their titles', () => {
    const [pair] = years.comparisons
    if (!pair) throw new Error('There is no pair.')
    const { to } = pair.comparison
    const revised = (stem: string) => {
      const report = { ...to, stem }
      return { ...pair, comparison: { ...pair.comparison, from: report, to: report } }
    }
    const comparisons = [revised('2023'), revised('2023.nhiem-vu')]
    const { appendices } = changeAppendices({ ...years, comparisons })
    expect(appendices.map(({ title }) => plainText(title))).toEqual([
      'So sánh hai bản số liệu của báo cáo năm 2023, xã Mường La',
      'So sánh hai bản số liệu của báo cáo năm 2023 (2023.nhiem-vu), xã Mường La',
    ])
  })

  test('several have Roman numbers', () => {
    const twice = { ...years, comparisons: [...years.comparisons, ...years.comparisons] }
    const { appendices } = changeAppendices(twice)
    expect(appendices.map(({ label }) => label)).toEqual(['Phụ lục I', 'Phụ lục II'])
  })
})
