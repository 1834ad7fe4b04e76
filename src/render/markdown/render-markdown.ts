import type { Appendix, Letterhead, ReportModel } from '../../report/report-model.ts'
import { inCapitals } from '../in-capitals.ts'
import { addresseeLines, greeting, motto, nation, recipientsLabel } from '../letter-words.ts'
import type { Renderer } from '../renderer.ts'
import { blocksText } from './blocks.ts'
import { inlinesText } from './inlines.ts'
import { atBlockStart, inlineText } from './markdown-text.ts'

/** The Báo cáo as Markdown of GitHub's dialect, to be read and compared in merge requests. */
export const markdownRenderer: Renderer<ReportModel> = {
  async render(model) {
    return new TextEncoder().encode(reportText(model))
  },
}

function reportText(model: ReportModel): string {
  const { letterhead, marks, kind, subject, addressees, basis, body, notes, appendices } = model
  return `${[
    letterheadText(letterhead),
    ...marks.map((mark) => strong(inlineText(mark))),
    `# ${inlineText(kind.toUpperCase())}`,
    strong(inlinesText(subject)),
    ...addresseesText(addressees),
    ...basis.map((inlines) => `<em>${inlinesText(inlines)}</em>`),
    blocksText(body, 2).trimEnd(),
    ...closingText(model),
    ...appendices.map(appendixText),
    ...notes.map(({ number, inlines }) => `[^${number}]: ${atBlockStart(inlinesText(inlines))}`),
  ].join('\n\n')}\n`
}

/** Two columns, as on paper; the first row of a table is bold of itself. */
function letterheadText({ superior, issuer, numberLine, dateLine }: Letterhead): string {
  const left = [...superior, ...issuer].map((line) => inlineText(line.toUpperCase())).join('<br>')
  return [
    `| ${left} | ${nation}<br>${motto} |`,
    '| :---: | :---: |',
    `| ${inlineText(numberLine)} | <em>${inlineText(dateLine)}</em> |`,
  ].join('\n')
}

function addresseesText(addressees: readonly string[]): string[] {
  const lines = addresseeLines(addressees)
  const [only] = lines
  if (only === undefined) return []
  if (lines.length === 1) return [`${greeting}: ${inlineText(only)}`]
  return [`${greeting}:`, listed(lines)]
}

function closingText({ signature, recipients }: ReportModel): string[] {
  const { lines, office, name } = signature
  const signer = [office?.toUpperCase(), name].filter((line) => line !== undefined)
  return [
    lines.map((line) => strong(inlineText(line.toUpperCase()))).join('<br>'),
    ...signer.map((line) => strong(inlineText(line))),
    `<em>${recipientsLabel}</em>`,
    listed(recipients),
  ]
}

function appendixText({ label, title, attachedTo, blocks }: Appendix): string {
  return [
    `## ${inlineText(label)}`,
    strong(inlinesText(inCapitals(title))),
    `<em>${inlineText(attachedTo)}</em>`,
    blocksText(blocks, 3).trimEnd(),
  ].join('\n\n')
}

/** Lines that have their dash already. */
function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${atBlockStart(inlineText(line.replace(/^- /, '')))}`).join('\n')
}

function strong(markdown: string): string {
  return `<strong>${markdown}</strong>`
}
