import { describe, expect, test } from 'vitest'
import { fromDecimal, rational } from '../../src/dataset/rational.ts'
import type { Value } from '../../src/dataset/value.ts'
import type {
  Cause,
  Change,
  Delta,
  DetailChange,
  Factor,
  Grade,
  GradeReason,
  Incomparability,
  IndicatorChange,
  IndicatorComparison,
} from '../../src/diff/comparison.ts'
import { languages } from '../../src/wording/changes/language.ts'
import { wordingFor } from '../../src/wording/wording.ts'
import { evaluateWith, reportHead, verdictOn } from '../support/examine.ts'

const vietnamese = wordingFor('vi')
const english = wordingFor('en')

const at = { file: 'a.yaml', start: 0, end: 0, line: 1, column: 1, endLine: 1, endColumn: 1 }
const graded = { grade: 'info', reasons: ['moved'], fingerprint: '0123456789ab', at: {} } as const

async function verdict(id: string, keys: string) {
  const lines = [reportHead, 'as_of: 2025-11-30', 'indicators:', `  ${id}: { ${keys} }`]
  return verdictOn(await evaluateWith({ 'data/muong-la/2025.yaml': lines.join('\n') }), id)
}

/** A comparison of one indicator of the base; `found` is what the comparing adds. */
async function compared(
  id: string,
  [from, to]: readonly [from: string, to: string],
  found: Partial<IndicatorComparison> = {},
): Promise<IndicatorComparison> {
  return {
    id,
    from: await verdict(id, from),
    to: await verdict(id, to),
    isCorrection: false,
    incomparable: [],
    parts: [],
    ...found,
  }
}

function changeOf(comparison: IndicatorComparison, kind: IndicatorChange['kind'] = 'result') {
  return { ...graded, subject: 'indicator', kind, comparison } satisfies IndicatorChange
}

const points = (value: string): Delta => ({ kind: 'points', value: fromDecimal(value) })
const amount = (value: string, percent?: string): Delta => ({
  kind: 'amount',
  value: fromDecimal(value),
  ...(percent !== undefined && { percent: fromDecimal(percent) }),
})

describe('how much something changed', () => {
  test.each<[Delta, number, string, string]>([
    [points('4.2'), 2, 'tăng 4,2 điểm phần trăm', 'up 4,2 percentage points'],
    [points('-0.5'), 2, 'giảm 0,5 điểm phần trăm', 'down 0,5 percentage points'],
    [points('0'), 2, 'không đổi', 'unchanged'],
    // Never "tăng 0", and no more digits than it takes.
    [points('0.004'), 2, 'tăng 0,004 điểm phần trăm', 'up 0,004 percentage points'],
    [points('-0.00012'), 2, 'giảm 0,0001 điểm phần trăm', 'down 0,0001 percentage points'],
    [
      { kind: 'points', value: rational(1n, 3n) },
      2,
      'tăng 0,33 điểm phần trăm',
      'up 0,33 percentage points',
    ],
    [amount('12', '3.4'), 0, 'tăng 12 (3,4%)', 'up 12 (3,4%)'],
    [amount('-1200', '-3.404'), 0, 'giảm 1.200 (3,4%)', 'down 1.200 (3,4%)'],
    [amount('1', '0.0001'), 0, 'tăng 1 (0,0001%)', 'up 1 (0,0001%)'],
    // A base of 0 or below has no share that could be said.
    [amount('8'), 0, 'tăng 8', 'up 8'],
    [amount('8', '-160'), 0, 'tăng 8', 'up 8'],
    [amount('0', '0'), 0, 'không đổi', 'unchanged'],
    [{ kind: 'places', value: -2 }, 0, 'lên 2 bậc', 'up 2 places'],
    [{ kind: 'places', value: 1 }, 0, 'xuống 1 bậc', 'down 1 place'],
    [{ kind: 'places', value: 0 }, 0, 'không đổi', 'unchanged'],
    [{ kind: 'days', value: -3 }, 0, 'sớm 3 ngày', '3 days earlier'],
    [{ kind: 'days', value: 1 }, 0, 'muộn 1 ngày', '1 day later'],
  ])('%o', (delta, decimals, told, inEnglish) => {
    expect(vietnamese.delta(delta, decimals)).toBe(told)
    expect(english.delta(delta, decimals)).toBe(inEnglish)
  })

  test('with the unit of what is counted', () => {
    expect(vietnamese.delta(amount('12', '3.4'), 0, 'tổ')).toBe('tăng 12 tổ (3,4%)')
  })
})

