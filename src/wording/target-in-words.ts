/** What people write before the number of a target, by the sign that says the same. */
const signs: readonly (readonly [sign: string, words: RegExp])[] = [
  ['>=', /^(?:tối thiểu|ít nhất|từ|không dưới|không thấp hơn)$/],
  ['<=', /^(?:tối đa|nhiều nhất|không quá|không vượt quá|không trên|không cao hơn)$/],
  ['>', /^(?:trên|hơn|vượt|lớn hơn|cao hơn)$/],
  ['<', /^(?:dưới|nhỏ hơn|thấp hơn|ít hơn)$/],
]

/** `tối thiểu 80%` → `>= 80`; nothing where the words are not known for sure. */
export function targetInWords(text: string): string | undefined {
  const [, words = '', number, after = ''] =
    /^(\D*?)\s*(\d[\d.,]*)\s*%?\s*(\D*)$/.exec(text.toLowerCase()) ?? []
  if (number === undefined) return undefined
  if (after === 'trở lên' && (words === '' || words === 'từ')) return `>= ${number}`
  if (after === 'trở xuống' && (words === '' || words === 'từ')) return `<= ${number}`
  const sign = after === '' ? signs.find(([, known]) => known.test(words))?.[0] : undefined
  return sign && `${sign} ${number}`
}
