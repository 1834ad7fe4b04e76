import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Facts } from './rules.ts'

/** A report whose data lies in this repository. */
export interface BuiltReport {
  /** The data folder, where it is not that of the tool. */
  readonly data?: string
  readonly unit: string
  /** Its stem. */
  readonly report: string
  /** Paths below the folder written to. */
  readonly document: string
  readonly workbook: string
  readonly facts: Facts
  /** By rule, what a W rule says of this report and why it stays: words of the violation → reason. */
  readonly excused: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** The reports whose form is proven; a new one is one entry. */
export const builtReports: readonly BuiltReport[] = [
  {
    unit: 'thuan-chau',
    report: '2023',
    document: 'thuan-chau/2023/bao-cao.docx',
    workbook: 'thuan-chau/2023/phu-luc.xlsx',
    facts: {
      medium: 'electronic',
      draft: true,
      period: { from: '2022-12-15', to: '2023-12-14', asOf: '2023-11-30' },
    },
    excused: {
      'CI-01': { '495/BHXH-GĐBHYT': 'the published report gives this document no date' },
    },
  },
  {
    unit: 'thuan-chau',
    report: '2023.nhiem-vu-trong-tam',
    document: 'thuan-chau/2023.nhiem-vu-trong-tam/bao-cao.docx',
    workbook: 'thuan-chau/2023.nhiem-vu-trong-tam/phu-luc.xlsx',
    facts: {
      medium: 'electronic',
      draft: true,
      period: { from: '2022-12-15', to: '2023-12-14', asOf: '2023-12-14' },
    },
    excused: {
      'CI-01': { '104/2022/NĐ-CP': 'the published report gives this document no date' },
    },
  },
  {
    unit: 'huyen-dien-bien',
    report: '2022',
    document: 'huyen-dien-bien/2022/bao-cao.docx',
    workbook: 'huyen-dien-bien/2022/phu-luc.xlsx',
    facts: {
      medium: 'electronic',
      draft: true,
      period: { from: '2021-12-15', to: '2022-12-14', asOf: '2022-12-14' },
    },
    excused: {},
  },
  {
    unit: 'ha-giang',
    report: '2024-Q2',
    document: 'ha-giang/2024-Q2/bao-cao.docx',
    workbook: 'ha-giang/2024-Q2/phu-luc.xlsx',
    facts: {
      medium: 'electronic',
      draft: true,
      period: { from: '2024-03-15', to: '2024-06-14', asOf: '2024-05-31' },
    },
    excused: {},
  },
  {
    unit: 'thai-nguyen',
    report: '2024-H1',
    document: 'thai-nguyen/2024-H1/bao-cao.docx',
    workbook: 'thai-nguyen/2024-H1/phu-luc.xlsx',
    facts: {
      medium: 'electronic',
      draft: true,
      period: { from: '2023-12-15', to: '2024-06-14', asOf: '2024-05-27' },
    },
    excused: {},
  },
  {
    // The one that has an earlier report: compared in its text, in an appendix and in a sheet.
    data: 'test/diff/years/data',
    unit: 'muong-la',
    report: '2023',
    document: 'muong-la/2023/bao-cao.docx',
    workbook: 'muong-la/2023/phu-luc.xlsx',
    facts: {
      medium: 'electronic',
      draft: true,
      period: { from: '2022-12-15', to: '2023-12-14', asOf: '2023-11-30' },
    },
    excused: {},
  },
]

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Runs the finished tool, as a user does: once for the shipped data, once for each other report. */
export function buildAll(out: string, ...options: readonly string[]): void {
  const program = join(root, 'dist', 'main.js')
  if (!existsSync(program)) throw new Error('There is no dist/main.js: run `npm run build` first.')
  const others = builtReports.flatMap(({ data, unit, report }) =>
    data ? [[report, '--data', data, '--unit', unit]] : [],
  )
  for (const chosen of [['--all'], ...others]) {
    const call = ['build', ...chosen, '--out', out, ...options]
    execFileSync(process.execPath, [program, ...call], { cwd: root, stdio: 'pipe' })
  }
}
