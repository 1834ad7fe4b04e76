import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { missingTools, type PdfPage, programPath, readPdf } from './pdf-file.ts'

/** What the proof of pages needs and the machine lacks. */
export function missingForPages(): string[] {
  return missingTools(['chromium', 'pdftotext'])
}

/** Debian's Chromium; nothing is downloaded. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: programPath('chromium') ?? 'chromium',
    args: ['--no-sandbox', '--headless'],
  })
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

/** How a page is looked at. */
export interface Look {
  readonly media: 'screen' | 'print'
  /** In CSS pixels. */
  readonly width: number
}

/** What axe-core, with all of its rules, has against a page: rule and element. */
export async function accessibilityFaults(
  browser: Browser,
  file: string,
  { media, width }: Look,
): Promise<string[]> {
  return withPage(browser, { file, width, script: true }, async (page) => {
    await page.emulateMedia({ media })
    await page.evaluate(axeSource)
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(),
    )
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  })
}

/** What a reader without script sees of a page, and what the page asked for. */
export interface SeenPage {
  readonly text: string
  /** Addresses but that of the page itself. */
  readonly requests: readonly string[]
  /** Pixels that the page is wider than the screen. */
  readonly overflow: number
}

/** Opens a page where scripts do not run. */
export async function seenPage(browser: Browser, file: string, width: number): Promise<SeenPage> {
  return withPage(browser, { file, width, script: false }, async (page, requests) => ({
    text: await page.locator('body').innerText(),
    requests,
    overflow: await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    ),
  }))
}

/** Prints a page as its own style sheet says, without script; the PDF is left in a folder. */
export async function printedPage(
  browser: Browser,
  file: string,
  folder: string,
): Promise<readonly PdfPage[]> {
  const path = join(folder, 'printed.pdf')
  await withPage(browser, { file, width: 1280, script: false }, (page) =>
    page.pdf({ path, preferCSSPageSize: true }),
  )
  return readPdf(path)
}

interface Opening {
  readonly file: string
  readonly width: number
  readonly script: boolean
}

async function withPage<T>(
  browser: Browser,
  { file, width, script }: Opening,
  look: (page: Page, requests: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: script,
  })
  const address = pathToFileURL(file).href
  const requests: string[] = []
  context.on('request', (request) => {
    if (request.url() !== address) requests.push(request.url())
  })
  try {
    const page = await context.newPage()
    await page.goto(address)
    return await look(page, requests)
  } finally {
    await context.close()
  }
}
