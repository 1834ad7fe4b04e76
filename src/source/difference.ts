import type { Location } from './location.ts'

/** How much a difference between a finished file and the data says: `info` leaves the file proven. */
export type DifferenceWeight = 'difference' | 'info'

/** All that can be said of a finished file. One line here (and a sentence in `wording/`) adds a kind. */
export const differenceWeights = {
  /** A number, or a word that is a figure, is another one. */
  changed: 'difference',
  /** A number of the data does not stand in the file. */
  missing: 'difference',
  /** A number stands in the file that the data does not have. */
  added: 'difference',
  /** A paragraph, row or note that carries numbers is gone. */
  'text-lost': 'difference',
  /** A paragraph, row or note that carries numbers has come. */
  'text-added': 'difference',
  /** A heading, or a passage with numbers, stands elsewhere: its numbers may now be said of another thing. */
  moved: 'difference',
  /** The automatic number before a paragraph is another one. */
  label: 'difference',
  /** A text stands where a number was: nobody can compute with it. */
  'text-for-number': 'difference',
  'number-for-text': 'difference',
  /** The number is right, but its number format shows another one. */
  shown: 'difference',
  'formula-changed': 'difference',
  /** A value stands where a formula was. */
  'formula-lost': 'difference',
  'formula-added': 'difference',
  /** The value stored beside a formula is not what the formula gives. */
  stale: 'difference',
  'sheet-lost': 'difference',
  'sheet-added': 'difference',
  /** A row, column or sheet of ours is hidden. */
  hidden: 'difference',
  /** Something is shown that cannot be read as text. */
  unread: 'difference',
  /** Blanks that must be filled alike are filled with two values. */
  'filled-twice': 'difference',
  /** One datum is printed as two different numbers. */
  disagreement: 'difference',
  /** Not the bytes that were built. */
  bytes: 'difference',
  /** The data has changed since, and the file is of a kind that cannot be read back. */
  outdated: 'difference',
  'file-missing': 'difference',
  unreadable: 'difference',
  /** The ending of the name is not that of the content. */
  ending: 'difference',
  /** The file is none of the reports in the data. */
  foreign: 'difference',
  /** Words are others; no number is. */
  wording: 'info',
  'words-lost': 'info',
  'words-added': 'info',
  'words-moved': 'info',
  /** The same text, in more or fewer paragraphs. */
  layout: 'info',
  /** A blank was filled in, as it is meant to be. */
  filled: 'info',
  picture: 'info',
} as const satisfies Readonly<Record<string, DifferenceWeight>>

/** What kind of difference it is. */
export type DifferenceKind = keyof typeof differenceWeights

/** Something in a finished file that is not as the data has it. Words are made in `wording/`. */
export interface Difference {
  readonly kind: DifferenceKind
  readonly place: FilePlace
  /** What follows from the data; empty where that is nothing. */
  readonly expected: string
  /** What stands in the file; empty where that is nothing. */
  readonly found: string
  /** The figures of the data that are concerned, in printed order. */
  readonly data: readonly DatumPlace[]
}

/** A datum by its path of ids, and where it stands in the data. */
export interface DatumPlace {
  readonly datum: string
  readonly at: Location
}

/** Where in a finished file. Paragraphs, notes and tables are counted from 1. */
export type FilePlace =
  | { readonly kind: 'file' }
  | { readonly kind: 'property'; readonly name: 'title' | 'subject' | 'author' }
  | {
      readonly kind: 'paragraph'
      readonly part: DocumentPart
      /** The heading above, with its number: `II.2. Hạ tầng số`; empty where there is none. */
      readonly heading: string
      /** How the paragraph begins. */
      readonly beginning: string
    }
  | { readonly kind: 'note'; readonly number: number; readonly beginning: string }
  | {
      readonly kind: 'table'
      readonly part: DocumentPart
      readonly heading: string
      /** Number and name of the row: `1.1 – Tại cấp huyện`. */
      readonly row: string
      /** The head of the column; empty where the whole row is meant. */
      readonly column: string
    }
  | {
      readonly kind: 'cell'
      readonly sheet: string
      /** `C7`; empty where the sheet as a whole is meant. */
      readonly cell: string
      readonly row: string
      readonly column: string
    }

/** The parts of a report in the order of the page. */
export type DocumentPart = 'letterhead' | 'body' | 'signature' | 'appendix' | 'margin'

/** Why a finished file cannot be read; `found` of a difference `unreadable`, whose `expected` is the part. */
export type OfficeFault =
  | 'empty'
  | 'not-a-zip'
  | 'not-office'
  | 'locked-or-old'
  | 'damaged'
  | 'too-large'

/** Whether it keeps the file from being proven. */
export function isGrave({ kind }: Pick<Difference, 'kind'>): boolean {
  return differenceWeights[kind] === 'difference'
}
