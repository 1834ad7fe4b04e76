import type { OfficeFault } from '../source/difference.ts'
import type { DifferenceSentences } from './difference-sentences.ts'

/** What is said of finished files in English: what stands there, then what the data has. */
export const englishDifferences: DifferenceSentences = {
  kinds: {
    changed: ({ expected, found }) => ({
      message:
        found === ''
          ? `${quoted(expected)} is missing.`
          : `The file has ${quoted(found)}, the data gives ${quoted(expected)}.`,
    }),
    missing: ({ expected }) => ({ message: `The number ${quoted(expected)} is missing.` }),
    added: ({ found }) => ({ message: `The number ${quoted(found)} is not in the data.` }),
    'text-lost': ({ expected }) => ({
      message: `A passage with figures is gone: ${quoted(expected)}.`,
    }),
    'text-added': ({ found }) => ({
      message: `A passage has come with numbers that are not in the data: ${quoted(found)}.`,
    }),
    label: ({ expected, found }) => ({
      message: `The automatic number is ${orNone(found)}; it must be ${orNone(expected)}.`,
    }),
    'text-for-number': ({ expected, found }) => ({
      message: `The cell holds the text ${quoted(found)} instead of the number ${quoted(expected)}.`,
      hint: 'A receiver can only compute with numbers.',
    }),
    'number-for-text': ({ expected, found }) => ({
      message: `The cell holds the number ${quoted(found)} instead of the text ${quoted(expected)}.`,
    }),
    shown: ({ expected, found }) => ({
      message: `The value is right, but the number format shows ${quoted(found)} instead of ${quoted(expected)}.`,
    }),
    'formula-changed': ({ expected, found }) => ({
      message: `The formula in the file is ${quoted(found)}; it must be ${quoted(expected)}.`,
    }),
    'formula-lost': ({ expected, found }) => ({
      message: `The formula ${quoted(expected)} was replaced by the value ${orNone(found)}.`,
    }),
    'formula-added': ({ expected, found }) => ({
      message: `The cell has the formula ${quoted(found)}; it must just hold ${orNone(expected)}.`,
    }),
    stale: ({ expected, found }) => ({
      message: `The formula gives ${orNone(expected)}, but the value stored in the cell is ${orNone(found)}.`,
    }),
    'sheet-lost': ({ expected }) => ({ message: `The sheet ${quoted(expected)} is gone.` }),
    'sheet-added': ({ found }) => ({
      message: `The sheet ${quoted(found)} was not written by the tool.`,
    }),
    hidden: ({ place, found }) => ({
      message:
        place.kind === 'cell' && place.sheet === found
          ? 'The sheet is hidden.'
          : found === ''
            ? 'The cell is covered by merged cells.'
            : `${/^\d/.test(found) ? 'Row' : 'Column'} ${found} is hidden.`,
    }),
    unread: ({ found }) => ({ message: unread[found] ?? 'A part cannot be read.' }),
    'filled-twice': ({ expected, found }) => ({
      message: `The number or date of the document is filled in two ways: ${quoted(expected)} and ${quoted(found)}.`,
    }),
    disagreement: ({ expected, found }) => ({
      message: `One datum, two numbers: ${quoted(found)} is printed here, the workbook has ${quoted(expected)}.`,
    }),
    bytes: () => ({
      message:
        'No wrong number was found, but the file is not the one that was built: somebody saved or edited it.',
      hint: 'If that was meant to be (say, to write in the number and date), add --ignore-hash to compare the content alone.',
    }),
    outdated: () => ({
      message:
        'The data has changed since. Files of this kind are compared byte by byte alone, so nothing is proven.',
      hint: 'Run cds-report build again.',
    }),
    'file-missing': () => ({
      message: 'The file was built, but is gone.',
      hint: 'Run cds-report build again.',
    }),
    unreadable: ({ expected, found }) => faults[found as OfficeFault](expected),
    ending: ({ expected, found }) => ({
      message: `The name ends in ${quoted(found)}, but the content is ${expected}.`,
      hint: `Let the name end in ${expected}.`,
    }),
    foreign: ({ found }) => ({
      message:
        found === ''
          ? 'The file resembles none of the reports in the data folder.'
          : `Another file belongs here: this is a ${found === 'docx' ? 'Word' : 'Excel'} file.`,
      hint: 'Check the file; if it is the report, name that with --unit and --report.',
    }),
    wording: ({ expected, found }) => ({
      message: `Wording: ${orNone(expected)} became ${orNone(found)}.`,
    }),
    'words-lost': ({ expected }) => ({
      message: `A passage without numbers is gone: ${quoted(expected)}.`,
    }),
    'words-added': ({ found }) => ({
      message: `A passage without numbers has come: ${quoted(found)}.`,
    }),
    moved: ({ expected }) => ({
      message: `Moved elsewhere, where its numbers may be taken for those of another thing: ${quoted(expected)}.`,
    }),
    'words-moved': ({ expected }) => ({ message: `Moved elsewhere: ${quoted(expected)}.` }),
    layout: () => ({ message: 'The same words in more or fewer paragraphs.' }),
    filled: ({ found }) => ({ message: `A blank was filled in: ${quoted(found)}.` }),
    picture: () => ({
      message: 'The file shows pictures (stamp, signature, chart); text in them cannot be read.',
    }),
  },
  place(place) {
    switch (place.kind) {
      case 'file':
        return ''
      case 'property':
        return `File property: ${place.name}`
      case 'note':
        return `Footnote ${place.number}${beginning(place.beginning)}`
      case 'paragraph': {
        const { part, heading } = place
        const where = heading === '' || part !== 'body' ? parts[part] : `Section ${heading}`
        return `${where}${beginning(place.beginning)}`
      }
      case 'table': {
        const where =
          place.part === 'appendix'
            ? place.heading || parts.appendix
            : `Table in section ${place.heading}`
        return where + inTable(place)
      }
      case 'cell':
        return `Sheet ${place.sheet}${place.cell === '' ? '' : `, cell ${place.cell}`}${inTable(place)}`
    }
  },
}

