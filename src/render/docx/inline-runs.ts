import { FootnoteReferenceRun, type ParagraphChild, TextRun } from 'docx'
import type { Inline } from '../../report/report-model.ts'

/**
 * Inlines as Word's runs. At each offset of `breaks`, counted in `plainText`, stands a space whose
 * place a line break takes.
 */
export function runsOf(
  inlines: readonly Inline[],
  breaks: readonly number[] = [],
): readonly ParagraphChild[] {
  const runs: ParagraphChild[] = []
  let offset = 0
  for (const inline of inlines) {
    if (inline.kind === 'note') {
      runs.push(new FootnoteReferenceRun(inline.number))
      continue
    }
    const { text, bold, italic } = inline
    const end = offset + text.length
    const within = breaks.filter((at) => at >= offset && at < end).map((at) => at - offset)
    const pieces = [-1, ...within].map((from, at) => text.slice(from + 1, within[at]))
    for (const [at, piece] of pieces.entries()) {
      const isEmpty = piece === '' && at === 0
      if (isEmpty) continue
      runs.push(
        new TextRun({
          text: piece,
          ...(at > 0 ? { break: 1 } : {}),
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: italic } : {}),
        }),
      )
    }
    offset = end
  }
  return runs
}

/** Lines of one paragraph, a line break between each two. */
export function linesAsRuns(lines: readonly string[]): readonly TextRun[] {
  return lines.map((text, at) => new TextRun({ text, ...(at > 0 ? { break: 1 } : {}) }))
}
