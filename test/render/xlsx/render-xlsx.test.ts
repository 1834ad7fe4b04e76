import { afterEach, describe, expect, it, vi } from 'vitest'
import { xlsxRenderer } from '../../../src/render/xlsx/render-xlsx.ts'
import type { CellContent, Sheet, Workbook } from '../../../src/report/workbook.ts'
import { sampleWorkbook } from './sample-workbook.ts'
import { cellFormat, cellXml, xlsxPart, xlsxParts } from './xlsx-parts.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('the package', () => {
  it('has the same bytes at another time and in another time zone', async () => {
    const first = await renderAt('2023-12-31T23:59:00Z', 'America/Los_Angeles')
    const second = await renderAt('2031-06-01T12:00:00Z', 'Asia/Ho_Chi_Minh')
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
  })

  it('begins with its content types', async () => {
    const paths = [...xlsxParts(await xlsxRenderer.render(sampleWorkbook())).keys()]
    expect(paths.slice(0, 2)).toEqual(['[Content_Types].xml', '_rels/.rels'])
  })

  it('says of itself what the report says', async () => {
    const core = xlsxPart(await xlsxRenderer.render(sampleWorkbook()), 'docProps/core.xml')
    expect(core).toContain('<dc:title>Phụ lục kết quả chuyển đổi số năm 2023</dc:title>')
    expect(core).toContain('<dc:subject>Báo cáo kết quả chuyển đổi số</dc:subject>')
    expect(core).toContain('<dc:creator>Ủy ban nhân dân huyện Thuận Châu</dc:creator>')
    expect(core.match(/2023-12-05T00:00:00Z/g)).toHaveLength(2)
  })

  it('knows no font but Times New Roman', async () => {
    const styles = xlsxPart(await xlsxRenderer.render(sampleWorkbook()), 'xl/styles.xml')
    const names = [...styles.matchAll(/<name val="(.*?)"/g)].map(([, name]) => name)
    expect(new Set(names)).toEqual(new Set(['Times New Roman']))
    expect(styles).not.toContain('Calibri')
  })
})

describe('cells', () => {
  it('keeps the result beside a formula', async () => {
    const bytes = await renderCells(
      {
        kind: 'formula',
        formula: 'IFERROR(ROUND(F5/G5,4),"")',
        result: { kind: 'number', decimal: '16.23', percent: true, decimals: 2 },
      },
      { kind: 'formula', formula: 'IF(A1>1,"Đạt","")', result: { kind: 'text', text: '' } },
    )
    expect(cellXml(bytes, 'A1')).toContain(
      '<f>IFERROR(ROUND(F5/G5,4),&quot;&quot;)</f><v>0.1623</v>',
    )
    expect(cellXml(bytes, 'B1')).toContain('t="str"')
    expect(cellXml(bytes, 'B1')).toContain('<f>IF(A1&gt;1,&quot;Đạt&quot;,&quot;&quot;)</f>')
  })

  it.each([
    ['0.1', '0.001'],
    ['16.23', '0.1623'],
    ['100', '1'],
    ['33.333333', '0.33333333'],
  ])('stores %s per cent as %s', async (decimal, stored) => {
    const bytes = await renderCells({ kind: 'number', decimal, percent: true, decimals: 2 })
    expect(cellXml(bytes, 'A1')).toContain(`<v>${stored}</v>`)
    // Built-in format 10 is 0.00%.
    expect(cellFormat(bytes, 'A1')).toContain('numFmtId="10"')
  })

  it.each(['=1+1', '+84', '- Ghi chú', '@SUM(A1)', '\t=1', '\r=1'])(
    'stores %j as quoted text',
    async (text) => {
      const bytes = await renderCells({ kind: 'text', text })
      expect(cellXml(bytes, 'A1')).toContain('t="s"')
      expect(cellXml(bytes, 'A1')).not.toContain('<f>')
      expect(cellFormat(bytes, 'A1')).toContain('quotePrefix="1"')
    },
  )

  it('quotes neither ordinary text nor negative numbers', async () => {
    const bytes = await renderCells(
      { kind: 'text', text: 'Đạt' },
      { kind: 'number', decimal: '-1.5', percent: false, decimals: 1 },
    )
    expect(cellFormat(bytes, 'A1')).not.toContain('quotePrefix')
    expect(cellFormat(bytes, 'B1')).not.toContain('quotePrefix')
    expect(cellXml(bytes, 'B1')).toContain('<v>-1.5</v>')
  })

  it.each([
    ['Quý I/2024', 'cannot include'],
    ["'Tổng hợp'", 'single quotation mark'],
    ['PHỤ LỤC', 'already exists'],
  ])('refuses %j as the name of a second sheet', async (name, reason) => {
    const content = { kind: 'text', text: 'x' } as const
    const { properties, sheets } = withRow([{ content, style: 'body', align: 'left' }])
    const others = sheets.map((sheet) => ({ ...sheet, name }))
    const workbook = { properties, sheets: [...sheets, ...others] }
    await expect(xlsxRenderer.render(workbook)).rejects.toThrow(reason)
  })

  it('refuses a cell under a spanning one', async () => {
    const cell = { content: { kind: 'text', text: 'x' }, style: 'body', align: 'left' } as const
    const workbook = withRow([{ ...cell, span: 2 }, cell])
    await expect(xlsxRenderer.render(workbook)).rejects.toThrow('Cell 2 of row 1 is covered')
  })
})

