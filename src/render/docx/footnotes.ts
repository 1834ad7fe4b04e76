import { Paragraph, TextRun } from 'docx'
import type { Note } from '../../report/report-model.ts'
import { runsOf } from './inline-runs.ts'

/** The notes by number, as docx takes them; it puts the sign before the text itself. */
export function footnotes(
  notes: readonly Note[],
): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
  return Object.fromEntries(
    notes.map(({ number, inlines }) => [
      number,
      {
        children: [
          new Paragraph({
            style: 'FootnoteText',
            children: [new TextRun(' '), ...runsOf(inlines)],
          }),
        ],
      },
    ]),
  )
}
