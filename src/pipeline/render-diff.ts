import { changeMarkdownRenderer } from '../render/markdown/render-change-report.ts'
import type { Renderer } from '../render/renderer.ts'
import { type ChangeReport, changeReport } from '../report/change-report.ts'
import type { Language } from '../wording/wording.ts'
import type { DiffResult } from './contracts.ts'

/** The forms in which a comparison is a document of its own. */
export type DiffDocumentFormat = 'markdown'

const renderers: Readonly<Record<DiffDocumentFormat, Renderer<ChangeReport>>> = {
  markdown: changeMarkdownRenderer,
}

/** Compared reports as a document: for a merge request, a browser, or Word. */
export function renderDiff(
  result: DiffResult,
  format: DiffDocumentFormat,
  language: Language,
): Promise<Uint8Array> {
  return renderers[format].render(changeReport(result, language))
}
