import { noteMark } from '../ooxml/read-docx.ts'
import { type DatumPlace, type Difference, isGrave } from '../source/difference.ts'
import { commonOrder } from './align.ts'
import type { ExpectedText, FigureSpan } from './expected-text.ts'
import { type Fill, fillsIn, hasBlanks } from './fills.ts'
import { hasNumber, keyOf, type Token, tokensOf } from './tokens.ts'

/** A text as read, with the label of its list. */
export interface FoundText {
  readonly label: string
  readonly text: string
}

/** What differs between two texts, and what was written into the blanks. */
export interface TextComparison {
  readonly differences: readonly Difference[]
  readonly fills: readonly Fill[]
}

/**
 * Holds a text of a file against the one that follows from the data, word by word. A text that has
 * become another one of the report (`isKnown`) is no edit of wording: names were swapped, and with
 * them what their numbers say.
 */
export function compareText(
  expected: ExpectedText,
  found: FoundText,
  isKnown: (key: string) => boolean,
): TextComparison {
  if (keyOf(expected) === keyOf(found)) return { differences: [], fills: [] }
  const { label, text } = withTypedLabel(expected, found)
  const fills = hasBlanks(expected.text) ? fillsIn(expected.text, text) : undefined
  const labels = compareLabels(expected, label)
  if (fills) {
    const filled = fills.map((fill) => difference('filled', expected, '', fill.text))
    return { differences: [...labels, ...filled], fills }
  }
  const differences = [...labels, ...compareWords(expected, text)]
  if (differences.some(isGrave) || !isKnown(keyOf({ label: '', text })))
    return { differences, fills: [] }
  const swapped = difference('changed', expected, expected.text, found.text, dataIn(expected))
  return { differences: [swapped], fills: [] }
}

/** A number typed by hand where the list printed it says the same. */
function withTypedLabel({ label }: ExpectedText, found: FoundText): FoundText {
  const text = found.text.trimStart()
  if (label === '' || found.label !== '' || !text.startsWith(`${label} `)) return found
  return { label, text: text.slice(label.length) }
}

function compareLabels(expected: ExpectedText, found: string): Difference[] {
  if (expected.label === found) return []
  const counts = /[\p{L}\p{N}]/u.test(expected.label + found)
  return [difference(counts ? 'label' : 'wording', expected, expected.label, found)]
}

/** A stretch in which the words are others; either side may be empty. */
interface Stretch {
  readonly expected: readonly Token[]
  readonly found: readonly Token[]
  /** Where in the expected text words were put in. */
  readonly at: { readonly after: number; readonly before: number }
}

function compareWords(expected: ExpectedText, text: string): Difference[] {
  const differences: Difference[] = []
  const reworded: Stretch[] = []
  for (const stretch of stretchesOf(tokensOf(expected.text), tokensOf(text))) {
    const grave = compareStretch(expected, stretch)
    differences.push(...grave)
    if (grave.length === 0) reworded.push(stretch)
  }
  if (reworded.length === 0) return differences
  const said = (side: 'expected' | 'found') =>
    reworded
      .map((stretch) => phrase(stretch[side]))
      .filter(Boolean)
      .join(' … ')
  return [...differences, difference('wording', expected, said('expected'), said('found'))]
}

function stretchesOf(expected: readonly Token[], found: readonly Token[]): Stretch[] {
  const same = commonOrder(
    expected.map(({ text }) => text),
    found.map(({ text }) => text),
  )
  const stretches: Stretch[] = []
  let [left, right] = [0, 0]
  for (const [one, other] of [...same, [expected.length, found.length] as const]) {
    if (one > left || other > right) {
      stretches.push({
        expected: expected.slice(left, one),
        found: found.slice(right, other),
        at: {
          after: expected[left - 1]?.end ?? 0,
          before: expected[one]?.start ?? Number.POSITIVE_INFINITY,
        },
      })
    }
    left = one + 1
    right = other + 1
  }
  return stretches
}

