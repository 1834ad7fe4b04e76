import type { ISectionOptions } from 'docx'
import type { ReportModel } from '../../report/report-model.ts'
import { pageGeometry, twipsPerPoint } from '../page-geometry.ts'
import type { Renderer } from '../renderer.ts'
import { appendixSections } from './appendix.ts'
import { blockChildren } from './body.ts'
import { footnotes } from './footnotes.ts'
import { letterheadTable } from './letterhead.ts'
import { type Numbering, reportNumbering } from './numbering.ts'
import { addresseeParagraphs, basisParagraphs, titleParagraphs } from './opening.ts'
import { sectionProperties } from './page.ts'
import { spacer } from './rule-line.ts'
import { signatureTable } from './signature.ts'
import { wordFile } from './word-file.ts'

/** The Báo cáo as a Word file in the form of Nghị định 30/2020 (Phụ lục III, Mẫu 1.4). */
export const docxRenderer: Renderer<ReportModel> = {
  render(model) {
    const numbering = reportNumbering(model.layout)
    const sections = [mainSection(model, numbering), ...appendixSections(model, numbering)]
    return wordFile(model, footnotes(model.notes), sections)
  },
}

function mainSection(model: ReportModel, numbering: Numbering): ISectionOptions {
  const { layout, letterhead, marks, body, signature, recipients } = model
  const geometry = pageGeometry(layout, 'portrait')
  const room = geometry.textWidth
  const gap = layout.paragraphGap * twipsPerPoint
  return {
    properties: sectionProperties(geometry),
    children: [
      letterheadTable(letterhead, layout, { room, marks }),
      ...titleParagraphs(model, room),
      ...addresseeParagraphs(model, room),
      ...basisParagraphs(model),
      ...blockChildren(body, { numbering, room, gap, keepLast: true }),
      ...(body.at(-1)?.kind === 'table' ? [spacer(true)] : []),
      signatureTable(signature, recipients, { layout, room }),
      spacer(),
    ],
  }
}
