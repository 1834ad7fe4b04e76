import { describe, expect, test } from 'vitest'
import type { Diagnostic } from '../../src/source/diagnostic.ts'
import { checkWith } from '../support/examine.ts'

/** What the audits of writing say of one paragraph of the base report. */
async function findingsOn(paragraph: string): Promise<Diagnostic[]> {
  const sections = ['# Kết quả thực hiện', '## Dịch vụ công', paragraph]
  const later = ['# Nhiệm vụ trọng tâm năm 2026', 'Tiếp tục hướng dẫn người dân.']
  const text = [...sections, ...later].join('\n\n')
  const { diagnostics } = await checkWith({ 'data/muong-la/2025.md': text })
  return [...diagnostics]
}

describe('what is written wrongly, and how it should be', () => {
  test.each([
    ['Cán bộ và nhân dân hưởng ứng.', 'và nhân dân', 'và Nhân dân'],
    ['Tin tưởng đảng và Nhà nước.', 'đảng và Nhà nước', 'Đảng và Nhà nước'],
    ['Ở khắp Huyện Thuận Hoà đều có.', 'Huyện', 'huyện'],
    ['Tới 28/29 UBND xã, Thị trấn trên địa bàn.', 'xã, Thị trấn', 'xã, thị trấn'],
    ['Theo UBND Tỉnh.', 'UBND Tỉnh', 'UBND tỉnh'],
    ['Cơ quan của Thành phố và các Huyện.', 'các Huyện', 'các huyện'],
    ['Di sản của tỉnh sơn la được số hóa.', 'tỉnh sơn la', 'tỉnh Sơn La'],
    ['Do sở Y tế mở.', 'sở Y tế', 'Sở Y tế'],
    ['Do Sở y tế mở.', 'Sở y tế', 'Sở Y tế'],
    ['Do phòng nông nghiệp và PTNT mở.', 'phòng nông nghiệp và PTNT', 'Phòng Nông nghiệp và PTNT'],
    ['Bàn với các Sở, ngành.', 'các Sở, ngành', 'các sở, ngành'],
    ['Do Ban chỉ đạo họp bàn.', 'Ban chỉ đạo', 'Ban Chỉ đạo'],
    ['Theo Khoản 2 Điều 5 của Luật.', 'Khoản 2', 'khoản 2'],
    ['Theo điều 5 Luật Cư trú.', 'điều 5', 'Điều 5'],
    ['Qua zalo của xã.', 'zalo', 'Zalo'],
    ['Dùng VneID để nộp.', 'VneID', 'VNeID'],
    ['Đạt 98%. số lượt tăng.', '. số', '. Số'],
    ['Trong tháng 03 đã xong.', 'tháng 03', 'tháng 3'],
    ['Đến Quý 04 đã xong.', 'Quý 04', 'Quý IV'],
    ['Họp ngày 5 tháng 03.', 'ngày 5 tháng 03', 'ngày 05 tháng 3'],
    ['Họp ngày 5 tháng 1 năm 2025.', 'ngày 5 tháng 1', 'ngày 05 tháng 01'],
    ['Họp ngày 5/08/2025.', '5/08/2025', '05/8/2025'],
  ])('%s', async (paragraph, written, expected) => {
    const [finding, ...others] = await findingsOn(paragraph)
    expect(others).toEqual([])
    expect(finding?.params).toMatchObject({ written, expected })
    const { start = 0, end = 0 } = finding?.at ?? {}
    expect(end - start).toBe(written.length)
  })
})

