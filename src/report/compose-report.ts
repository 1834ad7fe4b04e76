import type { Report, ReportDocument, WrittenText } from '../dataset/dataset.ts'
import { wordKey } from '../dataset/same-words.ts'
import type { Comparison } from '../diff/comparison.ts'
import type { Evaluation } from '../evaluation/verdict.ts'
import type { ComposedProse } from '../prose/compose-narrative.ts'
import { type Inline, plainText } from '../prose/narrative.ts'
import type { Template } from '../prose/template.ts'
import { longDate } from '../wording/dates.ts'
import { composeAppendices } from './compose-appendices.ts'
import { numberText } from './document-number.ts'
import { illustrativeMark, marksOf } from './marks.ts'
import { overviewOf } from './overview.ts'
import type { Properties, ReportModel, Signature } from './report-model.ts'

/** What a report needs besides data, prose and template. */
export interface ReportOptions {
  /** Printed with a mark (DỰ THẢO). */
  readonly draft: boolean
  /** Stands in the file's properties; no output depends on the clock. */
  readonly date: string
  /** With the unit's earlier report, where there is one. */
  readonly comparison?: Comparison | undefined
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
      superior: textsOf(issuer.superior),
      issuer: textsOf(issuer.lines),
      numberLine: `Số: ${numberText(document.number)}/${issuer.symbol.text}`,
      dateLine: `${unit.place}, ${longDate(document.date)}`,
    },
    marks: marksOf(document, options),
    kind: 'BÁO CÁO',
    subject: prose.narrative.title,
    addressees: textsOf(document.addressees),
    basis: prose.basis.map((inlines, index) =>
      basisLine(inlines, index === prose.basis.length - 1),
    ),
    body: prose.narrative.blocks,
    signature: signature(document),
    recipients: recipients(report),
    notes: prose.narrative.notes,
    appendices: Object.values(composeAppendices(evaluation, prose, template, options.comparison)),
    ...(evaluation.groups.length > 0 && { overview: overviewOf(evaluation, template.options) }),
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

/** One line each, `;` at the end and `.` after the last (Phụ lục I, II.6.a). */
function basisLine(inlines: readonly Inline[], last: boolean): Inline[] {
  const at = inlines[0]?.at
  if (!at) return []
  const text = (value: string): Inline => ({ kind: 'text', text: value, at })
  return [text('Căn cứ '), ...inlines, text(last ? '.' : ';')]
}

/**
 * `- Như trên;` first where there is a Kính gửi, `- Lưu: VT, ….` last (II.9.b, d). Whoever is
 * addressed above is not named again.
 */
function recipients({ unit, document }: Report): string[] {
  const { issuer, addressees } = document
  const places = [unit.name, unit.parent?.name ?? unit.name].map((name) => ` ${wordKey(name)}`)
  const body = (text: string) => {
    const key = wordKey(text).replace(/^ubnd /, `${wordKey('ủy ban nhân dân')} `)
    const place = places.find((name) => key.endsWith(name))
    return place === undefined ? key : key.slice(0, -place.length)
  }
  // "Như trên" is ours to print: where nobody is addressed above, it would mean nobody.
  const named = new Set([...textsOf(addressees), 'Như trên'].map(body))
  return [
    ...(addressees.length > 0 ? ['- Như trên;'] : []),
    ...textsOf(document.recipients)
      .filter((text) => !named.has(body(text)))
      .map((text) => `- ${text};`),
    `- Lưu: ${issuer.filing}.`,
  ]
}

function signature({ signing, illustrative }: ReportDocument): Signature {
  const { lines, office, signer } = signing
  return {
    lines: textsOf(lines),
    ...(office !== undefined && { office }),
    // Nobody has signed what was never issued.
    ...(signer !== undefined && !illustrative && { name: signer }),
  }
}

function textsOf(written: readonly WrittenText[]): string[] {
  return written.map(({ text }) => text)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