describe('why two figures are not compared', () => {
  test.each<[Incomparability, string, string]>([
    [
      { kind: 'definition', of: 'denominator', note: 'chỉ tính hồ sơ đủ điều kiện' },
      'mẫu số được xác định khác trước (chỉ tính hồ sơ đủ điều kiện)',
      'the denominator is defined otherwise than before (chỉ tính hồ sơ đủ điều kiện)',
    ],
    [
      { kind: 'definition', of: 'numerator' },
      'tử số được xác định khác trước',
      'the numerator is defined otherwise than before',
    ],
    [
      { kind: 'definition', of: 'whole' },
      'chỉ tiêu được xác định khác trước',
      'the indicator is defined otherwise than before',
    ],
    [
      { kind: 'measure' },
      'loại giá trị đo khác trước',
      'it is measured in another way than before',
    ],
    [
      { kind: 'count_unit', from: 'hồ sơ', to: 'thủ tục' },
      'đơn vị tính đổi từ “hồ sơ” thành “thủ tục”',
      'its unit changed from “hồ sơ” to “thủ tục”',
    ],
    [
      { kind: 'level' },
      'hai báo cáo thuộc hai cấp hành chính khác nhau',
      'the two reports are of different administrative levels',
    ],
    [
      { kind: 'level', from: 'huyện', to: 'xã' },
      'đơn vị là huyện ở báo cáo trước, là xã ở báo cáo sau',
      'the unit is a huyện in the earlier report and a xã in the later one',
    ],
    [
      { kind: 'merged', date: '2025-07-01', units: ['xã Chiềng An', 'xã Chiềng Cọ', 'xã Hua La'] },
      'đơn vị được sắp xếp, hợp nhất từ xã Chiềng An, xã Chiềng Cọ và xã Hua La ngày 01/7/2025',
      'the unit was put together from xã Chiềng An, xã Chiềng Cọ and xã Hua La on 01/7/2025',
    ],
    [
      { kind: 'accumulation' },
      'thời gian tính số liệu khác nhau (phát sinh trong kỳ, lũy kế hoặc tính từ ngày khác)',
      'the figures cover different times (within the period, cumulative, or from another day)',
    ],
    [
      { kind: 'parts' },
      'tổng số gồm các thành phần khác trước',
      'the total is made up of other parts than before',
    ],
  ])('%o', (reason, told, inEnglish) => {
    expect(vietnamese.incomparable(reason)).toBe(`không so sánh được vì ${told}`)
    expect(english.incomparable(reason)).toBe(`not comparable because ${inEnglish}`)
  })

  test('several reasons are all told', () => {
    expect(vietnamese.incomparable({ kind: 'measure' }, { kind: 'level' })).toBe(
      'không so sánh được vì loại giá trị đo khác trước; hai báo cáo thuộc hai cấp hành chính khác nhau',
    )
  })
})

const rose: Factor = { kind: 'result', move: 'better', number: 'rose', isCorrection: false }
const lowered: Factor = { kind: 'target', move: { kind: 'easier', number: 'lowered' } }
const toMet = { from: 'not_met', to: 'met' } as const

const group = (id: string, name: string) => ({ id, name })

