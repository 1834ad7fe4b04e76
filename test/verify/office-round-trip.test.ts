import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Difference } from '../../src/source/difference.ts'
import { readFinishedFile, verifyFile } from '../../src/verify/verify-file.ts'
import { missingTools } from '../form/pdf-file.ts'
import { readFolder } from '../support/read-folder.ts'
import { type BuiltReport, builtReport, bytesOf, expectedOf } from './support/built-report.ts'
import { editedFile } from './support/edited-file.ts'

/** Every report of the shipped data. */
const reports = [...readFolder(resolve(import.meta.dirname, '../../data')).keys()]
  .filter((path) => /\/\d{4}[^/]*\.yaml$/.test(path))
  .map((path) => {
    const [unit = '', file = ''] = path.split('/')
    return { unit, report: file.replace(/\.yaml$/, '') }
  })

const isAbsent = missingTools().includes('soffice')

test.runIf(process.env['CI'] === 'true')('LibreOffice is there', () => {
  expect(isAbsent).toBe(false)
})

if (isAbsent)
  console.warn('Copies saved in LibreOffice are NOT proven here: soffice not found on PATH.')

describe.skipIf(isAbsent)('a copy saved in LibreOffice', () => {
  let report: BuiltReport
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'round-trip-'))
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  beforeEach(async () => {
    report = await builtReport({ unit: 'thuan-chau', report: '2023' })
  })

  /** The bytes as LibreOffice writes them, having read and laid out or computed them itself. */
  function saved(bytes: Uint8Array, name: string): Uint8Array {
    const profile = pathToFileURL(join(folder, 'profile')).href
    const file = join(folder, name)
    writeFileSync(file, bytes)
    const format = name.split('.').at(-1) ?? ''
    const out = join(folder, 'saved')
    const task = [
      '--headless',
      `-env:UserInstallation=${profile}`,
      '--convert-to',
      format,
      '--outdir',
      out,
      file,
    ]
    execFileSync('soffice', task, { stdio: 'pipe', timeout: 120_000 })
    return new Uint8Array(readFileSync(join(out, name)))
  }

  function proof(name: string, changes: Parameters<typeof editedFile>[1]): readonly Difference[] {
    const own = bytesOf(report, name)
    const bytes = Object.keys(changes).length > 0 ? editedFile(own, changes) : own
    return verifyFile(expectedOf(report, name), readFinishedFile(saved(bytes, name))).differences
  }

  test('the untouched workbook for checking is proven', () => {
    expect(proof('kiem-tra.xlsx', {})).toEqual([])
  })

  test.each(reports)(
    '$unit, $report: untouched document and appendix are proven',
    async (names) => {
      report = await builtReport(names)
      for (const name of ['bao-cao.docx', 'phu-luc.xlsx']) expect(proof(name, {}), name).toEqual([])
    },
  )

  test('an edited digit of the document is found, with its datum', () => {
    const differences = proof('bao-cao.docx', {
      'word/document.xml': (xml) => {
        const appendix = xml.lastIndexOf('>Phụ lục<')
        return xml.slice(0, appendix) + xml.slice(appendix).replace('>16,23%<', '>26,23%<')
      },
    })
    expect(differences).toMatchObject([
      {
        kind: 'changed',
        expected: '16,23%',
        found: '26,23%',
        place: { kind: 'table', part: 'appendix', column: 'Kết quả năm 2023' },
        data: [{ datum: 'dvc_phat_sinh_truc_tuyen', at: { file: 'data/thuan-chau/2023.yaml' } }],
      },
    ])
  })

  test('an edited count of the workbook is found, and what follows from it', () => {
    const differences = proof('phu-luc.xlsx', {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace('<v>31</v>', '<v>51</v>').replace('<v>0.16230366492146597</v>', ''),
    })
    expect(differences.map(({ kind, expected, found }) => [kind, expected, found])).toEqual([
      ['changed', '16,23%', '26,70%'],
      ['changed', '31', '51'],
    ])
  })
})
