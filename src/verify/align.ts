/** What the data expects beside what the file has; one of them is absent where the other stands alone. */
export interface Pair<Expected, Found> {
  readonly expected: Expected | undefined
  readonly found: Found | undefined
}

/** How two lists are held against each other. */
export interface Resemblance<Expected, Found> {
  /** The same key is the same thing. */
  expectedKey(item: Expected): string
  foundKey(item: Found): string
  /** From 0 to 1; pairs below `alike` are two things. */
  likeness(expected: Expected, found: Found): number
}

/** From here on two texts are one that was edited. */
const alike = 0.4
/** The same, where nothing else stands between two neighbours that are the same. */
const alikeAlone = 0.15

/** Tables of so many places are searched; beyond, what differs is told as lost and come. */
const mostSame = 4_000_000
const mostLikely = 250_000

/**
 * Pairs two lists in their order, so that something lost or inserted does not shift what follows:
 * first by what is the same, then, in the gaps, by what is most alike.
 */
export function align<Expected, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  resemblance: NoInfer<Resemblance<Expected, Found>>,
): Pair<Expected, Found>[] {
  const { expectedKey, foundKey } = resemblance
  const pairs: Pair<Expected, Found>[] = []
  let [left, right] = [0, 0]
  const gap = (endLeft: number, endRight: number) => {
    pairs.push(...inGap(expected.slice(left, endLeft), found.slice(right, endRight), resemblance))
  }
  for (const [one, other] of commonOrder(expected.map(expectedKey), found.map(foundKey))) {
    gap(one, other)
    pairs.push({ expected: expected[one], found: found[other] })
    left = one + 1
    right = other + 1
  }
  gap(expected.length, found.length)
  return pairs
}

/** Places of the longest common subsequence, ascending in both lists. */
export function commonOrder(
  left: readonly string[],
  right: readonly string[],
): (readonly [number, number])[] {
  let start = 0
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1
  let [endLeft, endRight] = [left.length, right.length]
  while (endLeft > start && endRight > start && left[endLeft - 1] === right[endRight - 1]) {
    endLeft -= 1
    endRight -= 1
  }
  const middle = within(left.slice(start, endLeft), right.slice(start, endRight))
  return [
    ...Array.from({ length: start }, (_, at) => [at, at] as const),
    ...middle.map(([one, other]) => [one + start, other + start] as const),
    ...Array.from(
      { length: left.length - endLeft },
      (_, at) => [endLeft + at, endRight + at] as const,
    ),
  ]
}

function within(left: readonly string[], right: readonly string[]): (readonly [number, number])[] {
  if (left.length * right.length > mostSame) return []
  // Numbers are compared faster than long texts that begin alike.
  const numbers = new Map<string, number>()
  const numbered = (keys: readonly string[]) =>
    keys.map((key) => {
      const number = numbers.get(key) ?? numbers.size
      numbers.set(key, number)
      return number
    })
  const [one, other] = [numbered(left), numbered(right)]
  return bestOrder(one.length, other.length, (row, column) => (one[row] === other[column] ? 1 : 0))
}

/** Pairs in ascending order whose scores add up to the most; a score of 0 is no pair. */
function bestOrder(
  rows: number,
  columns: number,
  score: (row: number, column: number) => number,
): (readonly [number, number])[] {
  const width = columns + 1
  // The best sum that can be had from a row and a column on.
  const best = new Float64Array((rows + 1) * width)
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const own = score(row, column)
      const at = row * width + column
      const paired = own > 0 ? own + (best[at + width + 1] ?? 0) : 0
      best[at] = Math.max(paired, best[at + width] ?? 0, best[at + 1] ?? 0)
    }
  }
  const order: (readonly [number, number])[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    const at = row * width + column
    const own = score(row, column)
    if (own > 0 && best[at] === own + (best[at + width + 1] ?? 0)) {
      order.push([row, column])
      row += 1
      column += 1
    } else if (best[at] === best[at + width]) row += 1
    else column += 1
  }
  return order
}

function inGap<Expected, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  { likeness }: Resemblance<Expected, Found>,
): Pair<Expected, Found>[] {
  const isSearched = expected.length * found.length <= mostLikely
  const threshold = expected.length === 1 && found.length === 1 ? alikeAlone : alike
  const scores = new Map<number, number>()
  const score = (row: number, column: number): number => {
    const at = row * found.length + column
    const known = scores.get(at)
    if (known !== undefined) return known
    const [one, other] = [expected[row], found[column]]
    const value = one === undefined || other === undefined ? 0 : likeness(one, other)
    const kept = value >= threshold ? value : 0
    scores.set(at, kept)
    return kept
  }
  const order = isSearched ? bestOrder(expected.length, found.length, score) : []
  const pairs: Pair<Expected, Found>[] = []
  let [left, right] = [0, 0]
  for (const [one, other] of [...order, [expected.length, found.length] as const]) {
    for (; left < one; left += 1) pairs.push({ expected: expected[left], found: undefined })
    for (; right < other; right += 1) pairs.push({ expected: undefined, found: found[right] })
    if (one < expected.length) pairs.push({ expected: expected[one], found: found[other] })
    left = one + 1
    right = other + 1
  }
  return pairs
}

/** How much two lists of words have in common, whatever their order: from 0 to 1. */
export function sharedWords(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) shared += 1
    left.set(word, count - 1)
  }
  return (2 * shared) / (one.length + other.length)
}
