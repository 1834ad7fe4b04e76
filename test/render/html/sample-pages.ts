import type { Inline, Overview, ReportModel } from '../../../src/report/report-model.ts'
import { locationOf, sourceFile } from '../../../src/source/location.ts'
import { sampleModel } from '../sample-model.ts'
import { departmentModel, illustrativeModel, manyRecipients } from '../sample-variants.ts'

const at = locationOf(sourceFile('data/thuan-chau/2023.yaml', ''), 0)

const figure = (text: string): Inline => ({
  kind: 'figure',
  datum: 'sample',
  text,
  at,
  boundAt: at,
})

const met = { outcome: 'met', word: 'Đạt' } as const
const missed = { outcome: 'missed', word: 'Không đạt' } as const
const paused = { outcome: 'open', word: 'Tạm dừng triển khai' } as const

const overview: Overview = {
  title: 'Tóm tắt kết quả thực hiện chỉ tiêu năm 2023',
  total: [figure('05'), { kind: 'text', text: ' chỉ tiêu', at }],
  counts: [
    { ...met, count: [figure('02')], size: 2 },
    { ...missed, count: [figure('02')], size: 2 },
    { ...paused, count: [figure('01')], size: 1 },
  ],
  groups: [
    {
      number: 'I',
      name: 'Chính quyền số',
      lines: [
        {
          number: '1',
          name: 'Tỷ lệ dịch vụ công phát sinh hồ sơ trực tuyến',
          result: [figure('16,23%')],
          target: [figure('80%')],
          status: missed,
          bar: { result: '16.2304', goal: { from: '80.0000', to: '100.0000' } },
        },
        {
          number: '2',
          name: 'Tỷ lệ thuê bao trên dân số',
          result: [figure('125%')],
          target: [figure('110%')],
          status: met,
          bar: {
            result: '100.0000',
            goal: { from: '88.0000', to: '100.0000' },
            whole: [figure('125%')],
          },
        },
        { number: '3', name: 'Tỷ lệ văn bản ký số', result: [], target: [] },
        {
          number: '3.1',
          name: 'Tại cấp xã',
          result: [figure('98,15%')],
          target: [figure('100%')],
          status: missed,
          bar: { result: '98.1474', goal: { from: '100.0000', to: '100.0000' } },
        },
      ],
    },
    {
      number: 'II',
      name: 'Xã hội số',
      lines: [
        {
          number: '1',
          name: 'Số tổ công nghệ số',
          result: [figure('365')],
          target: [figure('300')],
          status: met,
        },
        {
          number: '2',
          name: 'Tỷ lệ hộ có địa chỉ số',
          result: [figure('76,8%')],
          target: [figure('100%')],
          status: paused,
          bar: { result: '76.8000', goal: { from: '100.0000', to: '100.0000' } },
        },
      ],
    },
  ],
}

/** The full sample with what a screen shows beside the letter. */
export const pageModel: ReportModel = { ...sampleModel, overview }

/** Neither indicators nor appendix, addressees, basis, notes or a signer. */
export const bareModel: ReportModel = {
  ...sampleModel,
  addressees: [],
  basis: [],
  notes: [],
  appendices: [],
  body: sampleModel.body.filter(
    (block) => block.kind !== 'table' && block.inlines.every(({ kind }) => kind !== 'note'),
  ),
  signature: { lines: ['CHỦ TỊCH'] },
}

const word = `https://example.vn/${'x'.repeat(200)}`

/** Words that no line can hold, wherever a text may stand. */
export const longWordsModel: ReportModel = withTexts(pageModel, (text) => `${text} ${word}`)

/** All pages that are looked at, by what is special about them. */
export const samplePages: Readonly<Record<string, ReportModel>> = {
  'a full report with appendices upright and across': pageModel,
  'a department in the smallest sizes': { ...departmentModel, overview },
  'a report to 40 recipients': manyRecipients(pageModel, 40),
  'a report without indicators': bareModel,
  'a report from public sources': { ...illustrativeModel, overview },
  'words longer than a line': longWordsModel,
}

/** The same model with every text that comes from data and prose replaced. */
export function withTexts(model: ReportModel, replace: (text: string) => string): ReportModel {
  const words = new Set(
    ['text', 'title', 'name', 'word', 'label', 'attachedTo', 'numberLine', 'dateLine'].concat([
      'superior',
      'marks',
      'office',
      'issuer',
      'lines',
      'addressees',
      'recipients',
      'author',
      'subject',
    ]),
  )
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return words.has(key) ? replace(value) : value
    if (Array.isArray(value)) return value.map((each) => replaced(each, key))
    if (typeof value !== 'object' || value === null || key === 'at' || key === 'boundAt')
      return value
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, replaced(each, name)]),
    )
  }
  // The same shape with other texts.
  return replaced(model, '') as ReportModel
}
