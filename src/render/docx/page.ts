import {
  Header,
  type ISectionPropertiesOptions,
  NumberFormat,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { type PageGeometry, paper, twips } from '../page-geometry.ts'

/** From the paper's edge: a line of 14 pt fits between it and the text at a top margin of 20 mm. */
const headerDistance = twips(10)

/** A4 with its margins; pages are counted from 1 in each section, the first shows no number. */
export function sectionProperties({
  orientation,
  margins,
}: PageGeometry): ISectionPropertiesOptions {
  const isUpright = orientation === 'portrait'
  return {
    page: {
      // docx swaps both lengths of a page that lies across.
      size: {
        ...paper,
        orientation: isUpright ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: { ...margins, header: headerDistance, footer: headerDistance, gutter: 0 },
      pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
    },
    titlePage: true,
  }
}

/** The number in the middle of the top margin, none on the first page (Phụ lục I, I.7). */
export function pageHeaders(): { readonly default: Header; readonly first: Header } {
  const number = new Paragraph({
    style: 'PageNumber',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
  return {
    default: new Header({ children: [number] }),
    first: new Header({ children: [new Paragraph({ style: 'PageNumber' })] }),
  }
}
