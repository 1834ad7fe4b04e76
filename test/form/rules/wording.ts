import type { DocxFile, Paragraph } from '../docx-file.ts'
import { partsOf, textsOf } from './report-parts.ts'
import type { Rule } from './rule.ts'

/** Basis, text, notes where they are called, appendices: as a reader comes by them. */
export function readingOrder(file: DocxFile): Paragraph[] {
  const { basis, contentBlocks, appendices } = partsOf(file)
  const texts = [
    ...basis,
    ...textsOf(contentBlocks),
    ...appendices.flatMap(({ blocks }) => textsOf(blocks)),
  ]
  return texts.flatMap((paragraph) => [
    paragraph,
    ...paragraph.runs.flatMap(({ footnote }) =>
      footnote === undefined ? [] : (file.footnotes.get(footnote) ?? []),
    ),
  ])
}

/** A number of a document: 292/KH-UBND, 16-NQ/HU, 42/2022/NĐ-CP; "Đề án 06/CP" is a name. */
const documentNumber =
  /(?<![\p{L}\d/.]|Đề án )\d+(?:\/\d{4})?[-/] ?\p{Lu}[\p{L}\d&]+(?:[-/][\p{L}\d&]+)*/gu

/** What follows the number where the document is named in full. */
const dateBehind = /^\s*,?\s*ngày (\d[\d/]*(?: tháng \d+ năm \d+)?)/

/** References to parts of a document (PL II, V.7). */
const smallPart = /(?<!\p{L})(?:điều|chương|tiểu mục|mục|phần) (?:\d+|[IVXLC]+)(?![\p{L}\d])/gu
const largePart = /(?<=[\p{Ll}\d,;] )(?:Khoản \d+|Điểm [a-zđ](?!\p{L}))/gu

/** "Nhân dân", "Nhà nước" (PL II, V.1). In names of bodies and as an attribute they stay small. */
const smallPeople =
  /(?<!(?:[Ủủ]y ban|[Uu]ỷ ban|[Hh]ội đồng|[Tt]òa án|[Tt]oà án|[Vv]iện [Kk]iểm sát|[Cc]ông an|[Qq]uân đội|[Nn]ghệ sĩ|[Qq]uỹ tín dụng|[Tt]hầy thuốc|[Nn]hà giáo) )(?<!\p{L})nhân dân(?!\p{L})/gu
const smallState =
  /(?<!(?:cơ quan|quản lý|tổ chức|doanh nghiệp|ngân sách|hành chính|vốn|kinh tế|bí mật|kho bạc|kiểm toán|thanh tra|cán bộ|công chức|vùng|chủ tịch|ngân hàng|khu vực|hỗ trợ) )(?<!\p{L})nhà nước(?!\p{L})/giu

/** A kind of unit with a capital inside a sentence, before a proper name (PL II, III.1). */
const largeUnit =
  /(?<=[\p{Ll}\d,;(] )(?:Tỉnh|Huyện|Xã|Phường|Thị trấn|Thị xã|Quận|Thành phố) (?=\p{Lu})[\p{L} ]{2,24}/gu
const smallName = /(?<!\p{L})(?:tỉnh|huyện|xã|phường|thị trấn) (?:sơn la|thuận châu)(?!\p{L})/gu
/** Units whose kind is part of a name after a person or event. */
const namedAfter = /^(?:Thành phố Hồ Chí Minh|Phường Điện Biên Phủ)/

function marked(file: DocxFile, pattern: RegExp, fault: string, except?: RegExp): string[] {
  return readingOrder(file).flatMap(({ text, where }) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !except?.test(found))
      .map(([found]) => `${where}: “${found}” ${fault}.`),
  )
}

export const wordingRules: readonly Rule[] = [
  {
    id: 'CI-01',
    severity: 'W',
    about: 'a document is named with its date at first, and by its number alone later',
    check: (file) => {
      const named = new Set<string>()
      return readingOrder(file).flatMap(({ text, where }) =>
        [...text.matchAll(documentNumber)].flatMap(({ 0: number, index }) => {
          const [, date] = dateBehind.exec(text.slice(index + number.length)) ?? []
          // The same number may stand for documents of two years.
          const inFull = `${number} ${date}`
          if (date === undefined && !named.has(number)) {
            return [`${where}: ${number} is named for the first time without its date.`]
          }
          if (date !== undefined && named.has(inFull)) {
            return [`${where}: ${number} was named before, its date is not repeated.`]
          }
          named.add(number)
          if (date !== undefined) named.add(inFull)
          return []
        }),
      )
    },
  },
  {
    id: 'CI-02',
    severity: 'W',
    about: 'Phần, Chương, Mục, Điều have a capital, khoản and điểm have none',
    check: (file) => [
      ...marked(file, smallPart, 'needs a capital'),
      ...marked(file, largePart, 'needs no capital'),
    ],
  },
  {
    id: 'CP-01',
    severity: 'W',
    about: 'Nhân dân and Nhà nước have a capital',
    check: (file) => [
      ...marked(file, smallPeople, 'needs a capital'),
      ...marked(file, smallState, 'needs a capital', /^N/),
    ],
  },
  {
    id: 'CP-02',
    severity: 'W',
    about: 'units are written "tỉnh Sơn La", "xã Chiềng Pha"',
    check: (file) => [
      ...marked(file, largeUnit, 'has a capital at its kind', namedAfter),
      ...marked(file, smallName, 'needs a capital at its name'),
    ],
  },
]