describe('why a status is another one', () => {
  test.each<[string, Cause, string, string]>([
    [
      'the result rose',
      { ...toMet, logic: 'alone', factors: [rose] },
      'do kết quả tăng từ 62% lên 81%',
      'because the result rose from 62% to 81%',
    ],
    [
      'the target was lowered',
      { ...toMet, logic: 'alone', factors: [lowered], newResultOldTarget: 'not_met' },
      'do hạ chỉ tiêu từ 80% xuống 60%; theo chỉ tiêu cũ thì kết quả 81% vẫn là “Không đạt”',
      'because the target was lowered from 80% to 60%; under the old target the result 81% would still be “Not met”',
    ],
    [
      'the result rose, and the target was lowered too',
      { ...toMet, logic: 'alone', factors: [rose], newResultOldTarget: 'met' },
      'do kết quả tăng từ 62% lên 81%; theo chỉ tiêu cũ thì cũng là “Đạt”',
      'because the result rose from 62% to 81%; under the old target it would also be “Met”',
    ],
    [
      'both together',
      { ...toMet, logic: 'together', factors: [rose, lowered] },
      'vừa do kết quả tăng từ 62% lên 81%, vừa do hạ chỉ tiêu từ 80% xuống 60%; chỉ một trong hai thì chưa đủ',
      'both because the result rose from 62% to 81% and because the target was lowered from 80% to 60%; one alone would not have been enough',
    ],
    [
      'either of the two',
      { ...toMet, logic: 'each', factors: [rose, lowered] },
      'do kết quả tăng từ 62% lên 81% hoặc do hạ chỉ tiêu từ 80% xuống 60%; mỗi lý do đều đủ',
      'because the result rose from 62% to 81% or because the target was lowered from 80% to 60%; each would have been enough',
    ],
    [
      'three together',
      {
        ...toMet,
        logic: 'together',
        factors: [rose, lowered, { kind: 'resumed' }],
      },
      'do đồng thời: (1) kết quả tăng từ 62% lên 81%, (2) hạ chỉ tiêu từ 80% xuống 60%, (3) hết tạm dừng, triển khai trở lại; thiếu một trong các lý do đó thì chưa đủ',
      'because of all of these at once: (1) the result rose from 62% to 81%, (2) the target was lowered from 80% to 60%, (3) it is no longer paused; without any one of them it would not have been enough',
    ],
  ])('%s', async (_story, cause, told, inEnglish) => {
    const move = { kind: 'easier', number: 'lowered' } as const
    const isAlso = cause.newResultOldTarget === 'met'
    const comparison = await compared(
      'ho_so_truc_tuyen',
      ['result: 62, target: 80', 'result: 81, target: 60'],
      isAlso || cause.factors.includes(lowered) ? { target: move } : {},
    )
    expect(vietnamese.cause(cause, comparison)).toBe(told)
    expect(english.cause(cause, comparison)).toBe(inEnglish)
  })

  test.each<[Factor, string, string]>([
    [
      { kind: 'result', move: 'worse', number: 'fell', isCorrection: false },
      'kết quả giảm',
      'the result fell',
    ],
    [
      { kind: 'result', move: 'other', isCorrection: false },
      'kết quả thay đổi',
      'the result changed',
    ],
    [
      { kind: 'result', move: 'given', isCorrection: false },
      'nay đã có số liệu',
      'there is a result now',
    ],
    [
      { kind: 'result', move: 'lost', isCorrection: false },
      'nay không có số liệu',
      'there is no result now',
    ],
    [
      { kind: 'result', move: 'better', number: 'rose', isCorrection: true },
      'đính chính số liệu',
      'the figure was corrected',
    ],
    [
      { kind: 'scope', because: [{ kind: 'definition', of: 'denominator' }] },
      'cách tính thay đổi: mẫu số được xác định khác trước',
      'it is counted otherwise: the denominator is defined otherwise than before',
    ],
    [lowered, 'hạ chỉ tiêu', 'the target was lowered'],
    [
      { kind: 'target', move: { kind: 'harder', number: 'raised' } },
      'nâng chỉ tiêu',
      'the target was raised',
    ],
    // Where lower is better, the way of the number does not say which is easier.
    [
      { kind: 'target', move: { kind: 'easier', number: 'raised' } },
      'nâng chỉ tiêu (dễ đạt hơn)',
      'the target was raised (easier to meet)',
    ],
    [
      { kind: 'target', move: { kind: 'harder', number: 'lowered' } },
      'hạ chỉ tiêu (khó đạt hơn)',
      'the target was lowered (harder to meet)',
    ],
    [
      { kind: 'target', move: { kind: 'harder' } },
      'đổi chỉ tiêu (khó đạt hơn)',
      'the target was changed (harder to meet)',
    ],
    [{ kind: 'target', move: { kind: 'other' } }, 'đổi chỉ tiêu', 'the target was changed'],
    [{ kind: 'target', move: { kind: 'given' } }, 'nay có chỉ tiêu', 'there is a target now'],
    [
      { kind: 'target', move: { kind: 'withdrawn' } },
      'báo cáo sau không nêu chỉ tiêu',
      'the later report states no target',
    ],
    [
      { kind: 'due', date: '2023-12-31', isReached: true },
      'đã đến hạn 31/12/2023',
      'it fell due on 31/12/2023',
    ],
    [
      { kind: 'due', date: '2024-12-31', isReached: false },
      'chưa đến hạn 31/12/2024',
      'it is not due until 31/12/2024',
    ],
    [{ kind: 'paused' }, 'tạm dừng triển khai', 'it is paused'],
    [{ kind: 'resumed' }, 'hết tạm dừng, triển khai trở lại', 'it is no longer paused'],
    [{ kind: 'not_applicable' }, 'nay không áp dụng', 'it does not apply now'],
    [{ kind: 'applicable' }, 'nay được áp dụng', 'it applies now'],
    [
      { kind: 'override', by: 'Chủ tịch UBND xã', reason: 'đã nghiệm thu' },
      'Chủ tịch UBND xã kết luận: đã nghiệm thu',
      'Chủ tịch UBND xã set the status: đã nghiệm thu',
    ],
    [
      { kind: 'override_lifted' },
      'bỏ kết luận trước đây của người có trách nhiệm',
      'the status that a person had set was lifted',
    ],
    [
      {
        kind: 'parts',
        parts: [{ part: group('xa', 'Tại cấp xã'), from: 'met', to: 'not_met' }],
      },
      'thành phần “Tại cấp xã” chuyển từ Đạt sang Không đạt',
      'the part “Tại cấp xã” turned from Met to Not met',
    ],
    [
      {
        kind: 'parts',
        parts: [
          { part: group('xa', 'Tại cấp xã'), to: 'not_met' },
          { part: group('huyen', 'Tại cấp huyện'), from: 'met' },
        ],
      },
      'các thành phần “Tại cấp xã” mới thêm (Không đạt), “Tại cấp huyện” không còn (trước là Đạt)',
      'the parts “Tại cấp xã” was added (Not met), “Tại cấp huyện” is gone (it was Met)',
    ],
    [
      { kind: 'parts_missing', parts: [group('xa', 'Tại cấp xã')] },
      'thiếu số liệu của “Tại cấp xã”',
      'figures of “Tại cấp xã” are missing',
    ],
    [
      { kind: 'parts_supplied', parts: [group('xa', 'Tại cấp xã'), group('b', 'Tại bản')] },
      'đã có số liệu của “Tại cấp xã” và “Tại bản”',
      'figures of “Tại cấp xã” and “Tại bản” are there now',
    ],
    [
      { kind: 'rule' },
      'quy tắc đánh giá trong bộ chỉ tiêu thay đổi',
      'the catalogue judges it by another rule',
    ],
  ])('%o, without values', (factor, told, inEnglish) => {
    const cause: Cause = { ...toMet, logic: 'alone', factors: [factor] }
    const nothing = { id: 'a', isCorrection: false, incomparable: [], parts: [] }
    expect(vietnamese.cause(cause, nothing)).toBe(`do ${told}`)
    expect(english.cause(cause, nothing)).toBe(`because ${inEnglish}`)
  })

  test.each<[string, string, string, string, Factor, Delta | undefined, string]>([
    [
      'a better place, though its number fell',
      'xep_hang',
      'result: 6, target: rank <= 4',
      'result: 4, target: rank <= 4',
      { kind: 'result', move: 'better', number: 'fell', isCorrection: false },
      { kind: 'places', value: -2 },
      'do kết quả lên 2 bậc',
    ],
    [
      'a better place of a number that rose',
      'ho_so_truc_tuyen',
      'result: { value: 81.5, rank: { place: 6, of: 12 } }, target: rank <= 4',
      'result: { value: 85, rank: { place: 4, of: 12 } }, target: rank <= 4',
      { kind: 'result', move: 'better', number: 'fell', isCorrection: false },
      points('3.5'),
      'do kết quả lên 2 bậc',
    ],
    [
      'an earlier day',
      'ban_hanh_ke_hoach',
      'result: 2025-02-03, target: "<= 2025-01-31"',
      'result: 2025-01-31, target: "<= 2025-01-31"',
      { kind: 'result', move: 'better', isCorrection: false },
      { kind: 'days', value: -3 },
      'do kết quả sớm 3 ngày',
    ],
    [
      'another answer',
      'diem_truy_cap',
      'result: no, target: yes',
      'result: yes, target: yes',
      { kind: 'result', move: 'better', isCorrection: false },
      undefined,
      'do kết quả thay đổi từ Không thành Có',
    ],
    [
      'a result that was not there',
      'ho_so_truc_tuyen',
      'target: 80',
      'result: 81, target: 80',
      { kind: 'result', move: 'given', isCorrection: false },
      undefined,
      'do nay đã có số liệu (81%)',
    ],
    [
      'a target that is gone',
      'ho_so_truc_tuyen',
      'result: 81, target: 80',
      'result: 81',
      { kind: 'target', move: { kind: 'withdrawn' } },
      points('0'),
      'do báo cáo sau không nêu chỉ tiêu (trước là 80%)',
    ],
  ])('%s', async (_story, id, from, to, factor, delta, told) => {
    const comparison = await compared(id, [from, to], delta && { delta })
    const cause: Cause = { ...toMet, logic: 'alone', factors: [factor] }
    expect(vietnamese.cause(cause, comparison)).toBe(told)
  })
})

