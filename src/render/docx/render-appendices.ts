import type { AppendixDocument } from '../../report/report-model.ts'
import type { Renderer } from '../renderer.ts'
import { appendixSections } from './appendix.ts'
import { reportNumbering } from './numbering.ts'
import { wordFile } from './word-file.ts'

/** Appendices that stand alone, as a Word file in the form that they have behind a report. */
export const appendixDocumentRenderer: Renderer<AppendixDocument> = {
  render(model) {
    return wordFile(model, {}, appendixSections(model, reportNumbering(model.layout)))
  },
}
