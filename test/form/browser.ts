import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type axe from 'axe-core'
import { type Browser, chromium, type Page, type Request } from 'playwright-core'
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

/** A window for one page after another, since opening a window takes longer than a page does. */
export async function openWindow(browser: Browser, { script }: { script: boolean }): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: script })
  return context.newPage()
}

/** What axe-core, with all of its rules, has against a page in each look: look, rule and element. */
export async function accessibilityFaults(
  window: Page,
  file: string,
  looks: readonly Look[],
): Promise<string[]> {
  await window.goto(pathToFileURL(file).href)
  await window.evaluate(axeSource)
  const faults: string[] = []
  for (const { media, width } of looks) {
    await window.setViewportSize({ width, height })
    await window.emulateMedia({ media })
    // What is all right is not told: it is most of what axe could say, and far more than the page.
    const found = await window.evaluate(async () => {
      const { run } = (globalThis as unknown as { axe: typeof axe }).axe
      const { violations } = await run({ resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    })
    faults.push(...found.map((fault) => `${media}, ${width} pixels: ${fault}`))
  }
  await window.emulateMedia({ media: null })
  return faults
}

/** What a reader sees of a page, and what the page asked for. */
export interface SeenPage {
  readonly text: string
  /** Addresses but that of the page itself. */
  readonly requests: readonly string[]
  /** Pixels that the page is wider than the screen, for each of the widths. */
  readonly overflow: readonly number[]
}

/** Opens a page, and makes its window so many CSS pixels wide. */
export async function seenPage(
  window: Page,
  file: string,
  widths: readonly number[],
): Promise<SeenPage> {
  const address = pathToFileURL(file).href
  const requests: string[] = []
  const note = (request: Request) => {
    if (request.url() !== address) requests.push(request.url())
  }
  window.on('request', note)
  await window.goto(address)
  const overflow: number[] = []
  for (const width of widths) {
    await window.setViewportSize({ width, height })
    const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    overflow.push(await window.evaluate<number>(wider))
  }
  const text = await window.locator('body').innerText()
  window.off('request', note)
  return { text, requests, overflow }
}

/** Prints a page as its own style sheet says. */
export async function printedPage(window: Page, file: string): Promise<readonly PdfPage[]> {
  await window.setViewportSize({ width: 1280, height })
  await window.goto(pathToFileURL(file).href)
  return readPdf(await window.pdf({ preferCSSPageSize: true }))
}

const height = 800