describe('slips of typing, by kind', () => {
  test.each([
    ['Có kế hoạch của của xã.', 'doubled-word', 'của của'],
    ['Đã thực hiện thực hiện.', 'doubled-word', 'thực hiện thực hiện'],
    ['Hồ sơ , giấy tờ.', 'space-before', ' ,'],
    ['Có {{ diem_wifi }} ; đủ.', 'space-before', ' ;'],
    ['Gồm ( cả bản giấy).', 'space-after', '( '],
    ['Đủ hồ sơ,giấy tờ.', 'missing-space', 'sơ,giấy'],
    ['Đã xong.Trong xã đã trả.', 'missing-space', 'xong.Trong'],
    ['Hồ sơ ,giấy tờ.', 'space-before', ' ,'],
    ['Kết quả:Đạt.', 'missing-space', 'quả:Đạt'],
    ['Đạt 100%;tăng.', 'missing-space', '%;tăng'],
    ['Đã xong.. Rồi trả.', 'two-stops', '..'],
    ['Hai  dấu cách.', 'doubled-space', '  '],
    ['Có 15tuổi trở lên.', 'glued', '15tuổi'],
    ['Nội dung (chưa đóng.', 'unpaired', '('],
    ['Nội dung đóng).', 'unpaired', ')'],
    ['Xã сhưa có.', 'foreign-letter', 'сhưa'],
    ['Ðã có kế hoạch.', 'foreign-letter', 'Ðã'],
  ])('%s', async (paragraph, kind, text) => {
    const findings = await findingsOn(paragraph)
    expect(findings.map(({ params }) => params)).toEqual([{ kind, text }])
  })
})

describe('typed numbers that skip or repeat', () => {
  test.each([
    ['I. Một\n\nII. Hai\n\nIV. Bốn', { sign: 'IV.', before: 'II.', missing: 'III.' }],
    ['2.1. Một\n\n2.3. Ba', { sign: '2.3.', before: '2.1.', missing: '2.2.' }],
    ['d) Bốn\n\ne) Sáu', { sign: 'e)', before: 'd)', missing: 'đ)' }],
    ['4.1 Một\n\n4.2 Hai', { sign: '4.1' }],
    ['I. Một\n\nII. Hai\n\nII. Hai', { sign: 'II.', before: 'II.' }],
    ['1/ Một\n\n2/ Hai', { sign: '1/' }],
  ])('%j', async (paragraphs, params) => {
    const findings = await findingsOn(paragraphs)
    expect(findings.map((finding) => finding.params)).toEqual([params])
  })

  test('what follows in a new part begins anew', async () => {
    const findings = await findingsOn('1\\. Một\n\n2\\. Hai\n\n1\\. Một\n\n2\\. Hai')
    expect(findings.map(({ params }) => params)).toEqual([{ sign: '1.' }, { sign: '1.' }])
  })
})

describe('claims of all targets', () => {
  test.each([
    ['Các chỉ tiêu năm 2025 cơ bản được hoàn thành.', '1', '10'],
    ['Đã hoàn thành tốt các mục tiêu, nhiệm vụ.', '1', '10'],
    [
      'Số lượng nhiệm vụ, chỉ tiêu đã cơ bản hoàn thành, trong đó 10/20 chỉ tiêu và 12/27 nhiệm vụ.',
      '25',
      '47',
    ],
  ])('%s', async (paragraph, open, total) => {
    const findings = await findingsOn(paragraph)
    const claims = findings.filter(({ code }) => code === 'prose/sweeping-claim')
    expect(claims.map(({ params }) => params)).toMatchObject([{ open, total }])
  })
})

test('a repeated stretch is shown whole, beside the first place', async () => {
  const told = 'Xã đã mở lớp cho 1.150 cán bộ và 1.200 giáo viên ở các trường. Ai cũng đến dự.'
  const [finding, ...others] = await findingsOn(`Trước hết. ${told}\n\nNhắc lại: ${told}`)
  expect(others).toEqual([])
  expect(finding?.code).toBe('prose/repeated-paragraph')
  const { start = 0, end = 0, line } = finding?.at ?? {}
  expect(end - start).toBe(`Nhắc lại: ${told}`.length)
  expect([line, finding?.related.map((place) => place.line)]).toEqual([7, [5]])
})
