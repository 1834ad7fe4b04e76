import { Document, type ISectionOptions, Packer } from 'docx'
import { reseal } from '../../ooxml/reseal.ts'
import type { Properties, ReportModel } from '../../report/report-model.ts'
import { pageGeometry, twipsPerPoint } from '../page-geometry.ts'
import type { Renderer } from '../renderer.ts'
import { appendixChildren } from './appendix.ts'
import { blockChildren } from './body.ts'
import { footnotes } from './footnotes.ts'
import { letterheadTable } from './letterhead.ts'
import { type Numbering, reportNumbering } from './numbering.ts'
import { addresseeParagraphs, basisParagraphs, titleParagraphs } from './opening.ts'
import { pageHeaders, sectionProperties } from './page.ts'
import { spacer } from './rule-line.ts'
import { signatureTable } from './signature.ts'
import { reportStyles } from './styles.ts'

/** The Báo cáo as a Word file in the form of Nghị định 30/2020 (Phụ lục III, Mẫu 1.4). */
export const docxRenderer: Renderer<ReportModel> = {
  async render(model) {
    const { properties, layout } = model
    const numbering = reportNumbering(layout)
    const document = new Document({
      title: properties.title,
      subject: properties.subject,
      creator: properties.author,
      lastModifiedBy: properties.author,
      styles: reportStyles(layout),
      footnotes: footnotes(model.notes),
      sections: [mainSection(model, numbering), ...appendixSections(model, numbering)],
    })
    return reseal(await Packer.toBuffer(document), {
      'docProps/core.xml': (xml) => dated(xml, properties.date),
    })
  },
}

/** The core properties of docx tell the time; created and modified are the start of `date` instead. */
function dated(xml: string, date: Properties['date']): string {
  return xml.replace(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    (_, start: string) => `${start}${date}T00:00:00Z`,
  )
}

function mainSection(model: ReportModel, numbering: Numbering): ISectionOptions {
  const { layout, letterhead, marks, body, signature, recipients } = model
  const geometry = pageGeometry(layout, 'portrait')
  const room = geometry.textWidth
  const gap = layout.paragraphGap * twipsPerPoint
  return {
    properties: sectionProperties(geometry),
    // Later sections say nothing of headers and so take these over.
    headers: pageHeaders(),
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

function appendixSections(model: ReportModel, numbering: Numbering): readonly ISectionOptions[] {
  return model.appendices.map((appendix) => {
    const geometry = pageGeometry(model.layout, appendix.orientation)
    return {
      properties: sectionProperties(geometry),
      children: appendixChildren(appendix, model.layout, { numbering, room: geometry.textWidth }),
    }
  })
}
