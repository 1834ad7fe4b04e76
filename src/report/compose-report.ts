import type { Evaluation } from '../evaluation/verdict.ts'
import type { ComposedProse } from '../prose/compose-narrative.ts'
import { type Inline, plainText } from '../prose/narrative.ts'
import type { Template } from '../prose/template.ts'
import { longDate, openDate, shortDate } from '../wording/dates.ts'
import { padCount } from '../wording/numbers.ts'
import { appendixTable } from './appendix-table.ts'
import { illustrativeMark, marksOf } from './marks.ts'
import type { Appendix, Properties, ReportModel } from './report-model.ts'
import { summarySentence } from './summary-sentence.ts'

/** What a report needs besides data, prose and template. */
export interface ReportOptions {
  /** Printed with a mark (DỰ THẢO). */
  readonly draft: boolean
  /** Stands in the file's properties; no output depends on the clock. */
  readonly date: string
}

/** Puts a report together in the order of Mẫu 1.4 (Nghị định 30/2020, Phụ lục III). */
export function composeReport(
  evaluation: Evaluation,
  prose: ComposedProse,
  template: Template,
  options: ReportOptions,
): ReportModel {
  const { report } = evaluation
  const { document, unit } = report
  const { issuer } = document
  const { padCounts: _, ...layout } = template.options
  return {
    letterhead: {
      superior: issuer.superior,
      issuer: issuer.lines,
      numberLine: `Số: ${numberText(document.number)}/${issuer.symbol}`,
      dateLine: `${unit.place}, ${longDate(document.date)}`,
    },
    marks: marksOf(document, options),
    kind: 'BÁO CÁO',
    subject: prose.narrative.title,
    addressees: document.addressees,
    basis: prose.basis.map((inlines, index) =>
      basisLine(inlines, index === prose.basis.length - 1),
    ),
    body: prose.narrative.blocks,
    signature: {
      lines: issuer.signature,
      ...nameOf(document.illustrative ? undefined : (document.signer ?? issuer.signer)),
    },
    recipients: recipients(evaluation),
    notes: prose.narrative.notes,
    // A table without rows is no appendix.
    appendices:
      template.appendix && evaluation.groups.length > 0
        ? [appendix(evaluation, prose, template)]
        : [],
    layout,
    properties: propertiesOf(evaluation, prose, options),
  }
}

/** What every file of the report says of itself. */
export function propertiesOf(
  { report }: Evaluation,
  { narrative }: ComposedProse,
  { date }: Pick<ReportOptions, 'date'>,
): Properties {
  const { issuer, illustrative } = report.document
  const subject = plainText(narrative.title)
  return {
    title: `Báo cáo ${lowerFirst(subject)}${illustrative ? ` (${lowerFirst(illustrativeMark)})` : ''}`,
    subject,
    author: issuer.name,
    date,
  }
}

function appendix(evaluation: Evaluation, prose: ComposedProse, template: Template): Appendix {
  const { report } = evaluation
  const { document } = report
  const { issuer } = document
  const columns = template.appendix?.columns ?? []
  return {
    label: 'Phụ lục',
    title: prose.appendixTitle,
    attachedTo: attachedTo(),
    orientation: template.appendix?.orientation ?? 'portrait',
    blocks: [
      appendixTable(evaluation, prose, columns),
      { kind: 'paragraph', inlines: summarySentence(evaluation, template.options) },
    ],
  }

  /** Filled in on paper; blanks in electronic documents (Phụ lục I, III.1.c). */
  function attachedTo(): string {
    const paper = document.medium === 'paper'
    const number = numberText(paper ? document.number : undefined)
    const { date: written } = document
    const year = written?.slice(0, 4)
    const issued = paper ? written : undefined
    const date =
      issued?.length === 10 ? shortDate(issued) : openDate(issued).replace(/[^/]+$/, year ?? '$&')
    return `(Kèm theo Báo cáo số ${number}/${issuer.symbol} ngày ${date} của ${issuer.short})`
  }
}

/** The number comes from the registry (Điều 15); until then there is room for it. */
function numberText(number: string | undefined): string {
  return number === undefined ? '\u00a0'.repeat(8) : padCount(number)
}

/** One line each, `;` at the end and `.` after the last (Phụ lục I, II.6.a). */
function basisLine(inlines: readonly Inline[], last: boolean): Inline[] {
  const at = inlines[0]?.at
  if (!at) return []
  const text = (value: string): Inline => ({ kind: 'text', text: value, at })
  return [text('Căn cứ '), ...inlines, text(last ? '.' : ';')]
}

/** `- Như trên;` first where there is a Kính gửi, `- Lưu: VT, ….` last (II.9.b, d). */
function recipients({ report }: Evaluation): string[] {
  const { issuer, addressees } = report.document
  return [
    ...(addressees.length > 0 ? ['- Như trên;'] : []),
    ...issuer.recipients.map((recipient) => `- ${recipient};`),
    `- Lưu: ${issuer.filing}.`,
  ]
}

function nameOf(name: string | undefined): { name?: string } {
  return name === undefined ? {} : { name }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