describe('a sentence about an indicator', () => {
  const better: Cause = { ...toMet, logic: 'alone', factors: [rose] }
  const cases: readonly [
    string,
    string,
    readonly [string, string],
    Partial<IndicatorComparison>,
    IndicatorChange['kind'],
    string,
    string,
    DetailChange[]?,
  ][] = [
    [
      'a result that moved',
      'ho_so_truc_tuyen',
      ['result: { numerator: 31, denominator: 191 }, target: 80', 'result: 82.1, target: 80'],
      { delta: { kind: 'points', value: rational(6587n, 100n) }, cause: better },
      'status',
      'Tỷ lệ hồ sơ trực tuyến: tăng 65,87 điểm phần trăm, từ 16,23% lên 82,1%; chuyển từ “Không đạt” sang “Đạt”, do kết quả tăng.',
      'Tỷ lệ hồ sơ trực tuyến: up 65,87 percentage points, from 16,23% to 82,1%; turned from “Not met” to “Met”, because the result rose.',
    ],
    [
      'a target that moved',
      'ho_so_truc_tuyen',
      ['result: 60, target: 80', 'result: 62, target: 60'],
      {
        delta: points('2'),
        target: { kind: 'easier', number: 'lowered' },
        cause: { ...toMet, logic: 'alone', factors: [lowered], newResultOldTarget: 'not_met' },
      },
      'status',
      'Tỷ lệ hồ sơ trực tuyến: tăng 2 điểm phần trăm, từ 60% lên 62%; hạ chỉ tiêu từ 80% xuống 60%; chuyển từ “Không đạt” sang “Đạt”, do hạ chỉ tiêu; theo chỉ tiêu cũ thì vẫn là “Không đạt”.',
      'Tỷ lệ hồ sơ trực tuyến: up 2 percentage points, from 60% to 62%; the target was lowered from 80% to 60%; turned from “Not met” to “Met”, because the target was lowered; under the old target it would still be “Not met”.',
    ],
    [
      'lower is better: the words tell the way of the number',
      'ho_so_qua_han',
      ['result: 1.5, target: 1', 'result: 1.2, target: 2'],
      { delta: points('-0.3'), target: { kind: 'easier', number: 'raised' } },
      'target',
      'Tỷ lệ hồ sơ quá hạn: giảm 0,3 điểm phần trăm, từ 1,5% xuống 1,2%; nâng chỉ tiêu từ 1% lên 2% (dễ đạt hơn); chuyển từ “Không đạt” sang “Đạt”.',
      'Tỷ lệ hồ sơ quá hạn: down 0,3 percentage points, from 1,5% to 1,2%; the target was raised from 1% to 2% (easier to meet); turned from “Not met” to “Met”.',
    ],
    [
      'different values that would look alike',
      'ho_so_truc_tuyen',
      ['result: 80.001, target: 70', 'result: 80.0014, target: 70'],
      { delta: points('0.0004') },
      'result',
      'Tỷ lệ hồ sơ trực tuyến: tăng 0,0004 điểm phần trăm, từ 80,001% lên 80,0014%.',
      'Tỷ lệ hồ sơ trực tuyến: up 0,0004 percentage points, from 80,001% to 80,0014%.',
    ],
    [
      'rounded values that would not give the rounded change',
      'kinh_phi',
      ['result: 0.125, target: 0.1', 'result: 0.18, target: 0.1'],
      { delta: amount('0.055', '44') },
      'result',
      'Kinh phí cho chuyển đổi số: tăng 0,055 tỷ đồng (44%), từ 0,125 lên 0,18.',
      'Kinh phí cho chuyển đổi số: up 0,055 tỷ đồng (44%), from 0,125 to 0,18.',
    ],
    [
      'the same percentage of other counts',
      'ho_so_truc_tuyen',
      [
        'result: { numerator: 1, denominator: 2 }, target: 40',
        'result: { numerator: 3, denominator: 6 }, target: 40',
      ],
      { delta: points('0') },
      'result',
      'Tỷ lệ hồ sơ trực tuyến: kết quả vẫn là 50%, tử số và mẫu số đổi từ 1/2 thành 3/6.',
      'Tỷ lệ hồ sơ trực tuyến: the result is still 50%, its counts changed from 1/2 to 3/6.',
    ],
    [
      'a hedged value',
      'ho_so_truc_tuyen',
      ['result: { value: 99, qualifier: over }, target: 80', 'result: 99.5, target: 80'],
      {},
      'result',
      'Tỷ lệ hồ sơ trực tuyến: kết quả đổi từ trên 99% thành 99,5%.',
      'Tỷ lệ hồ sơ trực tuyến: the result changed from trên 99% to 99,5%.',
    ],
    [
      'a count',
      'to_cong_nghe_so',
      ['result: 16, target: 10', 'result: 18, target: 10'],
      { delta: amount('2', '12.5') },
      'result',
      'Số tổ công nghệ số cộng đồng: tăng 2 tổ (12,5%), từ 16 lên 18.',
      'Số tổ công nghệ số cộng đồng: up 2 tổ (12,5%), from 16 to 18.',
    ],
    [
      'a place',
      'xep_hang',
      [
        'result: { rank: { place: 4, of: 12 } }, target: rank <= 5',
        'result: { rank: { place: 6, of: 12 } }, target: rank <= 5',
      ],
      { delta: { kind: 'places', value: 2 } },
      'result',
      'Xếp hạng chuyển đổi số cấp xã: xuống 2 bậc, từ 4/12 xuống 6/12; chuyển từ “Đạt” sang “Không đạt”.',
      'Xếp hạng chuyển đổi số cấp xã: down 2 places, from 4/12 to 6/12; turned from “Met” to “Not met”.',
    ],
    [
      'a day',
      'ban_hanh_ke_hoach',
      ['result: 2025-01-15', 'result: 2025-01-18'],
      { delta: { kind: 'days', value: 3 } },
      'result',
      'Ngày ban hành kế hoạch: muộn 3 ngày, từ 15/01/2025 thành 18/01/2025.',
      'Ngày ban hành kế hoạch: 3 days later, from 15/01/2025 to 18/01/2025.',
    ],
    [
      'what must not be compared',
      'ho_so_truc_tuyen',
      ['result: 45, target: 40', 'result: 60, target: 40'],
      { incomparable: [{ kind: 'definition', of: 'denominator' }] },
      'result',
      'Tỷ lệ hồ sơ trực tuyến: kết quả trước là 45%, nay là 60%, không so sánh được vì mẫu số được xác định khác trước.',
      'Tỷ lệ hồ sơ trực tuyến: the result was 45% and is now 60%, not comparable because the denominator is defined otherwise than before.',
    ],
    [
      'a correction',
      'ho_so_truc_tuyen',
      ['result: 26.23, target: 10', 'result: 16.23, target: 10'],
      { delta: points('-10'), isCorrection: true },
      'restated',
      'Tỷ lệ hồ sơ trực tuyến: đính chính số liệu từ 26,23% xuống 16,23%, giảm 10 điểm phần trăm.',
      'Tỷ lệ hồ sơ trực tuyến: the figure was corrected from 26,23% to 16,23%, down 10 percentage points.',
    ],
    [
      'a result that is gone',
      'ho_so_truc_tuyen',
      ['result: 45, target: 40', 'target: 40'],
      {},
      'result',
      'Tỷ lệ hồ sơ trực tuyến: trước là 45%, nay không có số liệu; chuyển từ “Đạt” sang “Chưa có số liệu”.',
      'Tỷ lệ hồ sơ trực tuyến: it was 45%, now there is no result; turned from “Met” to “No data”.',
    ],
    [
      'another id',
      'ho_so_truc_tuyen',
      ['result: 45, target: 40', 'result: 45, target: 40'],
      { formerId: 'ho_so', delta: points('0') },
      'renamed',
      'Tỷ lệ hồ sơ trực tuyến: đổi mã từ ho_so thành ho_so_truc_tuyen.',
      'Tỷ lệ hồ sơ trực tuyến: its id changed from ho_so to ho_so_truc_tuyen.',
    ],
    [
      'details',
      'ho_so_truc_tuyen',
      [
        'result: 45, target: { value: ">= 50", due: 2025-06-30 }, reason: Chậm',
        'result: 45, target: { value: ">= 50", due: 2025-09-30 }, reason: Thiếu kinh phí',
      ],
      { delta: points('0') },
      'details',
      'Tỷ lệ hồ sơ trực tuyến: sửa lý do, thời hạn từ 30/6/2025 thành 30/9/2025.',
      'Tỷ lệ hồ sơ trực tuyến: changed: the reason, the due day from 30/6/2025 to 30/9/2025.',
      [
        { field: 'reason', from: 'Chậm', to: 'Thiếu kinh phí' },
        { field: 'due', from: '2025-06-30', to: '2025-09-30' },
      ],
    ],
  ]

  test.each(cases)('%s', async (_story, id, sides, found, kind, told, inEnglish, details) => {
    const plain = changeOf(await compared(id, sides, found), kind)
    const change = details ? { ...plain, details } : plain
    expect(vietnamese.change(change)).toBe(told)
    expect(english.change(change)).toBe(inEnglish)
  })

  test('one that only one report has tells how it stands', async () => {
    const { from, to, ...both } = await compared('ho_so_truc_tuyen', [
      'result: 16.23, target: 80',
      'result: 82.1, target: 80',
    ])
    if (!from || !to) throw new Error('Both sides have a verdict')
    expect(vietnamese.change(changeOf({ ...both, to }, 'added'))).toBe(
      'Tỷ lệ hồ sơ trực tuyến: chỉ có trong báo cáo sau; 82,1% so với chỉ tiêu 80%: Đạt, vượt 2,1 điểm phần trăm.',
    )
    expect(english.change(changeOf({ ...both, from }, 'dropped'))).toBe(
      'Tỷ lệ hồ sơ trực tuyến: only in the earlier report; 16,23% against a target of 80%: Not met, short by 63,77 percentage points.',
    )
  })

  test('a part is named with its indicator', async () => {
    const comparison = await compared(
      'ho_so_truc_tuyen',
      ['result: 45, target: 40', 'result: 46, target: 40'],
      { part: group('don_vi', 'Tại các đơn vị'), delta: points('1') },
    )
    expect(vietnamese.changed(changeOf(comparison))).toBe('Tỷ lệ hồ sơ trực tuyến – Tại các đơn vị')
  })
})