describe('print set-up', () => {
  it('is A4, one page wide, with margins and page numbers', async () => {
    const bytes = await xlsxRenderer.render(sampleWorkbook())
    const annex = xlsxPart(bytes, 'xl/worksheets/sheet1.xml')
    expect(annex).toContain('<pageSetUpPr fitToPage="1"/>')
    expect(annex).toMatch(
      /<pageSetup paperSize="9" orientation="landscape".* fitToWidth="1" fitToHeight="0"/,
    )
    expect(annex).toContain('<pageMargins left="0.79" right="0.59" top="0.79" bottom="0.79"')
    expect(annex).toContain('&amp;C&amp;&quot;Times New Roman,Regular&quot;&amp;13&amp;P')
    expect(annex).toContain('ySplit="5" topLeftCell="A6"')
    expect(annex).not.toContain('gridLines="1"')
    const summary = xlsxPart(bytes, 'xl/worksheets/sheet2.xml')
    expect(summary).toMatch(/<pageSetup paperSize="9" orientation="portrait"/)
  })

  it('prints the columns meant for print and repeats the header row', async () => {
    const book = xlsxPart(await xlsxRenderer.render(sampleWorkbook()), 'xl/workbook.xml')
    const names = [...book.matchAll(/name="_xlnm\.(\w+)".*?>(.*?)</g)].map(([, name, range]) => [
      name,
      range?.replaceAll('&apos;', "'"),
    ])
    expect(names).toEqual([
      ['Print_Area', "'Phụ lục'!$A$1:$F$34"],
      ['Print_Titles', "'Phụ lục'!$5:$5"],
      ['Print_Area', "'Tổng hợp'!$A$1:$F$8"],
      ['Print_Titles', "'Tổng hợp'!$3:$3"],
    ])
  })
})

async function renderAt(time: string, zone: string): Promise<Uint8Array> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) })
  vi.stubEnv('TZ', zone)
  return xlsxRenderer.render(sampleWorkbook())
}

async function renderCells(...contents: CellContent[]): Promise<Uint8Array> {
  return xlsxRenderer.render(
    withRow(contents.map((content) => ({ content, style: 'body', align: 'left' }))),
  )
}

function withRow(cells: Sheet['rows'][number]['cells']): Workbook {
  return {
    properties: { title: '', subject: '', author: 'Ủy ban', date: '2023-12-05' },
    sheets: [
      {
        name: 'Phụ lục',
        columns: cells.map(() => ({ width: 20 })),
        rows: [{ cells }],
        frozenRows: 0,
        repeatedRow: 1,
        orientation: 'portrait',
        printedColumns: cells.length,
      },
    ],
  }
}
