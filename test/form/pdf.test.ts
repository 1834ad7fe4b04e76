import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAll, builtReports } from './built-reports.ts'
import { type DocxFile, type Page, type Paragraph, readDocx } from './docx-file.ts'
import { missingTools, type PdfPage, type PdfWord, printed } from './pdf-file.ts'
import { isHeading } from './rules/headings.ts'
import { partsOf, textsOf } from './rules/report-parts.ts'

/** The ranges of the decree in millimetres (PL I, I.3). */
const margins = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] } as const

/** A box of a word is its font's, which stands a little higher and lower than its line. */
const boxTolerance = 1.5
/** Letters such as "y" lean out of their advance by this much. */
const sideTolerance = 0.7

const absent = missingTools()

test.runIf(process.env['CI'] === 'true')('LibreOffice and poppler are there', () => {
  expect(absent).toEqual([])
})

if (absent.length > 0) {
  console.warn(`The printed form is NOT proven here: ${absent.join(' and ')} not found on PATH.`)
}

let out: string
let printouts: ReadonlyMap<string, readonly PdfPage[]>

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'pdf-'))
  if (absent.length > 0) return
  buildAll(out)
  const names = builtReports.flatMap(({ document, workbook }) => [document, workbook])
  printouts = printed(
    Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name))])),
  )
})

afterAll(() => rmSync(out, { recursive: true }))

/** No file is without pages: of none, every statement about all of them would hold. */
function pagesOf(name: string): readonly PdfPage[] {
  const pages = printouts.get(name) ?? []
  if (pages.length === 0) throw new Error(`Nothing was printed of ${name}`)
  return pages
}

