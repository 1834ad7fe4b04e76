import { type Diagnostic, diagnostic } from '../../source/diagnostic.ts'
import type { ProseAudit } from './prose-audit.ts'
import { isTyped, type Passage, placeOf } from './reading/passage.ts'
import { type Stretch, sentencesOf } from './reading/sentences.ts'

/** The same thing told twice, also where small words differ. */
export const repeatedParagraphAudit: ProseAudit = {
  name: 'repeated-paragraph',
  question: 'Is a paragraph or a long sentence said twice?',
  run: ({ passages }) => {
    const sentences = new Map<string, Sentence>()
    for (const sentence of passages.filter(isText).flatMap(sentencesIn)) {
      // A loop, or a text of the data in two parts of the report, prints one place many times.
      if (!sentences.has(sentence.place)) sentences.set(sentence.place, sentence)
    }
    return repetitionsAmong([...sentences.values()]).map(finding)
  },
}

/** Shorter sentences are phrases that a report may need again. */
const fewestWords = 12

/** A whole paragraph that tells a figure may be shorter; points of two lists often say the same. */
const fewestWordsWithFigure = 8

/** Share of the shorter sentence that the other one, with the same figures, has in that order. */
const likeness = 0.85

/** Words without weight: two sentences that differ in these alone say the same. */
const smallWords = new Set(
  'đã được và các những của là có tại trên về cho với để trong ở thì mà cũng đang sẽ do từ đến theo này đó cùng còn vẫn'.split(
    ' ',
  ),
)

interface Sentence extends Stretch {
  readonly passage: Passage
  /** Where its first typed word begins and its last one ends. */
  readonly place: string
  readonly beginning: string
  readonly isParagraph: boolean
  readonly isPoint: boolean
  /** Small letters; a bound figure is its datum. */
  readonly words: readonly string[]
  readonly figures: readonly string[]
  /** The words that carry weight, joined. */
  readonly gist: string
}

/** A run of sentences that was said before. */
interface Repetition {
  readonly first: readonly Sentence[]
  readonly again: readonly Sentence[]
}

function repetitionsAmong(sentences: readonly Sentence[]): Repetition[] {
  const repetitions: Repetition[] = []
  sentences.forEach((sentence, index) => {
    const longer = continued(repetitions.at(-1), sentences, index)
    if (longer) {
      repetitions.splice(-1, 1, longer)
      return
    }
    if (!isLong(sentence)) return
    const before = sentences
      .slice(0, index)
      .find((other) => saysTheSame(other, sentence) && !isOfOneSource(other, sentence))
    if (before) repetitions.push({ first: [before], again: [sentence] })
  })
  return repetitions
}

/** A repetition that goes on, within its two paragraphs, with the next sentence of both. */
function continued(
  repetition: Repetition | undefined,
  sentences: readonly Sentence[],
  index: number,
): Repetition | undefined {
  const last = repetition?.first.at(-1)
  const sentence = sentences[index]
  if (!repetition || !last || !sentence) return undefined
  const next = sentences[sentences.indexOf(last) + 1]
  const [begun] = repetition.again
  const isNext = repetition.again.at(-1) === sentences[index - 1] && next?.passage === last.passage
  if (!next || !isNext || sentence.passage !== begun?.passage || next === begun) return undefined
  if (!saysTheSame(next, sentence)) return undefined
  return { first: [...repetition.first, next], again: [...repetition.again, sentence] }
}

function isLong({ words, figures, isParagraph, isPoint }: Sentence): boolean {
  const fewest = isParagraph && !isPoint && figures.length > 0 ? fewestWordsWithFigure : fewestWords
  return words.length >= fewest
}

function saysTheSame(one: Sentence, other: Sentence): boolean {
  return one.gist === other.gist || tellsTheSameFigures(one, other)
}