describe('a sentence about anything else', () => {
  const written = (value: string, decimals = 0): Value => ({
    at,
    amount: { kind: 'number', quantity: { value: fromDecimal(value), decimals, at } },
  })
  const figure = {
    ...graded,
    subject: 'figure',
    id: 'dan_so',
    name: 'Dân số',
    incomparable: [],
  } as const
  const task = {
    id: 'phu_song',
    at,
    title: { text: 'Phủ sóng 4G', at },
    status: 'in_progress',
  } as const
  const document = { id: 'kh_12', at, kind: 'Kế hoạch', number: '12/KH-UBND' }
  const path = ['Kết quả', 'Hạ tầng số']

  test.each<[Change, string, string]>([
    [
      {
        ...figure,
        kind: 'changed',
        unit: 'người',
        from: written('6270'),
        to: written('6317'),
        delta: amount('47', '0.7496'),
      },
      'Dân số: tăng 47 người (0,75%), từ 6.270 lên 6.317.',
      'Dân số: up 47 người (0,75%), from 6.270 to 6.317.',
    ],
    [
      {
        ...figure,
        kind: 'changed',
        unit: '%',
        from: written('12.5', 1),
        to: written('12', 0),
        delta: points('-0.5'),
      },
      'Dân số: giảm 0,5 điểm phần trăm, từ 12,5% xuống 12%.',
      'Dân số: down 0,5 percentage points, from 12,5% to 12%.',
    ],
    [
      {
        ...figure,
        kind: 'restated',
        from: written('6270'),
        to: written('6317'),
        delta: amount('47'),
      },
      'Dân số: đính chính số liệu từ 6.270 lên 6.317, tăng 47.',
      'Dân số: the figure was corrected from 6.270 to 6.317, up 47.',
    ],
    [
      { ...figure, kind: 'added', unit: 'người', to: written('6317') },
      'Dân số: chỉ có trong báo cáo sau (6.317 người).',
      'Dân số: only in the later report (6.317 người).',
    ],
    [
      { ...figure, kind: 'dropped', from: written('6317') },
      'Dân số: chỉ có trong báo cáo trước (6.317).',
      'Dân số: only in the earlier report (6.317).',
    ],
    [
      {
        ...figure,
        kind: 'details',
        from: { at, source: 'Công an xã' },
        to: { at, source: 'Thống kê' },
        details: [{ field: 'source', from: 'Công an xã', to: 'Thống kê' }],
      },
      'Dân số: sửa nguồn số liệu.',
      'Dân số: changed: the source.',
    ],
    [
      {
        ...graded,
        subject: 'task',
        kind: 'status',
        id: 'phu_song',
        from: task,
        to: { ...task, status: 'done' },
        status: { from: 'in_progress', to: 'done' },
      },
      'Nhiệm vụ “Phủ sóng 4G”: chuyển từ “Đang thực hiện” sang “Đã hoàn thành”.',
      'Task “Phủ sóng 4G”: turned from “In progress” to “Done”.',
    ],
    [
      {
        ...graded,
        subject: 'task',
        kind: 'details',
        id: 'phu_song',
        from: task,
        to: { ...task, due: '2025-12-31', owner: 'Phòng Văn hóa' },
        details: [
          { field: 'due', to: '2025-12-31' },
          { field: 'owner', to: 'Phòng Văn hóa' },
        ],
      },
      'Nhiệm vụ “Phủ sóng 4G”: sửa thời hạn từ (trống) thành 31/12/2025, cơ quan chủ trì từ (trống) thành Phòng Văn hóa.',
      'Task “Phủ sóng 4G”: changed: the due day from (empty) to 31/12/2025, the office in charge from (empty) to Phòng Văn hóa.',
    ],
    [
      { ...graded, subject: 'task', kind: 'dropped', id: 'phu_song', from: task },
      'Nhiệm vụ “Phủ sóng 4G”: chỉ có trong báo cáo trước (Đang thực hiện).',
      'Task “Phủ sóng 4G”: only in the earlier report (In progress).',
    ],
    [
      {
        ...graded,
        subject: 'document',
        kind: 'details',
        id: 'kh_12',
        from: document,
        to: { ...document, date: '2025-01-15' },
        details: [{ field: 'date', to: '2025-01-15' }],
      },
      'Văn bản “Kế hoạch số 12/KH-UBND”: sửa ngày ban hành từ (trống) thành 15/01/2025.',
      'Document “Kế hoạch số 12/KH-UBND”: changed: the date from (empty) to 15/01/2025.',
    ],
    [
      { ...graded, subject: 'document', kind: 'added', id: 'kh_12', to: document },
      'Văn bản “Kế hoạch số 12/KH-UBND”: chỉ có trong báo cáo sau.',
      'Document “Kế hoạch số 12/KH-UBND”: only in the later report.',
    ],
    [
      { ...graded, subject: 'section', kind: 'details', path },
      'Mục “Kết quả › Hạ tầng số”: sửa lời văn.',
      'Section “Kết quả › Hạ tầng số”: the text was rewritten.',
    ],
    [
      { ...graded, subject: 'section', kind: 'dropped', path },
      'Mục “Kết quả › Hạ tầng số”: chỉ có trong báo cáo trước.',
      'Section “Kết quả › Hạ tầng số”: only in the earlier report.',
    ],
    [
      {
        ...graded,
        subject: 'report',
        kind: 'details',
        field: 'as_of',
        from: '2023-11-30',
        to: '2023-12-14',
      },
      'Ngày chốt số liệu: đổi từ 30/11/2023 thành 14/12/2023.',
      'Day of the figures: changed from 30/11/2023 to 14/12/2023.',
    ],
    [
      { ...graded, subject: 'report', kind: 'details', field: 'number', to: '12/BC-UBND' },
      'Số văn bản: đổi từ (trống) thành “12/BC-UBND”.',
      'Number of the document: changed from (empty) to “12/BC-UBND”.',
    ],
  ])('%o', (change, told, inEnglish) => {
    expect(vietnamese.change(change)).toBe(told)
    expect(english.change(change)).toBe(inEnglish)
  })
})

test('grades, their reasons and the kinds of changes have words of their own', () => {
  const grades: readonly Grade[] = ['info', 'notice', 'alarm']
  expect(grades.map(vietnamese.grade)).toEqual(['thông tin', 'chú ý', 'báo động'])
  for (const { words } of Object.values(languages)) {
    for (const table of [words.grades, words.reasons, words.kinds, words.fields]) {
      const told = Object.values(table)
      expect(new Set(told).size).toBe(told.length)
      expect(told.every((text) => text !== '')).toBe(true)
    }
  }
  const easier: GradeReason = 'met_by_easier_target'
  expect(vietnamese.gradeReason(easier)).not.toBe(vietnamese.gradeReason('improved'))
  expect(vietnamese.changeKind({ ...graded, subject: 'section', kind: 'added', path: [] })).toBe(
    'mới thêm',
  )
})

test('the two languages tell the same things', () => {
  const shape = (table: object): unknown[] =>
    Object.entries(table).map(([key, entry]) =>
      entry && typeof entry === 'object' ? [key, shape(entry)] : [key, typeof entry],
    )
  const sorted = (table: object) => JSON.stringify(shape(table))
  expect(sorted(languages.vi.words)).toBe(sorted(languages.en.words))
})
