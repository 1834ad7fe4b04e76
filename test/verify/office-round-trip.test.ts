import { resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Difference } from '../../src/source/difference.ts'
import { readFinishedFile, verifyFile } from '../../src/verify/verify-file.ts'
import { converted } from '../form/libre-office.ts'
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

/** Files of a report, edited or not, that LibreOffice saves. */
interface Copy {
  readonly report: BuiltReport
  readonly name: string
  readonly bytes: Uint8Array
}

const main = { unit: 'thuan-chau', report: '2023' }

describe.skipIf(isAbsent)('a copy saved in LibreOffice', () => {
  const copies = new Map<string, Copy>()
  const saved = new Map<string, Uint8Array>()

  beforeAll(async () => {
    for (const names of reports) {
      const report = await builtReport(names)
      for (const name of ['bao-cao.docx', 'phu-luc.xlsx', 'kiem-tra.xlsx']) {
        copies.set(copyOf(names, name), { report, name, bytes: bytesOf(report, name) })
      }
    }
    for (const [name, changes] of Object.entries(edits)) {
      const whole = copies.get(copyOf(main, name))
      if (!whole) throw new Error(`There is no ${name} to edit.`)
      copies.set(`edited/${name}`, { ...whole, bytes: editedFile(whole.bytes, changes) })
    }
    for (const format of ['docx', 'xlsx']) {
      const given = [...copies].filter(([, { name }]) => name.endsWith(`.${format}`))
      const files = Object.fromEntries(given.map(([key, { bytes }]) => [key, bytes]))
      for (const [key, bytes] of converted(files, format)) saved.set(key, bytes)
    }
  })

  function proof(key: string): readonly Difference[] {
    const copy = copies.get(key)
    const bytes = saved.get(key)
    if (!copy || !bytes) throw new Error(`There is no copy ${key}.`)
    return verifyFile(expectedOf(copy.report, copy.name), readFinishedFile(bytes)).differences
  }

  test.each(reports)('$unit, $report: untouched files are proven', (names) => {
    for (const name of ['bao-cao.docx', 'phu-luc.xlsx', 'kiem-tra.xlsx']) {
      expect(proof(copyOf(names, name)), name).toEqual([])
    }
  })

  test('an edited digit of the document is found, with its datum', () => {
    expect(proof('edited/bao-cao.docx')).toMatchObject([
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
    const differences = proof('edited/phu-luc.xlsx')
    expect(differences.map(({ kind, expected, found }) => [kind, expected, found])).toEqual([
      ['changed', '16,23%', '26,70%'],
      ['changed', '31', '51'],
    ])
  })
})

/** What somebody does to files of the main report. */
const edits: Readonly<Record<string, Parameters<typeof editedFile>[1]>> = {
  'bao-cao.docx': {
    'word/document.xml': (xml) => {
      const appendix = xml.lastIndexOf('>Phụ lục<')
      return xml.slice(0, appendix) + xml.slice(appendix).replace('>16,23%<', '>26,23%<')
    },
  },
  'phu-luc.xlsx': {
    'xl/worksheets/sheet1.xml': (xml) =>
      xml.replace('<v>31</v>', '<v>51</v>').replace('<v>0.16230366492146597</v>', ''),
  },
}

function copyOf({ unit, report }: typeof main, name: string): string {
  return `${unit}/${report}/${name}`
}
