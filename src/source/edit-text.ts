/** One change of a text: what stands from `start` up to, but not including, `end` becomes `text`. */
export interface Edit {
  /** Offsets into the text of the `SourceFile`, in UTF-16 units from 0; the same twice inserts. */
  readonly start: number
  readonly end: number
  readonly text: string
}

/**
 * The text with all edits made and every other character as it was. Edits may come in any order;
 * insertions at one place follow each other as given. Edits that overlap, or that reach beyond the
 * text, are a bug and are thrown.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  let done = 0
  let result = ''
  for (const { start, end, text: inserted } of inOrder) {
    if (start < done) throw new Error(`Edits overlap at ${start}`)
    if (end < start || end > text.length) throw new Error(`No text from ${start} to ${end}`)
    result += text.slice(done, start) + inserted
    done = end
  }
  return result + text.slice(done)
}
