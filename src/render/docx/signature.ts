import { Paragraph, type Table } from 'docx'
import type { Layout, Signature } from '../../report/report-model.ts'
import { balancedLines } from '../balanced-lines.ts'
import { recipientsLabel } from '../letter-words.ts'
import { countBeside } from '../recipients-beside.ts'
import { linesAsRuns } from './inline-runs.ts'
import { plainTable } from './plain-table.ts'
import { signatureRoom } from './styles.ts'

/** The share of the left column, which holds Nơi nhận. */
const leftShare = 0.45
/** Keeps the recipients off the signature, in twips. */
const gutter = 200
/** Above both columns, in twips. */
const above = 120

/**
 * Ô 7 and 9b side by side in one row that no page breaks (Phụ lục I, II.7 and II.9.d). A longer list
 * of recipients goes on below, each in a row of its own, and a page may end between any of these but
 * the last two: the signature stays with the end of the text, however many recipients there are.
 */
export function signatureTable(
  signature: Signature,
  recipients: readonly string[],
  { layout, room }: { readonly layout: Layout; readonly room: number },
): Table {
  const left = Math.round(room * leftShare)
  const beside = countBeside(recipients, left - gutter)
  const label = new Paragraph({
    style: 'RecipientsLabel',
    text: recipientsLabel,
    spacing: { before: above },
  })
  const below = recipients.slice(beside)
  return plainTable(
    [left, room - left],
    [
      [
        [label, ...recipients.slice(0, beside).map((text) => recipient(text))],
        signatureCell(signature, layout, room - left),
      ],
      ...below.map((text, at) => [
        [recipient(text, at === below.length - 2)],
        // No higher than the recipient beside it.
        [new Paragraph({ style: 'Recipient' })],
      ]),
    ],
  )
}

function recipient(text: string, keepNext = false): Paragraph {
  return new Paragraph({
    style: 'Recipient',
    text,
    indent: { right: gutter },
    ...(keepNext ? { keepNext } : {}),
  })
}

function signatureCell(
  { lines, office, name }: Signature,
  { bodySize }: Layout,
  room: number,
): readonly Paragraph[] {
  const title = (text: string, before?: number) =>
    new Paragraph({
      style: 'SignatureTitle',
      children: linesAsRuns(
        balancedLines(text.toUpperCase(), { size: bodySize, face: 'bold', room }),
      ),
      ...(before === undefined ? {} : { spacing: { before } }),
    })
  return [
    ...lines.map((line, at) => title(line, at === 0 ? above : undefined)),
    ...(office === undefined ? [] : [title(office, signatureRoom)]),
    new Paragraph({
      style: 'SignatureName',
      // Without a name the paragraph stands empty, for the name to be typed in.
      ...(name === undefined ? {} : { text: name }),
      ...(office === undefined ? {} : { spacing: { before: 0 } }),
    }),
  ]
}
