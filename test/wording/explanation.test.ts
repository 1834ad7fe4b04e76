import { describe, expect, test } from 'vitest'
import { explain } from '../../src/evaluation/explanation.ts'
import { explanationLines } from '../../src/wording/explanation/lines.ts'
import type { LineTopic } from '../../src/wording/explanation/words.ts'
import { evaluateWith, reportHead, verdictOn } from '../support/examine.ts'

const documents = [
  'documents:',
  '  kh_12: { kind: Kế hoạch, number: 12/KH-UBND, date: 2025-01-15, issuer: UBND xã }',
  '  cv_30: { kind: Công văn, number: 30/SKHCN }',
]

async function explained(id: string, keys: string) {
  const evaluation = await evaluateWith({
    'data/muong-la/2025.yaml': [
      reportHead.replace('issuer: ubnd', 'issuer: ubnd, basis: [kh_12]'),
      'as_of: 2025-11-30',
      'indicators:',
      `  ${id}: { ${keys} }`,
      ...documents,
    ].join('\n'),
  })
  return explain(verdictOn(evaluation, id), evaluation.report)
}

describe('a line tells', () => {
  test.each<[string, string, LineTopic, string, string]>([
    [
      'ho_so_truc_tuyen',
      'result: { numerator: 0, denominator: 7 }, target: 100',
      'arithmetic',
      '0 : 7 = 0%',
      '0 : 7 = 0%',
    ],
    [
      'ho_so_truc_tuyen',
      'result: { numerator: 31, denominator: 191 }, target: 80',
      'numerator',
      '31 hồ sơ nộp trực tuyến',
      '31 hồ sơ nộp trực tuyến',
    ],
    [
      'ho_so_truc_tuyen',
      'result: { numerator: 31, denominator: 191 }, target: 80',
      'to_be_met',
      'cần thêm 122 hồ sơ: 153/191 = 80,1%',
      'needs 122 hồ sơ more: 153/191 = 80,1%',
    ],
    [
      'ho_so_truc_tuyen',
      'result: { numerator: 31, denominator: 191 }, target: "= 80"',
      'to_be_met',
      'không có kết quả nào đạt, nếu mẫu số 191 giữ nguyên.',
      'no possible result is met while the denominator stays 191.',
    ],
    [
      'ho_so_truc_tuyen',
      'result: { numerator: 9, denominator: 10 }, target: 80',
      'turns',
      'bớt 1 hồ sơ vẫn đạt (8/10 = 80%); bớt 2 hồ sơ thì thành “Không đạt” (7/10 = 70%)',
      '1 hồ sơ less is still met (8/10 = 80%); 2 hồ sơ less makes it “Not met” (7/10 = 70%)',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 99.996, target: 100',
      'printed',
      '99,996%: nếu chỉ in 2 chữ số thập phân như thường lệ thì thành 100%, người đọc sẽ hiểu sang kết luận khác',
      '99,996%: with the usual 2 decimals it would be 100%, which reads as another verdict',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 99.996, target: 100',
      'to_be_met',
      'cần tăng 0,004 điểm phần trăm: 100%',
      'needs 0,004 percentage points more: 100%',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 5, target: 0',
      'turns',
      'kết quả thế nào cũng đạt.',
      'no result does: every possible one is met.',
    ],
    [
      'ho_so_truc_tuyen',
      'target: 80',
      'to_be_met',
      'điền kết quả vào tệp số liệu; đạt khi kết quả từ 80% trở lên.',
      'write the result into the data file; met when it is at least 80%.',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 45, target: 40..50',
      'comparison',
      '45% nằm trong khoảng 40–50%',
      '45% is within 40–50%',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 55, target: 40..50',
      'comparison',
      '55% cao hơn mức trên của khoảng 40–50%: lệch 5 điểm phần trăm',
      '55% is above the range 40–50%: off by 5 percentage points',
    ],
    [
      'ho_so_truc_tuyen',
      'result: { value: 80, qualifier: about }, target: 80',
      'bounds',
      'khoảng 80% là từ 79,5% đến dưới 80,5%',
      'khoảng 80% is from 79,5% and below 80,5%',
    ],
    [
      'ho_so_truc_tuyen',
      'result: { value: 80, qualifier: nearly }, target: 80',
      'bounds',
      'gần 80% là dưới 80%',
      'gần 80% is below 80%',
    ],
    [
      'ho_so_truc_tuyen',
      'result: { value: 80, qualifier: about }, target: 80',
      'comparison',
      'có giá trị đạt, có giá trị không đạt, nên chưa kết luận được; hãy ghi số chính xác',
      'some values that it may have are met and some are not; write the exact number',
    ],
    [
      'ho_so_truc_tuyen',
      'result: { value: 80, source: Cổng dịch vụ công, as_of: 2025-10-31, accumulation: cumulative }, target: 80',
      'source',
      'Cổng dịch vụ công; lũy kế; số liệu đến ngày 31/10/2025',
      'Cổng dịch vụ công; cumulative; as of 31/10/2025',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 60, target: { value: 80, effective: { to: 2025-06-30 } }',
      'target',
      '80% chỉ có hiệu lực đến ngày 30/6/2025; số liệu chốt ngày 30/11/2025 nên coi như không giao',
      '80% holds until 30/6/2025 only; the figures are as of 30/11/2025, so none is assigned',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 60, target: { value: 80, basis: kh_12 }',
      'basis',
      'Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã',
      'Kế hoạch số 12/KH-UBND ngày 15/01/2025 của UBND xã',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 60, target: 80',
      'basis',
      'không ghi riêng cho chỉ tiêu này; cả báo cáo căn cứ Kế hoạch số 12/KH-UBND',
      'none of its own; the report as a whole is based on Kế hoạch số 12/KH-UBND',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 60, target: 80, paused: { document: cv_30 }',
      'paused',
      'theo Công văn số 30/SKHCN; trong lúc đó kết quả không tính là đạt hay không đạt',
      'by Công văn số 30/SKHCN; meanwhile the result counts neither as met nor as missed',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 60, target: 80, paused: { document: cv_30 }',
      'turns',
      'kết quả thế nào cũng không đổi kết luận, chừng nào còn tạm dừng. Nếu không tạm dừng: 60% so với chỉ tiêu 80%: Không đạt, thiếu 20 điểm phần trăm.',
      'no result changes the verdict while it is paused. Were it not paused: 60% against a target of 80%: Not met, short by 20 percentage points.',
    ],
    [
      'ho_so_truc_tuyen',
      'target: 80, not_applicable: Không có hồ sơ',
      'turns',
      'kết quả thế nào cũng không đổi kết luận, vì chỉ tiêu không áp dụng.',
      'no result changes the verdict, since the indicator does not apply.',
    ],
    [
      'ho_so_truc_tuyen',
      'result: 60, target: 80, override: { status: met, by: Chủ tịch xã, reason: Đã nghiệm thu, date: 2025-11-20 }',
      'override',
      '“Đạt” do Chủ tịch xã kết luận ngày 20/11/2025: Đã nghiệm thu. Theo số liệu thì là “Không đạt”',
      '“Met”, set by Chủ tịch xã on 20/11/2025: Đã nghiệm thu. By the figures it is “Not met”',
    ],
    [
      'ho_so_qua_han',
      'result: { numerator: 5, denominator: 100 }, target: 3',
      'to_be_met',
      'cần bớt 2 ở tử số: 3/100 = 3%',
      'needs 2 in the numerator less: 3/100 = 3%',
    ],
    [
      'ho_so_qua_han',
      'result: 0, target: 0',
      'turns',
      'tăng 0,01 điểm phần trăm là thành “Không đạt” (0,01%)',
      '0,01 percentage points more makes it “Not met” (0,01%)',
    ],
    [
      'to_cong_nghe_so',
      'result: 17, target: { value: 18, due: 2025-12-31 }',
      'due',
      'ngày 31/12/2025; số liệu chốt ngày 30/11/2025 là chưa đến hạn. Đến hạn mà vẫn vậy thì thành “Không đạt”',
      '31/12/2025; the figures are as of 30/11/2025, before that. Unchanged on the day it becomes “Not met”',
    ],
    [
      'to_cong_nghe_so',
      'result: 17, target: 18',
      'comparison',
      '17 nhỏ hơn 18 tổ: thiếu 1 tổ',
      '17 is below 18 tổ: short by 1 tổ',
    ],
    [
      'kinh_phi',
      'result: -2.5, target: 1.25',
      'to_be_met',
      'cần tăng 3,75 tỷ đồng: 1,25 tỷ đồng',
      'needs 3,75 tỷ đồng more: 1,25 tỷ đồng',
    ],
    [
      'thu_phi_truc_tuyen',
      'result: { numerator: 130, denominator: 100 }, target: 140',
      'to_be_met',
      'cần thêm 10 ở tử số: 140/100 = 140%',
      'needs 10 in the numerator more: 140/100 = 140%',
    ],
    [
      'xep_hang',
      'result: 12, target: rank <= 10',
      'to_be_met',
      'cần lên 2 bậc: xếp thứ 10',
      'needs 2 places up: rank 10',
    ],
    [
      'xep_hang',
      'result: { rank: { place: 4, of: 12 } }, target: rank <= 4',
      'turns',
      'tụt 1 bậc là thành “Không đạt” (xếp thứ 5/12)',
      '1 place down makes it “Not met” (rank 5/12)',
    ],
    [
      'ban_hanh_ke_hoach',
      'result: 2025-02-15, target: "<= 2025-01-31"',
      'to_be_met',
      'cần sớm hơn 15 ngày: 31/01/2025',
      'needs 15 days earlier: 31/01/2025',
    ],
    [
      'diem_truy_cap',
      'result: no, target: yes',
      'to_be_met',
      'nếu là “Có” thì thành “Đạt”',
      '“Có” makes it “Met”',
    ],
    [
      'mo_hinh_diem',
      'result: Chợ số, target: Có mô hình',
      'turns',
      'người có trách nhiệm ghi kết luận vào khóa override.',
      'a person writes the conclusion under the key override.',
    ],
  ])('%s: { %s }: %s', async (id, keys, topic, vietnamese, english) => {
    const explanation = await explained(id, `${keys}, reason: Chờ`)
    const said = (language: 'vi' | 'en') =>
      explanationLines(explanation, language).find((line) => line.topic === topic)?.text
    expect(said('vi')).toBe(vietnamese)
    expect(said('en')).toBe(english)
  })
})

test('a pause does not change what a nearly known number may be', async () => {
  const keys = 'result: { value: 90, qualifier: about }, target: 80, paused: { document: cv_30 }'
  const lines = explanationLines(await explained('ho_so_truc_tuyen', keys), 'vi')
  const comparison = lines.find(({ topic }) => topic === 'comparison')
  expect(comparison?.text).toBe('mọi giá trị có thể có đều đạt')
})

test('a number that is printed as it is written has no line on rounding', async () => {
  const explanation = await explained('ho_so_truc_tuyen', 'result: 84, target: 80')
  expect(explanationLines(explanation, 'vi').map(({ topic }) => topic)).toEqual([
    'result',
    'target',
    'basis',
    'comparison',
    'turns',
  ])
})
