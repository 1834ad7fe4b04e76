/** The brackets of a text, those alone that are opened and closed. */
export interface Brackets {
  /**
   * The brackets around an offset, from the innermost, by the offsets of their opening signs. Both
   * signs stand outside of their own bracket.
   */
  around(offset: number): readonly number[]
  /** The offset of the closing sign; the end of the text where there is none. */
  closing(bracket: number | undefined): number
}

/** Nobody reads deeper brackets; what is hostile must not be slow. */
const deepest = 8

/** Pairs up round brackets: `a)` opens none, and one that stays open is none. */
export function bracketsOf(text: string): Brackets {
  const closings = new Map<number, number>()
  const open: number[] = []
  for (const { index, 0: sign } of text.matchAll(/[()]/g)) {
    const opened = sign === ')' ? open.pop() : undefined
    if (sign === '(') open.push(index)
    if (opened !== undefined) closings.set(opened, index)
  }
  const innermost = new Int32Array(text.length + 1).fill(-1)
  const stack: number[] = []
  for (let offset = 0; offset <= text.length; offset += 1) {
    if (offset === closings.get(stack.at(-1) ?? -1)) stack.pop()
    innermost[offset] = stack.at(-1) ?? -1
    if (closings.has(offset)) stack.push(offset)
  }
  return {
    around(offset) {
      const around: number[] = []
      let bracket = innermost[offset] ?? -1
      for (; bracket >= 0 && around.length < deepest; bracket = innermost[bracket] ?? -1) {
        around.push(bracket)
      }
      return around
    },
    closing: (bracket) => closings.get(bracket ?? -1) ?? text.length,
  }
}
