import type { WrittenText } from '../dataset/dataset.ts'
import type { Diagnostic } from '../source/diagnostic.ts'
import { type Location, type SourceFile, sourceFile } from '../source/location.ts'
import { placedValue } from './placed-value.ts'
import { renderLiquid } from './render-liquid.ts'
import type { Scope } from './scope.ts'
import { type DraftInline, traceText } from './traced-text.ts'

/** A text of a YAML file: figures bound, no Markdown; every typed character keeps its place. */
export function renderWritten(
  { text, at }: WrittenText,
  scope: Scope,
  file: SourceFile,
): { readonly inlines: readonly DraftInline[]; readonly diagnostics: readonly Diagnostic[] } {
  if (text === '') return { inlines: [], diagnostics: [] }
  const value = placedValue(file, at, text)
  const typed = (start: number, end: number) =>
    value.runs(start, end).map((run): DraftInline => ({ kind: 'text', ...run }))
  if (!/\{[{%]/.test(text)) return { inlines: typed(0, text.length), diagnostics: [] }
  // Told apart from the file itself: offsets in the value are not offsets in the file.
  const inner = sourceFile(`${file.path}#value`, text)
  const { fragments, diagnostics } = renderLiquid({ file: inner }, scope)
  const placed = ({ start, end }: Location) => value.place(start, end)
  const inlines = traceText(inner, fragments)
    .inlines(0, Number.MAX_SAFE_INTEGER)
    .flatMap((inline) => {
      if ('boundAt' in inline) return [{ ...inline, boundAt: placed(inline.boundAt) }]
      return inline.kind === 'text' && inline.at.file === inner.path
        ? typed(inline.at.start, inline.at.end)
        : [inline]
    })
  return {
    inlines,
    diagnostics: diagnostics.map((finding) => ({ ...finding, at: placed(finding.at) })),
  }
}
