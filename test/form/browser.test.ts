import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { blockSign } from '../../src/render/block-sign.ts'
import { htmlRenderer } from '../../src/render/html/render-html.ts'
import { plainText, type ReportModel } from '../../src/report/report-model.ts'
import { pageModel, samplePages, withTexts } from '../render/html/sample-pages.ts'
import { sampleModel } from '../render/sample-model.ts'
import { manyRecipients } from '../render/sample-variants.ts'
import {
  accessibilityFaults,
  launchBrowser,
  missingForPages,
  openWindow,
  printedPage,
  seenPage,
} from './browser.ts'
import { buildAll, builtReports } from './built-reports.ts'
import type { PdfPage, PdfWord } from './pdf-file.ts'

const absent = missingForPages()

test.runIf(process.env['CI'] === 'true')('Chromium and poppler are there', () => {
  expect(absent).toEqual([])
})

if (absent.length > 0) {
  console.warn(`The HTML pages are NOT proven here: ${absent.join(' and ')} not found on PATH.`)
}

const looks = [
  { media: 'screen', width: 1280 },
  { media: 'screen', width: 390 },
  { media: 'print', width: 794 },
] as const

describe.skipIf(absent.length > 0)('in a browser', () => {
  let folder: string
  let browser: Browser
  /** What a reader has, who may have no script; axe-core needs one. */
  let reader: Page
  let inspector: Page

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pages-'))
    buildAll(folder, '--format', 'html')
    browser = await launchBrowser()
    reader = await openWindow(browser, { script: false })
    inspector = await openWindow(browser, { script: true })
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function fileOf(model: ReportModel): Promise<string> {
    const file = join(folder, 'page.html')
    writeFileSync(file, await htmlRenderer.render(model))
    return file
  }

  describe.each(builtReports)('$document as a page', (report) => {
    let file: string

    beforeAll(() => {
      file = join(folder, report.document.replace(/\.docx$/, '.html'))
    })

    test('is accessible on screens, on a phone and in print', async () => {
      expect(await accessibilityFaults(inspector, file, looks)).toEqual([])
    }, 60_000)

    test('is whole without script, asks for nothing and is no wider than a phone', async () => {
      const { text, requests, overflow } = await seenPage(reader, file, [390])
      expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
      expect({ requests, overflow }).toEqual({ requests: [], overflow: [0] })
    })

    test('is printed on A4 with the margins of the decree, without the summary', async () => {
      const pages = await printedPage(reader, file)
      for (const page of pages) expectPaper(page)
      expect(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(' ')).not.toContain(
        'Tóm tắt kết quả',
      )
      expectNumbers(pages)
    })
  })

  describe.each(Object.entries(samplePages))('%s', (_, model) => {
    let file: string

    beforeAll(async () => {
      file = await fileOf(model)
    })

    test('is accessible on screens, on a phone and in print', async () => {
      expect(await accessibilityFaults(inspector, file, looks)).toEqual([])
    }, 60_000)

    test('is no wider than a screen or a phone', async () => {
      const { requests, overflow } = await seenPage(reader, file, [1280, 320])
      expect({ requests, overflow }).toEqual({ requests: [], overflow: [0, 0] })
    })

    test('is printed on A4, each page with its number but the first', async () => {
      const pages = await printedPage(reader, file)
      for (const page of pages) expectPaper(page)
      expectNumbers(pages)
    })
  })

  test('what is wrong with a page in one look alone is found', async () => {
    const file = join(folder, 'wrong.html')
    const style = `body { background: #fff } @media (max-width: 400px) { h1 { color: #ddd } }
      @media print { p { color: #ccc } } div { width: 900px }`
    const body = '<main><h1>Một</h1><p>Hai</p><div><img src="ba.png" alt="Ba"></div></main>'
    const head = `<title>Sai</title><style>${style}</style>`
    writeFileSync(file, `<!doctype html><html lang="vi">${head}<body>${body}</body></html>`)
    expect(await accessibilityFaults(inspector, file, looks)).toEqual([
      'screen, 390 pixels: color-contrast: <h1>Một</h1>',
      'print, 794 pixels: color-contrast: <p>Hai</p>',
    ])
    const { requests, overflow } = await seenPage(reader, file, [1280, 320])
    expect(requests).toEqual([expect.stringMatching(/ba\.png$/)])
    expect(overflow).toEqual([0, expect.any(Number)])
    expect(overflow[1]).toBeGreaterThan(500)
  })

  test('texts of the data are shown as they are and run nowhere', async () => {
    const text = '<script>document.body.remove()</script>"\'><b>&lt;'
    const file = await fileOf(withTexts(pageModel, () => text))
    await inspector.goto(`file://${file}`)
    expect(await inspector.locator('script, b').count()).toBe(0)
    expect(await inspector.locator('.basis').first().textContent()).toBe(text)
    expect(await inspector.locator('.bar').first().getAttribute('aria-label')).toContain(text)
  })

  test('an appendix lies as the model says', async () => {
    const pages = await printedPage(reader, await fileOf(pageModel))
    const across = pages.filter(({ width, height }) => width > height)
    expect(across).toHaveLength(1)
    expect(textOf(across[0])).toContain('Phụ lục II')
  })

  test('the header of a table stands on each of its pages', async () => {
    const pages = await printedPage(reader, await fileOf(pageModel))
    const first = pages.findIndex((page) => textOf(page).startsWith('Phụ lục I '))
    const later = pages.slice(first + 1).filter((page) => !textOf(page).includes('Phụ lục II'))
    expect(later.length).toBeGreaterThan(1)
    for (const page of later) expect(textOf(page)).toMatch(/^STT Các mục tiêu\/chỉ tiêu/)
  })

  const kindsOfEnd = ['paragraph', 'item', 'table'] as const

  test.each(kindsOfEnd)(
    'nothing is torn, wherever pages end: a text that ends in a %s',
    async (kind) => {
      const { body } = sampleModel
      const [opening] = body
      const last = body.findLast((block) => block.kind === kind)
      if (!opening || !last) throw new Error('The sample has all kinds of blocks.')
      // More text at the beginning moves all that follows, over a whole page.
      for (let count = 0; count < 20; count += 2) {
        const filler = Array.from({ length: count }, () => opening)
        const model = { ...sampleModel, body: [...filler, ...body, last], appendices: [] }
        const pages = await printedPage(reader, await fileOf(manyRecipients(model, 40)))
        const texts = pages.map((page) => textOf(page).toLowerCase())
        const headings = body.flatMap((block) =>
          block.kind === 'heading' ? `${blockSign(block)} ${plainText(block.inlines)}` : [],
        )
        for (const text of texts) {
          const alone = headings.find((heading) => text.endsWith(heading.toLowerCase()))
          expect(alone, `the end of a page, ${count} paragraphs further down`).toBeUndefined()
        }
        const end = {
          paragraph: 'chỉ đạo./.',
          item: 'kiêm nhiệm nhiều việc.',
          table: 'xã hội số 9',
        }
        const closing = ['nơi nhận:', 'tm. ủy ban nhân dân', 'lò thị minh phượng']
        const places = [end[kind], ...closing].map((words) =>
          texts.findLastIndex((text) => text.includes(words)),
        )
        expect(new Set(places).size, `the signature, ${count} paragraphs further down`).toBe(1)
        expect(places).not.toContain(-1)
      }
    },
    120_000,
  )
})

/** A number lies above the text, in the top margin. */
function isInTopMargin({ bottom }: PdfWord): boolean {
  return bottom < 20
}

function textOf(page: PdfPage | undefined): string {
  const words = page?.words.filter((word) => !isInTopMargin(word)) ?? []
  return words.map(({ text }) => text).join(' ')
}

/** A4 either way, and no text outside the smallest margins of the decree (PL I, I.3). */
function expectPaper({ width, height, words }: PdfPage): void {
  expect([width, height].map(Math.round).sort()).toEqual([210, 297])
  const text = words.filter((word) => !isInTopMargin(word))
  expect(text.length).toBeGreaterThan(0)
  expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(30 - 0.7)
  expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(Math.round(width) - 15 + 0.7)
  expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(Math.round(height) - 20 + 1.5)
}

/** Numbers count from 1 in the letter and in each appendix, and no first page shows its own. */
function expectNumbers(pages: readonly PdfPage[]): void {
  let number = 0
  for (const page of pages) {
    number = textOf(page).startsWith('Phụ lục') ? 1 : number + 1
    const shown = page.words.filter(isInTopMargin).map(({ text }) => text)
    expect(shown).toEqual(number === 1 ? [] : [String(number)])
  }
}
