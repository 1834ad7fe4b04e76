import { Paragraph, type Table } from 'docx'
import type { Layout, Signature } from '../../report/report-model.ts'
import { balancedLines } from './balanced-lines.ts'
import { linesAsRuns } from './inline-runs.ts'
import { plainTable } from './plain-table.ts'

/** The share of the left column, which holds Nơi nhận. */
const leftShare = 0.45
/** Keeps the recipients off the signature, in twips. */
const gutter = 200
/** Above both columns, in twips. */
const above = 120

/** Ô 7 and 9b side by side in one row that no page breaks (Phụ lục I, II.7 and II.9.d). */
export function signatureTable(
  signature: Signature,
  recipients: readonly string[],
  { layout, room }: { readonly layout: Layout; readonly room: number },
): Table {
  const left = Math.round(room * leftShare)
  return plainTable(
    [left, room - left],
    [[recipientCell(recipients), signatureCell(signature, layout, room - left)]],
  )
}

function recipientCell(recipients: readonly string[]): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'RecipientsLabel', text: 'Nơi nhận:', spacing: { before: above } }),
    ...recipients.map(
      (text) => new Paragraph({ style: 'Recipient', text, indent: { right: gutter } }),
    ),
  ]
}

function signatureCell(
  { lines, name }: Signature,
  { bodySize }: Layout,
  room: number,
): readonly Paragraph[] {
  return [
    ...lines.map(
      (line, at) =>
        new Paragraph({
          style: 'SignatureTitle',
          children: linesAsRuns(
            balancedLines(line.toUpperCase(), { size: bodySize, face: 'bold', room }),
          ),
          ...(at === 0 ? { spacing: { before: above } } : {}),
        }),
    ),
    // Without a name the paragraph stands empty, for the name to be typed in.
    new Paragraph({ style: 'SignatureName', ...(name === undefined ? {} : { text: name }) }),
  ]
}
