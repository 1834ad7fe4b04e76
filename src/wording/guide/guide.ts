import { type DiagnosticCode, severities } from '../../source/diagnostic-codes.ts'
import { nearest } from '../../source/nearest.ts'
import { acceptedGuide } from './accepted.ts'
import { auditGuide } from './audit.ts'
import { datasetGuide } from './dataset.ts'
import { dateGuide } from './date.ts'
import { documentGuide } from './document.ts'
import type { GuideEntry, Room } from './guide-entry.ts'
import { issuerGuide } from './issuer.ts'
import { numberGuide } from './number.ts'
import { outputGuide } from './output.ts'
import { proseGuide } from './prose.ts'
import { proseWritingGuide } from './prose-writing.ts'
import { schemaGuide } from './schema.ts'
import { targetGuide } from './target.ts'
import { templateGuide } from './template.ts'
import { textGuide } from './text.ts'
import { verdictGuide } from './verdict.ts'
import { yamlGuide } from './yaml.ts'

export type { ExampleFile, GuideEntry, GuideExample, GuideText, Room } from './guide-entry.ts'

/** What every code means; the type makes a missing one an error. */
export const guide: { readonly [Code in DiagnosticCode]: GuideEntry } = {
  ...acceptedGuide,
  ...auditGuide,
  ...datasetGuide,
  ...dateGuide,
  ...documentGuide,
  ...issuerGuide,
  ...numberGuide,
  ...outputGuide,
  ...proseGuide,
  ...proseWritingGuide,
  ...schemaGuide,
  ...targetGuide,
  ...templateGuide,
  ...textGuide,
  ...verdictGuide,
  ...yamlGuide,
}

/** What each room is about, in the order in which a report is made. */
export const rooms: { readonly [R in Room]: { readonly vi: string; readonly en: string } } = {
  text: { vi: 'Cách lưu tệp', en: 'How a file is saved' },
  yaml: { vi: 'Cách viết tệp số liệu', en: 'How a data file is written' },
  schema: { vi: 'Khóa và dạng của giá trị', en: 'Keys and the form of values' },
  dataset: { vi: 'Tên gọi và số liệu', en: 'Names and data' },
  date: { vi: 'Ngày', en: 'Days' },
  number: { vi: 'Con số', en: 'Numbers' },
  target: { vi: 'Mức chỉ tiêu', en: 'Targets' },
  verdict: { vi: 'Kết luận', en: 'Verdicts' },
  audit: { vi: 'Điều đã in so với điều tính được', en: 'What was printed against what follows' },
  document: { vi: 'Văn bản được viện dẫn', en: 'Documents that are cited' },
  issuer: { vi: 'Cơ quan ban hành và chữ ký', en: 'Who issues and signs' },
  prose: { vi: 'Lời văn', en: 'Prose' },
  template: { vi: 'Mẫu báo cáo', en: 'Templates' },
  accepted: { vi: 'Cảnh báo đã chấp nhận', en: 'Accepted warnings' },
  output: { vi: 'Tệp kết quả', en: 'Output files' },
}

/** The codes of a room, sorted. */
export function codesIn(room: Room): DiagnosticCode[] {
  return codes.filter((code) => code.startsWith(`${room}/`))
}

/** What a word on the command line means: a code, a whole room, or nothing, with a code near it. */
export function findTopic(
  written: string,
): { readonly code: DiagnosticCode } | { readonly room: Room } | { readonly nearest?: string } {
  const wanted = written.trim().toLowerCase()
  const code = codes.find((each) => each === wanted)
  if (code) return { code }
  const room = roomNames.find((each) => each === wanted.replace(/\/$/, ''))
  if (room) return { room }
  // A code is often remembered without its room.
  const words = codes.map((each) => each.slice(each.indexOf('/') + 1))
  const near = nearest(wanted, codes) ?? codes[words.indexOf(nearest(wanted, words) ?? '')]
  return near === undefined ? {} : { nearest: near }
}

// The keys of these records are codes and rooms; Object.keys can't say so.
const codes = (Object.keys(severities) as DiagnosticCode[]).sort()

/** All rooms, in the order of `rooms`. */
export const roomNames = Object.keys(rooms) as readonly Room[]
