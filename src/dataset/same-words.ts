/** The five tone marks; ă, â, ê, ô, ơ, ư keep theirs. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * A text as it is compared: small letters, single spaces, the tone of each syllable at its end, so
 * that ỦY and uỷ, HÒA and hoà are the same. Not for print.
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\p{L}\p{M}]+/gu, (syllable) => {
      const tone = syllable.match(tones)?.join('') ?? ''
      return syllable.replace(tones, '').normalize('NFC') + tone
    })
}

/** Whether two texts are the same words, however they are spaced, capitalised and accented. */
export function sameWords(a: string, b: string): boolean {
  return wordKey(a) === wordKey(b)
}

/** A pattern of small letters that is held against `wordKey`; words are whole. */
export function wordPattern(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${wordKey(alternatives)})(?![\\p{L}\\p{M}])`, 'u')
}