const parts = {
  letterhead: 'Letterhead',
  body: 'Text',
  signature: 'Recipients and signature',
  appendix: 'Appendix',
  margin: 'Header or footer',
} as const

const unread: Readonly<Record<string, string>> = {
  object: 'Another document is embedded; it cannot be read.',
  bound:
    'Word fills a place anew, by a field or from hidden data; it may differ from the text read here.',
  alternative: 'A place is stored twice with different texts: programs show different ones.',
  'conditional-format': 'A conditional format may show other numbers than those stored.',
}

const faults: Readonly<Record<OfficeFault, (part: string) => { message: string; hint: string }>> = {
  empty: () => ({ message: 'The file is empty.', hint: 'Copy it again, or build it again.' }),
  'not-a-zip': () => ({
    message: 'The file is no Word (.docx) or Excel (.xlsx) file, or its end is cut off.',
    hint: 'Open it in Word or Excel and save it again, or copy it again.',
  }),
  'not-office': () => ({
    message: 'The file is a zip, but no Word (.docx) or Excel (.xlsx) file.',
    hint: 'Save it as .docx or .xlsx.',
  }),
  'locked-or-old': () => ({
    message: 'The file has a password, or an old format (.doc, .xls).',
    hint: 'Remove the password or save it as .docx or .xlsx; then run again.',
  }),
  damaged: (part) => ({
    message: `The file is damaged${part === '' ? '' : ` in its part ${part}`} and cannot be read.`,
    hint: 'Copy it again, or let Word or Excel repair it and save it again.',
  }),
  'too-large': () => ({
    message: 'The file unpacks to far more than any report, and is not opened.',
    hint: 'Do not open it unless you know where it comes from.',
  }),
}

function quoted(text: string): string {
  return `“${text}”`
}

function orNone(text: string): string {
  return text === '' ? '(nothing)' : quoted(text)
}

function beginning(text: string): string {
  return text === '' ? '' : `, ${quoted(text)}`
}

function inTable({ row, column }: { readonly row: string; readonly column: string }): string {
  const names = [row === '' ? '' : `row ${row}`, column === '' ? '' : `column ${column}`]
  const text = names.filter(Boolean).join(', ')
  return text === '' ? '' : `, ${text}`
}
