import { fromDecimal, type Rational } from '../../dataset/rational.ts'
import { isTyped, type Passage } from './passage.ts'

/** A number of the printed text that counts, measures or ranks something. */
export interface NumberInText {
  readonly passage: Passage
  /** Offsets in the passage; the sign `%` belongs to the number. */
  readonly start: number
  readonly end: number
  /** As printed: `8.990`, `16,23%`. */
  readonly text: string
  readonly value: Rational
  /** Decimals as printed. */
  readonly decimals: number
  readonly percent: boolean
  /**
   * `decimal-point`: 80.36, where Vietnamese writes a comma. `comma-groups`: 1,234,567. `ungrouped`:
   * four digits or more without a dot.
   */
  readonly spelling: 'usual' | 'decimal-point' | 'comma-groups' | 'ungrouped'
  /** Whether it was typed where it is printed; a bound one has a datum. */
  readonly typed: boolean
  /** Id path of the datum, where the number is bound. */
  readonly datum?: string
}

/** Two counts printed as one of the other: `31/191`. */
export interface RatioInText {
  readonly kind: 'ratio'
  readonly numerator: NumberInText
  readonly denominator: NumberInText
  readonly start: number
  readonly end: number
}

/** One amount of a sentence: a number, or a ratio of two. */
export type AmountInText = (NumberInText & { readonly kind: 'number' }) | RatioInText

/**
 * Digits that are no figures: dates and years, numbers of documents, levels and generations, names.
 * What is found by any of these is left alone by every audit.
 */
const noFigures: readonly RegExp[] = [
  // Addresses of the net.
  /(?:https?:\/\/|www\.)\S+|\S+@\S+|\b\S+\.(?:vn|com|org|net)\b\S*/giu,
  // 495/BHXH-GĐBHYT, 06/CP, 09/2019/NĐ-CP, 1726/QĐ- UBND.
  /(?<![\p{L}\d])\d+[a-zđ]?(?:\/\d{4})?\/\s?\p{Lu}[\p{Lu}\d-]*(?:\s?-\s?\p{Lu}[\p{L}\d]*)*/gu,
  // Days and months, also several: 31/7/2023, 01-02/9/2023, 12/2023.
  /(?<!\d)\d{1,2}(?:\s?[-–]\s?\d{1,2})?\/\d{1,2}\/(?:19|20)\d{2}(?!\d)/gu,
  /(?<![\d/])\d{1,2}\/(?:19|20)\d{2}(?![\d/])/gu,
  // Quý I/2023, and blanks that are filled by pen: ngày /12/2023.
  /(?<=[IVX\s])\/(?:\d{1,2}\/)?(?:19|20)\d{2}(?!\d)/gu,
  // The number of a heading or point, where it was typed: 2.1. Hạ tầng số.
  /^\s*\d+(?:\.\d+)*[.)]?\s+(?=\p{Lu})/gu,
  /(?<!\p{L})(?:ngày|đến|từ|hết|trước|sau|sáng|chiều|tối)\s+(?:hết\s+)?(?:ngày\s+)?\d{1,2}[/-]\d{1,2}(?![\d/])/giu,
  /\(\d{1,2}\/\d{1,2}\)/gu,
  /(?<!\p{L})(?:ngày|tháng|quý|năm|kỳ|khóa|nhiệm kỳ|giai đoạn|niên độ|thế kỷ)\s+\d+(?![\d%]|[.,]\d|\s%)(?:\s?[-–/]\s?\d+)*(?:\s+(?:và|đến)\s+(?:năm\s+|tháng\s+)?\d{1,4}(?!\d))?/giu,
  /(?<!\d)(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}(?!\d)/gu,
  // 6 tháng đầu năm, 9 tháng năm 2024.
  /(?<![\d.,])\d{1,2}\s+tháng\s+(?:đầu|cuối|năm)/giu,
  // Ages are names of groups: từ 15 tuổi trở lên.
  /(?<![\d.,])\d{1,3}(?=\s+tuổi)/gu,
  // Hours: 7 giờ 30 is a figure of nobody; 07:30, 7h30.
  /(?<!\d)\d{1,2}(?:h|:)\d{2}(?!\d)/gu,
  // Places that are counted: Phường 5, tổ dân phố 12, thôn 3.
  /(?<!\p{L})(?:phường|quận|tổ dân phố|tổ|thôn|xóm|khu phố|khóm|ấp)\s+\d+(?![\d.,/%])/giu,
  // Parts of texts and grades: Điều 12, khoản 3, mức độ 4, cấp độ 2, Phụ lục 2, Mẫu 1.4.
  /(?<!\p{L})(?:Điều|khoản|mục|Mẫu|mẫu|Phụ lục|Chương|Phần|trang|mức độ|cấp độ|mức|lớp|phiên bản|lần thứ|thứ|tuần|(?:Đề án|Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Thông tư|Công văn|Báo cáo|Thông báo|Hướng dẫn|Luật|Chương trình|văn bản)(?:\s+số)?|Tiêu chí|ISO|TCVN|QCVN|Web|Windows|Office)\s+\d+(?:[.:]\d+)*(?![\d.,]*\d?\s?%)(?!\s?\/\s?\d)/gu,
  // 2G, 4G, IPv6, A4, COVID-19, C06.
  /[\p{L}]+-?\d+(?![\d.,/%])/gu,
  /(?<![\d.,])\d+(?=[\p{L}])[\p{L}\d]*/gu,
  // Counting in the sentence: (1) … (2) …
  /\(\d{1,2}\)/gu,
]

