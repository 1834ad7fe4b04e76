import type { Inline } from '../report/report-model.ts'

/** The same inlines with the letters of every text in capitals, as letters and not as formatting. */
export function inCapitals(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) =>
    inline.kind === 'note' ? inline : { ...inline, text: inline.text.toUpperCase() },
  )
}