/** The numbers and figures that a stretch changes; none where only words do. */
function compareStretch(expected: ExpectedText, stretch: Stretch): Difference[] {
  const [left, right] = withoutSameCores(stretch)
  const gone = left.filter(({ isNumber }) => isNumber)
  const come = right.filter(({ isNumber }) => isNumber)
  const differences: Difference[] = []
  for (let at = 0; at < Math.max(gone.length, come.length); at += 1) {
    const [one, other] = [gone[at], come[at]]
    const kind = one && other ? 'changed' : one ? 'missing' : 'added'
    const data = one ? dataOf(expected.figures, one, other) : []
    differences.push(difference(kind, expected, one?.core ?? '', other?.core ?? '', data))
  }
  const told = new Set(differences.flatMap(({ data }) => data.map(({ datum }) => datum)))
  const words = left.filter(({ isNumber }) => !isNumber)
  for (const figure of expected.figures) {
    const isInside =
      left.length === 0 && stretch.at.after > figure.start && stretch.at.before < figure.end
    const isTouched = words.some(({ start, end }) => start < figure.end && end > figure.start)
    if (!isInside && !isTouched) continue
    if (figure.datum && told.has(figure.datum.datum)) continue
    const shown = expected.text.slice(figure.start, figure.end)
    const data = figure.datum ? [figure.datum] : []
    differences.push(difference('changed', expected, shown, phrase(right), data))
  }
  return differences
}

/** What is left of a stretch once words are dropped that only the signs around them tell apart. */
function withoutSameCores({
  expected,
  found,
}: Stretch): readonly [readonly Token[], readonly Token[]] {
  const same = commonOrder(
    expected.map(({ core }) => core),
    found.map(({ core }) => core),
  )
  const [left, right] = [new Set(same.map(([one]) => one)), new Set(same.map(([, other]) => other))]
  return [expected.filter((_, at) => !left.has(at)), found.filter((_, at) => !right.has(at))]
}

/** The data behind those characters of a number that are others: of `31/191` only one may be. */
function dataOf(
  figures: readonly FigureSpan[],
  one: Token,
  other: Token | undefined,
): DatumPlace[] {
  const { start, end } = changedPart(one, other?.text ?? '')
  const touched = figures.filter((figure) => figure.start < end && figure.end > start)
  const within =
    touched.length > 0
      ? touched
      : figures.filter((figure) => figure.end === start || figure.start === end)
  return within.flatMap(({ datum }) => datum ?? [])
}

function changedPart({ text, start }: Token, other: string): { start: number; end: number } {
  const shortest = Math.min(text.length, other.length)
  let head = 0
  while (head < shortest && text[head] === other[head]) head += 1
  let tail = 0
  while (tail < shortest - head && text.at(-1 - tail) === other.at(-1 - tail)) tail += 1
  return { start: start + head, end: start + text.length - tail }
}

function phrase(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => (text === noteMark ? '[*]' : text)).join(' ')
}

/** A text that has gone or come as a whole. */
export function loneText(kind: 'lost' | 'added', text: ExpectedText): Difference {
  const data = dataIn(text)
  // A heading heads numbers, and its own number counts.
  const counts = text.figures.length > 0 || hasNumber(text.text) || /[\p{L}\p{N}]/u.test(text.label)
  const shown = phrase(tokensOf(`${text.label} ${text.text}`))
  const kinds = counts
    ? ({ lost: 'text-lost', added: 'text-added' } as const)
    : ({ lost: 'words-lost', added: 'words-added' } as const)
  return kind === 'lost'
    ? difference(kinds.lost, text, shown, '', data)
    : difference(kinds.added, text, '', shown)
}

function dataIn({ figures }: ExpectedText): DatumPlace[] {
  return figures.flatMap(({ datum }) => datum ?? [])
}

/** A difference in the place of a text. */
export function difference(
  kind: Difference['kind'],
  { place }: Pick<ExpectedText, 'place'>,
  expected: string,
  found: string,
  data: readonly DatumPlace[] = [],
): Difference {
  return { kind, place, expected, found, data }
}
