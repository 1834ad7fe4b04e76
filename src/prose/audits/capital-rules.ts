import { midSentence, wholeWords } from './reading/typed-words.ts'

/** Where a spelling comes from: an article of Phụ lục II of Nghị định 30/2020, or the name itself. */
export type CapitalSource = 'I' | 'III.1' | 'IV.1' | 'V.1' | 'V.4' | 'V.6' | 'V.7' | 'name'

/**
 * A spelling that is wrong wherever it stands. The first letter of the group `turn` (or `before`)
 * has the other size, unless `expected` gives the whole.
 */
export interface CapitalRule {
  readonly source: CapitalSource
  readonly pattern: RegExp
  readonly expected?: string
}

const units = 'Tỉnh|Huyện|Xã|Phường|Thị trấn|Thị xã|Quận'

/** Words that make another word with what stands before them: Tỉnh ủy, Huyện đoàn, Xã hội. */
const joined = 'ủy|uỷ|đoàn|đội|hội|lộ|trưởng|phó|viên'

const kinds =
  'nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kế hoạch|công văn|báo cáo|thông báo|tờ trình|công điện|kết luận'

/** Only what no careful editor would leave: the decree itself writes `doanh nghiệp nhà nước`. */
export const capitalRules: readonly CapitalRule[] = [
  {
    source: 'I',
    pattern: /(?<=\p{Ll}{2}|[%)”])(?<!vv)[.?!] (?<turn>\p{Ll}+)(?![\p{L}\d])/gu,
  },
  {
    source: 'V.1',
    pattern: wholeWords(
      '(?:(?:và|của|cho|với|cùng|trong|đến|tới|để|do|được|vì|giúp|khi|phục vụ|[Bb]à con|[Qq]uần chúng|tầng lớp|[Tt]oàn thể|[Đđ]ông đảo|[Vv]ận động) |, )(?<turn>nhân dân)(?! tệ)',
    ),
  },
  { source: 'V.1', pattern: wholeWords('(?:Đảng và|Đảng,|giữa|của) (?<turn>nhà nước)') },
  {
    source: 'V.4',
    pattern: wholeWords(
      '(?:(?:của|theo|vào|trong) (?<turn>đảng)(?! (?:viên|bộ|ủy|uỷ|phái|đoàn))|(?<before>đảng)(?: và|,) [Nn]hà nước)',
    ),
  },
  {
    source: 'III.1',
    pattern: wholeWords(
      `${midSentence}(?<turn>Tỉnh|Huyện)(?= (?!Ủy|Uỷ|Đoàn|Đội|Hội|Thành)\\p{Lu}\\p{Ll})`,
    ),
  },
  {
    source: 'III.1',
    pattern: wholeWords(
      '(?:UBND|HĐND|[ỦU]y ban nhân dân|Hội đồng nhân dân|Công an|các|toàn|địa bàn|của|cấp|xã,|huyện,|tỉnh,) ' +
        `(?<turn>${units})(?=$|[.,;:)!?…]| (?!(?:${joined})(?!\\p{L}))[\\p{Ll}(])`,
    ),
  },
  { source: 'III.1', pattern: wholeWords('[Cc]ác (?<turn>Sở),? (?:ban|ngành)') },
  { source: 'IV.1', pattern: wholeWords(`${midSentence}Ban (?<turn>chỉ đạo|điều hành)`) },
  { source: 'V.6', pattern: wholeWords(`(?<!Thông báo )(?<turn>${kinds}) số \\d+(?=[/-])`) },
  { source: 'V.6', pattern: wholeWords('(?<turn>đề án) 06') },
  {
    source: 'V.7',
    pattern: wholeWords(`(?<turn>điều) \\d+(?= (?:của )?(?:Luật|Nghị|Thông|Quyết|Hiến))`),
  },
  { source: 'V.7', pattern: wholeWords(`${midSentence}(?<turn>Khoản) \\d+(?= Điều)`) },
  // Not of the decree: names as their owners, and the law on the Internet, write them.
  {
    source: 'name',
    pattern: wholeWords('(?<![./@])(?<turn>internet|zalo|facebook|tiktok|youtube)(?!\\.\\p{L})'),
  },
  { source: 'name', pattern: wholeWords('VNEID|VNEId|VneID|Vneid|vneid|vneID'), expected: 'VNeID' },
]

/**
 * Bodies by field of work (Phụ lục II, IV.1): type and field have capitals, `Sở Thông tin và Truyền
 * thông`. Longer names stand before those that they begin with.
 */
const fields = [
  'Thông tin và Truyền thông',
  'Khoa học và Công nghệ',
  'Văn hóa và Thông tin',
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa - Xã hội',
  'Giáo dục và Đào tạo',
  'Tài nguyên và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và PTNT',
  'Kế hoạch và Đầu tư',
  'Lao động - Thương binh và Xã hội',
  'Tài chính - Kế hoạch',
  'Giao thông vận tải',
  'Công Thương',
  'Nội vụ',
  'Tài chính',
  'Tư pháp',
  'Xây dựng',
  'Văn hóa',
  'Y tế',
]

/** `Sở`, `Phòng`, `Bộ` with a field; not `cơ sở`, `văn phòng`, `cán bộ`. */
export const bodyPattern = new RegExp(
  '(?<!(?:cơ|trụ|hội|công|văn|quốc|dự|đề|hải|biên|cán|toàn|nội|đồng|tiến) )(?<![\\p{L}\\d])' +
    `(?<type>sở|phòng|Bộ) (?<field>${fields.join('|')})(?![\\p{L}\\d])`,
  'giu',
)

/** The field of a body as the decree has it; compared without regard to size. */
export function fieldNamed(written: string): string {
  return fields.find((field) => field.toLowerCase() === written.toLowerCase()) ?? written
}

/** Names that are written in several ways, none of them wrong: one report keeps to one. */
export const namesOfOneForm: readonly RegExp[] = [
  '[Cc]ổng [Dd]ịch vụ công [Qq]uốc gia',
  '[Bb]ộ phận [Tt]iếp nhận và [Tt]rả kết quả',
  'Ban Chỉ đạo [Cc]huyển đổi số',
  '[Tt]ổ [Cc]huyển đổi số cộng đồng',
  '[Tt]ổ [Cc]ông nghệ số cộng đồng',
  'công tác [Cc]huyển đổi số',
  'nhiệm vụ [Cc]huyển đổi số',
  'cơ quan [Nn]hà nước',
].map(wholeWords)

/** Open syllables with a tone on oa, oe or uy: `hoà` of the old way, `hòa` of the new one. */
export const toneMarks = {
  old: /\p{L}{0,9}(?:o[àáảãạèéẻẽẹ]|(?<![qQ])[uU][ỳýỷỹỵ])(?!\p{L})/gu,
  new: /\p{L}{0,9}(?:[òóỏõọÒÓỎÕỌ][ae]|[ùúủũụÙÚỦŨỤ]y)(?!\p{L})/gu,
} as const