/** Two figures or more that nothing else would have by chance, and mostly the same words. */
function tellsTheSameFigures(one: Sentence, other: Sentence): boolean {
  if (one.figures.filter(isDistinctive).length < 2) return false
  if (one.figures.join(' ') !== other.figures.join(' ')) return false
  const shorter = Math.min(one.words.length, other.words.length)
  return commonWords(one.words, other.words) >= likeness * shorter
}

/** Of three digits and no year, or bound. */
function isDistinctive(figure: string): boolean {
  return figure.startsWith('{') || (/(?:\d.*){3}/.test(figure) && !/^(?:19|20)\d{2}$/.test(figure))
}

/** Length of the longest run of words, with gaps, that both have. */
function commonWords(one: readonly string[], other: readonly string[]): number {
  let row = new Array<number>(other.length + 1).fill(0)
  for (const word of one) {
    const next = [0]
    other.forEach((candidate, index) => {
      const longer = Math.max(row[index + 1] ?? 0, next[index] ?? 0)
      next.push(candidate === word ? (row[index] ?? 0) + 1 : longer)
    })
    row = next
  }
  return row.at(-1) ?? 0
}

/**
 * Reasons of two indicators may be the same, and two lines of one loop begin at the same place of
 * the template.
 */
function isOfOneSource(one: Sentence, other: Sentence): boolean {
  const isOfData = ({ isParagraph, passage }: Sentence) =>
    isParagraph && passage.spans.every(({ inline }) => inline.at.file.endsWith('.yaml'))
  return one.beginning === other.beginning || (isOfData(one) && isOfData(other))
}

function finding({ first, again }: Repetition): Diagnostic {
  const place = (sentences: readonly Sentence[]) => {
    const [opening] = sentences
    const closing = sentences.at(-1)
    if (!opening || !closing) throw new RangeError('A repetition has sentences')
    return { at: placeOf(opening.passage, opening.start, closing.end), opening }
  }
  const { at, opening } = place(again)
  const words = opening.passage.text.slice(opening.start, opening.end).split(' ')
  const text = words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ')
  return diagnostic('prose/repeated-paragraph', { text }, at, {}, [place(first).at])
}

function isText({ kind }: Passage): boolean {
  return kind !== 'title' && kind !== 'heading'
}

function sentencesIn(passage: Passage): Sentence[] {
  const stretches = sentencesOf(passage.text)
  return stretches.flatMap((stretch): Sentence[] => {
    const words = wordsIn(passage, stretch)
    const typed = words.filter((word) => word.isTyped)
    const [first] = typed
    const last = typed.at(-1)
    if (!first || !last) return []
    const { file, start } = placeOf(passage, first.start, first.end)
    const end = placeOf(passage, last.start, last.end)
    const texts = words.map(({ text }) => text)
    const beginning = `${file}:${start}`
    return [
      {
        ...stretch,
        passage,
        place: `${beginning}-${end.file}:${end.end}`,
        beginning,
        isParagraph: stretches.length === 1,
        isPoint: passage.kind === 'item' || passage.kind === 'point',
        words: texts,
        figures: texts.filter((text) => /^[\d{]/.test(text)),
        gist: texts.filter((text) => !smallWords.has(text)).join(' '),
      },
    ]
  })
}

interface Word extends Stretch {
  readonly text: string
  readonly isTyped: boolean
}

function wordsIn(passage: Passage, { start, end }: Stretch): Word[] {
  const { text, spans } = passage
  return spans.flatMap((span): Word[] => {
    if (span.end <= start || span.start >= end) return []
    const { inline } = span
    if (inline.kind !== 'text') {
      const datum = inline.kind === 'figure' ? inline.datum : inline.document
      return [{ start: span.start, end: span.end, text: `{${datum}}`, isTyped: false }]
    }
    const from = Math.max(start, span.start)
    const written = text.slice(from, Math.min(end, span.end))
    return [...written.matchAll(/\p{L}+|\d[\d.,/]*\d|\d/gu)].map(({ index, 0: word }) => ({
      start: from + index,
      end: from + index + word.length,
      text: word.toLowerCase(),
      isTyped: isTyped(passage, span),
    }))
  })
}
