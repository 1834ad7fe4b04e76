import { beforeAll, describe, expect, test } from 'vitest'
import { docxRenderer } from '../../src/render/docx/render-docx.ts'
import type { ReportModel } from '../../src/report/report-model.ts'
import { readDocx } from '../form/docx-file.ts'
import { missingTools, type PdfPage, printed } from '../form/pdf-file.ts'
import { partsOf } from '../form/rules/report-parts.ts'
import { signatureRules } from '../form/rules/signature.ts'
import { sampleModel } from './sample-model.ts'
import { manyRecipients } from './sample-variants.ts'

const short: ReportModel = {
  ...sampleModel,
  body: [...sampleModel.body.slice(0, 3), ...sampleModel.body.slice(-3)],
  notes: [],
  appendices: [],
}

test.each([
  ['one row of a list of 14 lines', [...Array(13).fill('- Sở Tài chính;'), '- Lưu: VT.'], 1],
  [
    'two further rows where one line is too many',
    [...Array(14).fill('- Sở Tài chính;'), '- Lưu: VT.'],
    3,
  ],
  ['further rows of a longer list', [...Array(19).fill('- Sở Tài chính;'), '- Lưu: VT.'], 7],
  ['fewer beside the signature if they are long', manyRecipients(short, 20).recipients, 11],
  ['one beside it at least', [`- ${'Sở Tài chính, '.repeat(60)}`, '- Lưu: VT.'], 2],
])('makes %s', async (_, recipients, rows) => {
  const { signature } = partsOf(readDocx(await docxRenderer.render({ ...short, recipients })))
  expect(signature.table?.rows).toHaveLength(rows)
  expect(signature.recipients.map(({ text }) => text)).toEqual(
    recipients.map((text) => text.trim()),
  )
})

test('another office of the signer stands above the name, below the signature', async () => {
  const signature = {
    lines: ['KT. TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN'],
    office: 'Phó Chủ tịch Ủy ban nhân dân tỉnh',
    name: 'Lò Thị Minh Phượng',
  }
  const letterhead = {
    ...short.letterhead,
    superior: ['UBND TỈNH SƠN LA'],
    issuer: ['BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ'],
  }
  const file = readDocx(await docxRenderer.render({ ...short, letterhead, signature }))
  const { authority, office, name } = partsOf(file).signature
  expect(authority.map(({ text }) => text)).toEqual(signature.lines)
  expect(office?.text).toMatch(/^PHÓ CHỦ TỊCH\sỦY BAN NHÂN DÂN TỈNH$/)
  expect(name?.text).toBe(signature.name)
  const facts = { medium: 'electronic', draft: true } as const
  const found = signatureRules.flatMap(({ check }) => check(file, facts))
  expect(found).toEqual([])
})

describe.skipIf(missingTools().length > 0)('printed', () => {
  const counts = [15, 40, 80]
  let printouts: ReadonlyMap<string, readonly PdfPage[]>

  beforeAll(async () => {
    const files = counts.map(async (count) => {
      return [`${count}.docx`, await docxRenderer.render(manyRecipients(short, count))] as const
    })
    printouts = printed(Object.fromEntries(await Promise.all(files)))
  })

  test.each(counts)('%i recipients leave the signature with the text', (count) => {
    const pages = printouts.get(`${count}.docx`) ?? []
    const last = pageWith(pages, 'chỉ đạo./.')
    expect(last).toBeGreaterThanOrEqual(0)
    expect(pageWith(pages, 'Nơi nhận:')).toBe(last)
    expect(pageWith(pages, 'TM. ỦY BAN')).toBe(last)
    expect(pageWith(pages, 'Lò Thị Minh Phượng')).toBe(last)
    expect(pageWith(pages, '- Lưu: VT, VHTT.')).toBe(pages.length - 1)
    // A page that follows holds recipients, not the number of the page alone.
    for (const { words } of pages) expect(words.length).toBeGreaterThan(1)
  })
})

function pageWith(pages: readonly PdfPage[], text: string): number {
  return pages.findIndex(({ words }) =>
    words
      .map((word) => word.text)
      .join(' ')
      .includes(text),
  )
}
