import type { IsoDate } from './calendar.ts'
import type { CitedDocument } from './dataset.ts'
import { sameWords, wordKey } from './same-words.ts'

/** A legal document that is in force no more. */
export interface LapsedDocument {
  readonly kind: 'Luật' | 'Nghị định' | 'Thông tư' | 'Quyết định'
  readonly number: string
  /** Name of a law: it is cited by name, without number (Nghị định 30/2020, Phụ lục I, II.6.b). */
  readonly name?: string
  /** The first day without it. */
  readonly end: IsoDate
  /** Kind and number of the document that holds instead. */
  readonly replacedBy: string
  /** What ended it, where that is not `replacedBy`. */
  readonly endedBy?: string
}

/**
 * Documents that reports on digital transformation often cite, with their ends as the final clauses
 * of the documents that replaced them set them. Documents that are only amended, or whose end is not
 * certain to the day, are left out.
 */
const lapsedDocuments: readonly LapsedDocument[] = [
  // Công tác văn thư, lưu trữ, thể thức
  decree('110/2004', '2020-03-05', '30/2020'),
  decree('09/2010', '2020-03-05', '30/2020'),
  {
    kind: 'Thông tư',
    number: '01/2011/TT-BNV',
    end: '2020-03-05',
    replacedBy: 'Nghị định 30/2020/NĐ-CP',
    // It detailed decree 110/2004 and ended with it (khoản 4).
    endedBy: 'Luật 80/2015/QH13, Điều 154',
  },
  law('01/2011/QH13', 'Lưu trữ', '2025-07-01', '33/2024/QH15'),
  law('29/2018/QH14', 'Bảo vệ bí mật nhà nước', '2026-03-01', '117/2025/QH15'),

  // Giao dịch điện tử, chữ ký số
  law('51/2005/QH11', 'Giao dịch điện tử', '2024-07-01', '20/2023/QH15'),
  decree('26/2007', '2018-11-15', '130/2018'),
  decree('130/2018', '2025-04-10', '23/2025'),

  // Công nghệ thông tin, chuyển đổi số, an ninh mạng, viễn thông
  law('67/2006/QH11', 'Công nghệ thông tin', '2026-07-01', '148/2025/QH15'),
  decree('64/2007', '2026-07-01', '224/2026'),
  decree('43/2011', '2022-08-15', '42/2022'),
  decree('42/2022', '2026-07-01', '224/2026'),
  decree('102/2009', '2020-01-01', '73/2019'),
  law('86/2015/QH13', 'An toàn thông tin mạng', '2026-07-01', '116/2025/QH15'),
  law('24/2018/QH14', 'An ninh mạng', '2026-07-01', '116/2025/QH15'),
  decree('13/2023', '2026-01-01', '356/2025'),
  law('41/2009/QH12', 'Viễn thông', '2024-07-01', '24/2023/QH15'),
  decree('72/2013', '2024-12-25', '147/2024'),
  law('29/2013/QH13', 'Khoa học và công nghệ', '2025-10-01', '93/2025/QH15'),

  // Dân cư, định danh
  law('81/2006/QH11', 'Cư trú', '2021-07-01', '68/2020/QH14'),
  law('59/2014/QH13', 'Căn cước công dân', '2024-07-01', '26/2023/QH15'),
  decree('59/2022', '2024-07-01', '69/2024'),

  // Tổ chức bộ máy, thủ tục hành chính, văn bản quy phạm pháp luật
  law('77/2015/QH13', 'Tổ chức chính quyền địa phương', '2025-03-01', '65/2025/QH15'),
  law('65/2025/QH15', 'Tổ chức chính quyền địa phương', '2025-06-16', '72/2025/QH15'),
  law('80/2015/QH13', 'Ban hành văn bản quy phạm pháp luật', '2025-04-01', '64/2025/QH15'),
  decree('24/2014', '2025-03-01', '45/2025'),
  decree('37/2014', '2025-03-01', '45/2025'),
  decree('61/2018', '2025-07-01', '118/2025'),
  decree('107/2021', '2025-07-01', '118/2025'),
  {
    kind: 'Quyết định',
    number: '09/2015/QĐ-TTg',
    end: '2018-06-21',
    replacedBy: 'Nghị định 61/2018/NĐ-CP',
  },
]

/** The entry on a cited document if it is in force no more on that day. */
export function lapsedOn(
  { kind, number, date, title }: Pick<CitedDocument, 'kind' | 'number' | 'date' | 'title'>,
  day: IsoDate,
): LapsedDocument | undefined {
  const key = number === undefined ? undefined : numberKey(number)
  const found =
    lapsedDocuments.find((each) => numberKey(each.number) === key) ??
    lapsedDocuments.find((each) => isLawOfYear(each, kind, title, date))
  return found !== undefined && found.end <= day ? found : undefined
}

/** What holds on that day in the place of a lapsed document: its successor may have ended too. */
export function successorOn(document: LapsedDocument, day: IsoDate): string {
  const next = lapsedDocuments.find(
    ({ kind, number, end }) => `${kind} ${number}` === document.replacedBy && end <= day,
  )
  return next ? successorOn(next, day) : document.replacedBy
}

/** Laws of one name are told apart by their years: `Luật Cư trú` of 2006, or dated in it. */
function isLawOfYear(
  { number, name }: LapsedDocument,
  kind: string,
  title: string | undefined,
  date: IsoDate | undefined,
): boolean {
  if (name === undefined || !sameWords(kind, 'Luật')) return false
  const words = wordKey((title ?? '').replace(/^luật /iu, ''))
  const rest = words.startsWith(wordKey(name)) ? words.slice(wordKey(name).length) : undefined
  const [isNamed, typed] = /^(?: năm)?(?: (\d{4}))?$/.exec(rest ?? '-') ?? []
  const [, year] = /\/(\d{4})/.exec(number) ?? []
  return isNamed !== undefined && (typed ?? date?.slice(0, 4)) === year
}

/**
 * A number as it is compared: no spaces, dashes or leading zeros, Đ as D; a separator is kept only
 * between digits. What follows the number (`ngày …`) does not count.
 */
function numberKey(number: string): string {
  return number
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[ĐÐ]/g, 'D')
    .replace(/^\s*SO[\s:]*/, '')
    .replace(/\s(NGAY|CUA)\s.*$/, '')
    .replace(/(?<=\d)[^\dA-Z]+(?=\d)/g, '/')
    .replace(/[^\dA-Z/]|\/(?=\D)/g, '')
    .replace(/^0+/, '')
}

function decree(number: string, end: IsoDate, replacedBy: string): LapsedDocument {
  const full = `Nghị định ${replacedBy}/NĐ-CP`
  return { kind: 'Nghị định', number: `${number}/NĐ-CP`, end, replacedBy: full }
}

function law(number: string, name: string, end: IsoDate, replacedBy: string): LapsedDocument {
  return { kind: 'Luật', number, name, end, replacedBy: `Luật ${replacedBy}` }
}