describe.skipIf(absent.length > 0).each(builtReports)('$document printed', (report) => {
  let file: DocxFile
  let pages: readonly PdfPage[]
  let sheets: readonly PdfPage[]
  /** The first page of the report and of each appendix, with the paper it is set on. */
  let beginnings: readonly { readonly at: number; readonly paper: Page }[]
  /** The pages before the first appendix. */
  let mainPages: readonly PdfPage[]

  beforeAll(() => {
    file = readDocx(readFileSync(join(out, report.document)))
    pages = pagesOf(report.document)
    sheets = pagesOf(report.workbook)
    const { mainSections, appendices } = partsOf(file)
    beginnings = [
      ...mainSections.slice(0, 1).map(({ page }) => ({ at: 0, paper: page })),
      ...appendices.map(({ label, section }) => ({
        at: pages.findIndex(({ words }) => startsWith(words, label?.text ?? 'Phụ lục')),
        paper: section.page,
      })),
    ]
    mainPages = pages.slice(0, beginnings[1]?.at ?? pages.length)
  })

  test('pages are A4', () => {
    for (const { width, height } of [...pages, ...sheets]) {
      expect([width, height].map(Math.round).sort()).toEqual([210, 297])
    }
  })

  test('each appendix begins a page', () => {
    const at = beginnings.map((beginning) => beginning.at)
    expect(at).not.toContain(-1)
    expect(at).toEqual([...new Set(at)].sort((one, other) => one - other))
  })

  test('Quốc hiệu and Tiêu ngữ stand on one line each', () => {
    const { nation, motto } = partsOf(file).letterhead
    for (const text of [nation?.text ?? 'Quốc hiệu', motto?.text ?? 'Tiêu ngữ']) {
      const found = wordsOf(pages[0]?.words ?? [], text)
      expect(found, text).not.toEqual([])
      expect(new Set(found.map(({ top }) => Math.round(top))).size, text).toBe(1)
    }
  })

  test('text keeps the margins', () => {
    const upright = pages.filter(({ width, height }) => height > width)
    for (const [at, { words, width, height }] of upright.entries()) {
      const page = `page ${at + 1}`
      const text = words.filter((word) => !isInTopMargin(word))
      const box = boxOf(text)
      expect(box.left, `${page}, left`).toBeGreaterThan(margins.left[0] - sideTolerance)
      expect(width - box.right, `${page}, right`).toBeGreaterThan(margins.right[0] - sideTolerance)
      expect(box.top, `${page}, top`).toBeGreaterThan(margins.top[0] - boxTolerance)
      expect(box.top, `${page}, top`).toBeLessThan(margins.top[1] + boxTolerance)
      expect(height - box.bottom, `${page}, bottom`).toBeGreaterThan(
        margins.bottom[0] - boxTolerance,
      )
    }
    const main = boxOf(mainPages.flatMap(({ words }) => words))
    expect(main.left).toBeLessThan(margins.left[1] + sideTolerance)
    expect((mainPages[0]?.width ?? 0) - main.right).toBeLessThan(margins.right[1] + sideTolerance)
  })

  test('pages after the first carry their number, centred in the top margin', () => {
    for (const [at, { words }] of pages.entries()) {
      const beginning = beginnings.findLast((each) => each.at <= at)
      const number = at - (beginning?.at ?? 0) + 1
      const found = words.filter(isInTopMargin)
      const texts = found.map(({ text }) => text)
      expect(texts, `page ${at + 1}`).toEqual(number === 1 ? [] : [String(number)])
      for (const word of found) {
        const offCentre = (word.left + word.right) / 2 - centreOf(beginning?.paper)
        expect(Math.abs(offCentre), `page ${at + 1}`).toBeLessThan(1)
      }
    }
  })

  test('no heading is left alone at the foot of a page', () => {
    const stream = streamOf(pages)
    const { contentBlocks } = partsOf(file)
    const texts = textsOf(contentBlocks)
    let from = 0
    for (const [at, paragraph] of texts.entries()) {
      const next = texts[at + 1]
      if (!next || !isHeading(paragraph)) continue
      const heading = place(stream, paragraph, from)
      const below = place(stream, next, heading.end)
      expect(below.page, `“${paragraph.text}” and the text below it`).toBe(heading.page)
      from = heading.end
    }
  })

  test('the signature stands on one page', () => {
    const { table, label } = partsOf(file).signature
    const main = streamOf(mainPages)
    const from = main.findLastIndex(({ text }, at) => {
      return label?.text === [text, main[at + 1]?.text].join(' ')
    })
    expect(from, 'Nơi nhận:').toBeGreaterThanOrEqual(0)
    const found = textsOf(table ? [table] : []).map((text) => place(main, text, from).page)
    expect(new Set(found).size).toBe(1)
  })

  test('every figure of the document is printed, in its order', () => {
    const { mainBlocks, appendices } = partsOf(file)
    const shown = streamOf(pages).flatMap(({ text }) => figuresIn(text))
    const texts = textsOf([...mainBlocks, ...appendices.flatMap(({ blocks }) => blocks)])
    const notes = [...file.footnotes.values()].flat()
    for (const story of [texts, notes]) {
      expect(
        missingInOrder(
          story.flatMap(({ text }) => figuresIn(text)),
          shown,
        ),
      ).toEqual([])
    }
  })

  test('the workbook prints the percentages of the appendix, in their order', () => {
    const appendix = partsOf(file).appendices.flatMap(({ blocks }) => textsOf(blocks))
    // Notes of several lines are drawn after the other cells of a page.
    const cells = appendix.filter(({ text }) => !text.startsWith('Nguyên nhân'))
    const wanted = cells.flatMap(({ text }) => text.match(/[\d.,]+%/g) ?? [])
    // The reader's locale draws the decimal sign of a number (XL-02); in texts it is ours.
    const shown = sheets
      .flatMap(({ words }) => words.flatMap(({ text }) => text.match(/[\d.,]+%/g) ?? []))
      .map((text) => text.replace('.', ','))
    expect(wanted.length).toBeGreaterThan(0)
    expect(missingInOrder(wanted, shown)).toEqual([])
  })

  test('the workbook is one page wide and shows every value', () => {
    const words = sheets.flatMap((sheet) => sheet.words)
    expect(words.length).toBeGreaterThan(0)
    expect(words.filter(({ text }) => /^#+$|^#(?:REF|NAME|VALUE|DIV)/.test(text))).toEqual([])
    const [first] = sheets
    const header = textsOf(partsOf(file).appendices.flatMap(({ blocks }) => blocks))
    const columns = header.filter(({ text }) => /^(?:STT|Ghi chú)$/.test(text))
    for (const { text } of columns) {
      expect(wordsOf(first?.words ?? [], text), `column ${text} on page 1`).not.toEqual([])
    }
  })
})

/** The middle between the side margins, in millimetres. */
function centreOf(paper: Page | undefined): number {
  const { left, right, width } = paper ?? { left: 0, right: 0, width: 0 }
  return ((left + width - right) / 2 / 1440) * 25.4
}

/** A word with the page it stands on. */
interface PlacedWord extends PdfWord {
  readonly page: number
}

/** The words of all pages but their numbers. */
function streamOf(pages: readonly PdfPage[]): PlacedWord[] {
  return pages.flatMap(({ words }, page) =>
    words.filter((word) => !isInTopMargin(word)).map((word) => ({ ...word, page })),
  )
}

function isInTopMargin({ bottom }: PdfWord): boolean {
  return bottom < margins.top[0]
}

function startsWith(words: readonly PdfWord[], text: string): boolean {
  const wanted = text.split(' ')
  const found = words.filter((word) => !isInTopMargin(word)).slice(0, wanted.length)
  return found.map((word) => word.text).join(' ') === text
}

/** The words that print the text one after the other, or none. */
function wordsOf(words: readonly PdfWord[], text: string): PdfWord[] {
  const wanted = text.split(' ')
  const at = words.findIndex((_, start) =>
    wanted.every((word, offset) => words[start + offset]?.text === word),
  )
  return at < 0 ? [] : words.slice(at, at + wanted.length)
}

/** So many words tell a paragraph from others near it. */
const tellingWords = 5

/** The page a paragraph begins on; it is looked for behind a place. */
function place(stream: readonly PlacedWord[], { text }: Paragraph, from: number) {
  const wanted = text.split(' ').slice(0, tellingWords)
  for (let at = from; at < stream.length; at += 1) {
    if (!wanted.every((word, offset) => stream[at + offset]?.text === word)) continue
    const end = at + wanted.length
    return { page: stream[end - 1]?.page, end }
  }
  throw new Error(`“${text}” is not printed behind word ${from}.`)
}

function boxOf(words: readonly PdfWord[]) {
  return {
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: Math.min(...words.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
  }
}

function figuresIn(text: string): string[] {
  return text.match(/\d+(?:[.,/]\d+)*%?/g) ?? []
}

/** The figures that do not come in this order among those shown. */
function missingInOrder(figures: readonly string[], shown: readonly string[]): string[] {
  let at = 0
  return figures.filter((figure) => {
    const found = shown.indexOf(figure, at)
    if (found >= 0) at = found + 1
    return found < 0
  })
}
