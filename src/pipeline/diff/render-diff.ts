import { usualOptions } from '../../prose/assemble-template.ts'
import { changeAppendices } from '../../report/change-appendices.ts'
import { changeReport, type ReportPairs } from '../../report/change-report.ts'
import type { Language } from '../../wording/wording.ts'

/** The files that a comparison can be written as; a terminal and programs have reporters of their own. */
export type DiffFormat = 'docx' | 'html' | 'markdown'

/** Compared reports as the bytes of a file; a Word file is Vietnamese whatever the language. */
export async function renderDiff(
  result: ReportPairs,
  format: DiffFormat,
  language: Language,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { appendixDocumentRenderer } = await import('../../render/docx/render-appendices.ts')
      return appendixDocumentRenderer.render(changeAppendices(result))
    }
    case 'html': {
      const { changeHtmlRenderer } = await import('../../render/html/render-change-report.ts')
      return changeHtmlRenderer(usualOptions).render(changeReport(result, language))
    }
    case 'markdown': {
      const { changeMarkdownRenderer } = await import(
        '../../render/markdown/render-change-report.ts'
      )
      return changeMarkdownRenderer.render(changeReport(result, language))
    }
  }
}
