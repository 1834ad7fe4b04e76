import type { DiagnosticCode } from '../../source/diagnostic-codes.ts'

/** The word before `/` of a code: what the finding is about. */
export type Room = RoomOf<DiagnosticCode>

type RoomOf<Code> = Code extends `${infer Room}/${string}` ? Room : never

/** An entry for every code of one room; the type makes a missing one an error. */
export type RoomGuide<R extends Room> = {
  readonly [Code in Extract<DiagnosticCode, `${R}/${string}`>]: GuideEntry
}

/** What `explain <code>` tells of a code, besides its severity. */
export interface GuideEntry {
  readonly vi: GuideText
  readonly en: GuideText
  /** Absent where no few lines of a file can bring the finding about. */
  readonly example?: GuideExample
}

/** Three short sentences for a reader who knows no programming. */
export interface GuideText {
  /** What is wrong; one line of the list of all codes. */
  readonly means: string
  /** What it would lead to. */
  readonly why: string
  readonly mend: string
}

/**
 * Lines of a file as they are and as they should be, with the keys or headings above them. A test
 * puts both into a small data set: `bad` must give this finding and no other, `good` none.
 */
export interface GuideExample {
  readonly file: ExampleFile
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

/** The files of a report that people write; `earlier` is the data of the year before. */
export type ExampleFile = 'report' | 'earlier' | 'prose' | 'catalog' | 'unit' | 'template'
