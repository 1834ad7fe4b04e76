import { distance } from 'fastest-levenshtein'

/** The candidate that a person most likely meant, or nothing where none is near. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(written)
  let best: string | undefined
  // A third of the letters wrong is a slip; more is another word.
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const steps = distance(wanted, fold(candidate))
    if (steps < bestDistance) {
      best = candidate
      bestDistance = steps
    }
  }
  return best
}

/** Case and tone marks aside, so that a title typed without marks is still recognised. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}
