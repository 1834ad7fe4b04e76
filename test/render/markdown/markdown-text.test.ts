import fc from 'fast-check'
import MarkdownIt, { type Token } from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { atBlockStart, inlineText } from '../../../src/render/markdown/markdown-text.ts'

const parser = new MarkdownIt({ html: true })

/** Where a text of the data may stand, and what stands around it. */
const places = {
  paragraph: (text: string) => atBlockStart(inlineText(text)),
  heading: (text: string) => `## I. ${inlineText(text)}`,
  item: (text: string) => `- ${atBlockStart(inlineText(text))}`,
  cell: (text: string) => `| a | b |\n| --- | --- |\n| ${inlineText(text)} | x |`,
}

const hostile = [
  '<script>alert(1)</script>',
  '<b>',
  '<!-- x',
  '[x](javascript:alert(1))',
  '](javascript:alert(1))',
  '![x](y)',
  '[^1]',
  '[^1]: x',
  'a | b',
  'a \\| b',
  'a \\',
  '*a* **b** _c_ __d__ ~~e~~',
  '`code`',
  '```',
  '~~~',
  '# x',
  'x #',
  '1. x',
  '12) x',
  '1.',
  '- x',
  '+ x',
  '---',
  '===',
  '> x',
  '&lt;b&gt; &amp; &#35;',
  '::error::x',
  ':::',
  '$a$',
  '    code',
  '\tcode',
  'a\nb',
  'a\r\n\r\n# b',
]

describe.each(Object.entries(places))('in a %s', (_, place) => {
  test.each(hostile)('%j is printed as it is', (text) => {
    expect(printed(place(text))).toBe(plain(text))
  })

  test('any text is printed as it is', () => {
    const signs = [...'\\`*_[]<>&|~$#:!()+-=.12 a\n"\'/@^{}', 'www.', 'https:', '&lt;', '<b>', '![']
    const texts = fc.array(fc.constantFrom(...signs), { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(text.trim() !== '')
        expect(printed(place(text))).toBe(plain(text))
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

test.each([
  ['https://a_b.vn/c_d', 'https\\://a\\_b.vn/c\\_d'],
  ['_HTTP://x', '\\_HTTP\\://x'],
  ['www.a_b.vn', 'www\\.a\\_b.vn'],
  ['lúc 10:30: họp', 'lúc 10:30: họp'],
])('no address becomes a link that takes escapes along: %s', (text, expected) => {
  expect(inlineText(text)).toBe(expected)
})

test.each(['Tỷ lệ 16,23% (31/191 DVC), số 06/KH-UBND - 2023', '16.230 hồ sơ; 2.5 điểm'])(
  'what is no markup stays easy to read: %s',
  (text) => {
    expect(atBlockStart(inlineText(text))).toBe(text)
  },
)

/** What the first heading, paragraph, item or cell prints; anything but text is told by its name. */
function printed(markdown: string): string {
  const tokens = parser.parse(markdown, {})
  const inlines = tokens.filter(({ type }) => type === 'inline')
  const [first] = markdown.startsWith('|') ? inlines.slice(2) : inlines
  if (tokens.some(({ type }) => /html|fence|code|hr|blockquote/.test(type))) return '(a block)'
  const text = (first?.children ?? []).map(textOf).join('')
  return text.replace(/^I\.\s*/, '')
}

function textOf({ type, content }: Token): string {
  return type === 'text' || type === 'text_special' ? content : `(${type})`
}

/** Blanks at the ends are not printed, line breaks are blanks. */
function plain(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
}
