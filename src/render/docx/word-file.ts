import { Document, type ISectionOptions, Packer } from 'docx'
import { reseal } from '../../ooxml/reseal.ts'
import type { ReportModel } from '../../report/report-model.ts'
import type { footnotes } from './footnotes.ts'
import { pageHeaders } from './page.ts'
import { reportStyles } from './styles.ts'

/** Sections as one file in the decree's styles; the page number of the first is that of all. */
export async function wordFile(
  { properties, layout }: Pick<ReportModel, 'properties' | 'layout'>,
  notes: ReturnType<typeof footnotes>,
  [first, ...others]: readonly ISectionOptions[],
): Promise<Uint8Array> {
  const document = new Document({
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    lastModifiedBy: properties.author,
    styles: reportStyles(layout),
    footnotes: notes,
    // Later sections say nothing of headers and so take these over.
    sections: first ? [{ ...first, headers: pageHeaders() }, ...others] : [],
  })
  return reseal(await Packer.toBuffer(document), {
    'docProps/core.xml': (xml) => dated(xml, properties.date),
  })
}

/** The core properties of docx tell the time; created and modified are the start of `date` instead. */
function dated(xml: string, date: ReportModel['properties']['date']): string {
  return xml.replace(
    /(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g,
    (_, start: string) => `${start}${date}T00:00:00Z`,
  )
}
