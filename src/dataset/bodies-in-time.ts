import type { IsoDate } from './calendar.ts'
import type { Level, Unit } from './dataset.ts'
import { wordKey, wordPattern } from './same-words.ts'

/** A body, or a kind of them, that there was or is only from one day to another. */
export interface BodyInTime {
  readonly name: string
  /** The first day with it; absent where it was always there. */
  readonly from?: IsoDate
  /** The last day with it. */
  readonly to?: IsoDate
  /** What took its tasks over. */
  readonly successor?: string
  /** The law or resolution that says so. */
  readonly source: string
}

interface Entry extends BodyInTime {
  /** Held against the name as it is compared. */
  readonly pattern: RegExp
  /** Only of units of this level. */
  readonly level?: Level
}

/** From the next day on there is no district level and no town (Luật 72/2025/QH15). */
const lastDistrictDay = '2025-06-30'
const lawOnLevels = 'Luật 72/2025/QH15, Điều 51'
/** Departments were merged on one day all over the country. */
const lastDayBeforeMergers = '2025-02-28'

/**
 * What began and ended with the reform of 2025. Bodies that provinces merged on days of their own
 * (ban dân tộc, sở văn hóa …) are left out.
 */
const bodies: readonly Entry[] = [
  merged('Bộ Thông tin và Truyền thông', 'Bộ Khoa học và Công nghệ'),
  merged('Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'),
  merged('Bộ Giao thông vận tải', 'Bộ Xây dựng'),
  merged('Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'),
  merged('Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'),
  merged('Bộ Lao động - Thương binh và Xã hội', 'Bộ Nội vụ'),
  merged('Sở Thông tin và Truyền thông', 'Sở Khoa học và Công nghệ'),
  merged('Sở Kế hoạch và Đầu tư', 'Sở Tài chính'),
  merged('Sở Giao thông vận tải', 'Sở Xây dựng'),
  merged('Sở Tài nguyên và Môi trường', 'Sở Nông nghiệp và Môi trường'),
  merged('Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'),
  merged('Sở Lao động - Thương binh và Xã hội', 'Sở Nội vụ'),
  {
    name: 'Phòng Văn hóa và Thông tin',
    pattern: wordPattern('phòng (văn hóa và thông tin|vhtt|vh&tt)'),
    to: lastDistrictDay,
    successor: 'Phòng Văn hóa - Xã hội của cấp xã',
    source: lawOnLevels,
  },
  {
    name: 'Cơ quan của cấp huyện',
    pattern: wordPattern('(ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)( .+)? (huyện|quận|thị xã)'),
    to: lastDistrictDay,
    source: lawOnLevels,
  },
  {
    name: 'Thị trấn',
    pattern: wordPattern('(ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân)( .+)? thị trấn'),
    to: lastDistrictDay,
    source: lawOnLevels,
  },
  {
    name: 'Huyện ủy, quận ủy, thị ủy',
    pattern: wordPattern('(huyện|quận|thị) ủy'),
    to: lastDistrictDay,
    source: 'Nghị quyết 60-NQ/TW ngày 12/4/2025',
  },
  {
    name: 'Phòng của cấp xã',
    pattern: wordPattern('^phòng'),
    level: 'commune',
    from: '2025-07-01',
    source: 'Nghị định 150/2025/NĐ-CP',
  },
]

/** Whether there was no unit of this kind any more at the end of a period. */
export function isAbolished({ level, kind }: Pick<Unit, 'level' | 'kind'>, end: IsoDate): boolean {
  return (level === 'district' || kind === 'thị trấn') && end > lastDistrictDay
}

/**
 * What is known of a body that was not there on that day (or month, `2025-07`). `level` is that of
 * the unit it belongs to; of a recipient it is not known.
 */
export function outsideItsTime(name: string, day: string, level?: Level): BodyInTime | undefined {
  const key = wordKey(name)
  return bodies.find(
    (body) =>
      (body.level === undefined || body.level === level) &&
      body.pattern.test(key) &&
      (day < (body.from ?? '').slice(0, day.length) || day > (body.to ?? '9999')),
  )
}

/** Nghị quyết 176/2025/QH15 for ministries, Nghị định 45/2025/NĐ-CP for departments of provinces. */
function merged(name: string, successor: string): Entry {
  const source = name.startsWith('Bộ') ? 'Nghị quyết 176/2025/QH15' : 'Nghị định 45/2025/NĐ-CP'
  const [kind = '', ...words] = name.split(' ')
  // "Sở TT&TT" and "Sở TTTT" are written as often as the name.
  const initials = words.map((word) => (word === 'và' ? '&?' : word.replace('-', '').charAt(0)))
  const pattern = wordPattern(`${kind} (${words.join(' ')}|${initials.join('')})`)
  return { name, pattern, to: lastDayBeforeMergers, successor, source }
}