/** A year by its look, where nothing is counted with it: `Luật Cư trú 2020`. */
const year =
  /(?<![\d.,/])(?:19|20)\d{2}(?![\d./%])(?=\s*(?:[,;.:)\]”"]|$|và\s|đến\s|[-–]|của\s|so\s))/gu

const number =
  /(?<![\p{L}\d.,])(?:(?<commas>\d{1,3}(?:,\d{3}){2,})|(?<dotted>\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?)|(?<point>\d+\.\d+)|(?<plain>\d+(?:,\d+)?))(?<percent>\s?%)?(?![\p{L}\d]|\.\d)/gu

/** The figures of a passage in reading order; dates, document numbers and names are none. */
export function numbersIn(passage: Passage): NumberInText[] {
  const { text, spans } = passage
  const hidden = noFiguresIn(passage)
  return [...text.matchAll(number)].flatMap(({ index: start, 0: matched, groups = {} }) => {
    const end = start + matched.length
    if (hidden.some((span) => span.start < end && span.end > start)) return []
    const { commas, dotted, point, plain, percent } = groups
    // A number is typed in one piece or bound in one piece; its sign may stand beside it.
    const span = spans.find((candidate) => candidate.start <= start && candidate.end > start)
    const digits = commas
      ? commas.replaceAll(',', '')
      : dotted
        ? dotted.replaceAll('.', '').replace(',', '.')
        : (point ?? plain ?? '').replace(',', '.')
    const spelling = commas
      ? 'comma-groups'
      : point
        ? 'decimal-point'
        : /^\d{4,}/.test(plain ?? '')
          ? 'ungrouped'
          : 'usual'
    const read: NumberInText = {
      passage,
      start,
      end,
      text: matched,
      value: fromDecimal(digits.replace(/^0+(?=\d)/, '')),
      decimals: digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0,
      percent: percent !== undefined,
      spelling,
      typed: span !== undefined && isTyped(passage, span),
    }
    return span?.inline.kind === 'figure' ? [{ ...read, datum: span.inline.datum }] : [read]
  })
}

/** The figures of a passage, two that are joined by a stroke taken as one; places in a ranking are none. */
export function amountsIn(passage: Passage): AmountInText[] {
  const numbers = numbersIn(passage)
  const amounts: AmountInText[] = []
  for (let index = 0; index < numbers.length; index += 1) {
    const [first, second] = [numbers[index], numbers[index + 1]]
    if (!first) continue
    const isRank = /(?<!\p{L})thứ\s$/u.test(passage.text.slice(0, first.start))
    const joined =
      second !== undefined &&
      /^\s?\/\s?$/.test(passage.text.slice(first.end, second.start)) &&
      !first.percent &&
      !second.percent
    if (joined) {
      const { start } = first
      index += 1
      if (isRank) continue
      amounts.push({ kind: 'ratio', numerator: first, denominator: second, start, end: second.end })
    } else if (!isRank) amounts.push({ ...first, kind: 'number' })
  }
  return amounts
}

function noFiguresIn({ text, spans }: Passage): { start: number; end: number }[] {
  const found = [...noFigures, year].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: matched }) => ({
      start: index,
      end: index + matched.length,
    })),
  )
  // Bound figures are figures whatever stands around them; citations and bound texts are none.
  const bound = spans.filter(({ inline }) => inline.kind === 'figure')
  const cited = spans.filter(({ inline }) => inline.kind === 'citation')
  return [
    ...found.filter(
      ({ start, end }) => !bound.some((span) => span.start < end && span.end > start),
    ),
    ...cited,
  ]
}
