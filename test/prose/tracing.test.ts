import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bound } from '../../src/prose/bound.ts'
import { type DraftBlock, parseMarkdown } from '../../src/prose/parse-markdown.ts'
import { renderLiquid } from '../../src/prose/render-liquid.ts'
import { type DraftInline, traceText } from '../../src/prose/traced-text.ts'
import { locationOf, sourceFile } from '../../src/source/location.ts'

const data = locationOf(sourceFile('data.yaml', 'dan_so: 6317'), 8, 12)

const scope = {
  dan_so: figure('dan_so', '6.317'),
  xau: figure('xau', '**6**{{ x }} _a_ <b> [^n] - 1. # \\* &amp;'),
  ten: bound({ kind: 'data-text', text: '* {{ dan_so }} # `mã`', at: data }),
  xa: ['Mường Bú', 'Mường La', 'Ngọc Chiến'].map((name, index) => ({
    ten: bound({ kind: 'data-text', text: name, at: data }),
    dan_so: figure(`xa.${index}`, String(index + 1)),
  })),
}

function figure(datum: string, text: string) {
  return bound({ kind: 'figure', datum, text, at: data })
}

function compose(text: string) {
  const file = sourceFile('prose.md', text)
  const { fragments, diagnostics } = renderLiquid({ file }, scope)
  const parsed = parseMarkdown(traceText(file, fragments))
  return { blocks: parsed.blocks, codes: [...diagnostics, ...parsed.diagnostics].map(codeOf) }
}

function codeOf({ code }: { readonly code: string }): string {
  return code
}

function inlinesOf(blocks: readonly DraftBlock[]): DraftInline[] {
  return blocks.flatMap((block) => ('inlines' in block ? block.inlines : []))
}

function printed(blocks: readonly DraftBlock[]): string[] {
  return blocks.map((block) =>
    'inlines' in block
      ? block.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('')
      : `{${block.id}}`,
  )
}

/** What a stretch of Markdown prints: an escape its sign, a line break a blank. */
function said(written: string): string {
  return written
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&#272;', 'Đ')
    .replace(/\r?\n[ \t]*/g, ' ')
}

function expectTraced(text: string, blocks: readonly DraftBlock[]): void {
  for (const inline of inlinesOf(blocks)) {
    if (inline.kind === 'figure') {
      expect(inline.at).toEqual(data)
      const call = text.slice(inline.boundAt.start, inline.boundAt.end)
      expect(call).toMatch(/^\{\{-?\s*[a-z]/)
      expect(call).toMatch(/\}\}$/)
    }
    if (inline.kind !== 'text' || inline.at.file !== 'prose.md') continue
    expect(said(text.slice(inline.at.start, inline.at.end))).toBe(inline.text)
  }
}

const samples: Readonly<Record<string, [string, string[]]>> = {
  'plain words': ['Xã có bốn bản.', ['Xã có bốn bản.']],
  'a bound figure': ['Xã có {{ dan_so }} người.', ['Xã có 6.317 người.']],
  'a figure called twice': ['{{ dan_so }} và {{ dan_so }}', ['6.317 và 6.317']],
  'a line break within a paragraph': ['Một\nhai\nba', ['Một hai ba']],
  'a hard line break': ['Một\\\nhai  \nba', ['Một hai ba']],
  escapes: ['5 \\* 6 \\_ 7 \\# \\[a\\] \\\\', ['5 * 6 _ 7 # [a] \\']],
  entities: ['A &amp; B &lt; C &#272;', ['A & B < C Đ']],
  emphasis: ['Một **hai *ba* bốn** năm _sáu_', ['Một hai ba bốn năm sáu']],
  'emphasis around a figure': ['**{{ dan_so }} người**', ['6.317 người']],
  'a word twice, the first time emphasised': ['*bản* bản **bản** bản', ['bản bản bản bản']],
  'a nested list': [
    '- Một;\n- Hai:\n  - Hai một {{ dan_so }};\n  - Hai hai.\n- Ba.',
    ['Một;', 'Hai:', 'Hai một 6.317;', 'Hai hai.', 'Ba.'],
  ],
  'a numbered list': ['1. Một\n2. Hai\n10. Mười', ['Một', 'Hai', 'Mười']],
  'an item of several lines': ['- Một\n  hai\n  ba', ['Một hai ba']],
  'an item with the text of its own list mark': ['- - a', ['a']],
  headings: ['# Một\n\n## Hai {{ dan_so }} ##\n\nBa', ['Một', 'Hai 6.317', 'Ba']],
  'a loop over lines': [
    '{% for x in xa %}- Bản {{ x.ten }}: {{ x.dan_so }} hộ\n{% endfor %}',
    ['Bản Mường Bú: 1 hộ', 'Bản Mường La: 2 hộ', 'Bản Ngọc Chiến: 3 hộ'],
  ],
  'a loop within a sentence': [
    'Gồm {% for x in xa %}{{ x.ten }}, {% endfor %}hết.',
    ['Gồm Mường Bú, Mường La, Ngọc Chiến, hết.'],
  ],
  'white space trimmed on both sides': [
    'Có   {{- dan_so -}}   người {%- if true -%}  và  {%- endif -%}  hộ',
    ['Có6.317ngườivàhộ'],
  ],
  'white space trimmed across lines': [
    '- Một\n{%- for x in xa %}\n- Bản {{ x.dan_so }}\n{%- endfor %}',
    ['Một', 'Bản 1', 'Bản 2', 'Bản 3'],
  ],
  'the same words inside and outside a trim': [
    'a {{- dan_so }} a {{ dan_so -}} a',
    ['a6.317 a 6.317a'],
  ],
  'Windows line ends': [
    'Một\r\nhai {{ dan_so }}\r\n\r\n- Ba\r\n- Bốn\r\n',
    ['Một hai 6.317', 'Ba', 'Bốn'],
  ],
  'letters of two units': ['Một 𠀀 hai {{ dan_so }} 𠀀 ba', ['Một 𠀀 hai 6.317 𠀀 ba']],
  'an address': [
    'Xem https://example.vn/a_b_c?d=*e* nhé',
    ['Xem https://example.vn/a_b_c?d=e nhé'],
  ],
  'an assigned name': ['{% assign x = dan_so %}Có {{ x }}', ['Có 6.317']],
}

describe('every printed character knows where it was written', () => {
  test.each(Object.entries(samples))('%s', (_, [text, paragraphs]) => {
    const { blocks, codes } = compose(text)
    expect(codes).toEqual([])
    expect(printed(blocks)).toEqual(paragraphs)
    expectTraced(text, blocks)
  })

  test('any mix of the above', () => {
    const pieces = fc.constantFrom(
      'bản ',
      'Mường La ',
      '{{ dan_so }}',
      ' {{- dan_so }} ',
      '{{ dan_so -}} ',
      '**đậm {{ dan_so }}** ',
      '*nghiêng* ',
      '\\* ',
      '&amp; ',
      '\n',
      '\n\n',
      '\n\n- mục ',
      '\n  - mục con ',
      '\n\n1. điểm ',
      '\n\n# Đề mục ',
      '{% for x in xa %}{{ x.ten }} và {% endfor %}',
      '\n{% if true %}có\n{% endif %}\n',
      '{%- if true -%} sát {%- endif -%}',
      '[^ghi_chu] ',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (chosen) => {
        const text = chosen.join('')
        const { blocks } = compose(text)
        expectTraced(text, blocks)
        const figures = inlinesOf(blocks).filter(({ kind }) => kind === 'figure').length
        expect(figures).toBe(text.match(/\{\{-? dan_so/g)?.length ?? 0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('data is never markup', () => {
  test('a figure keeps every sign', () => {
    const { blocks, codes } = compose('Giá trị {{ xau }} hết')
    expect(codes).toEqual([])
    expect(printed(blocks)).toEqual(['Giá trị **6**{{ x }} _a_ <b> [^n] - 1. # \\* &amp; hết'])
  })

  test('a name at the start of a line is no list and no heading', () => {
    const { blocks } = compose('{{ ten }}\n\n- {{ ten }}')
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'item'])
    expect(printed(blocks)).toEqual(['* {{ dan_so }} # `mã`', '* {{ dan_so }} # `mã`'])
  })

  test('whatever a datum holds is printed as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const file = sourceFile('prose.md', 'Có **{{ x }}** hộ')
        const names = { x: bound({ kind: 'data-text', text, at: data }) }
        const { fragments } = renderLiquid({ file }, names)
        const { blocks, diagnostics } = parseMarkdown(traceText(file, fragments))
        expect(diagnostics).toEqual([])
        expect(printed(blocks)).toEqual([`Có ${text} hộ`])
      }),
    )
  })
})

describe('a template reaches nothing but its names', () => {
  test.each([
    ['{{ dan_so.constructor }}', 'prose/unknown-name'],
    ['{{ dan_so.equals }}', 'prose/unknown-name'],
    ['{{ xa.constructor }}', 'prose/unknown-name'],
    ['{{ __proto__ }}', 'prose/unknown-name'],
    ['{% include "prose.md" %}', 'prose/liquid-syntax'],
    ['{% render "prose.md" %}', 'prose/liquid-syntax'],
    ['{% layout "prose.md" %}', 'prose/liquid-syntax'],
    ['{% capture x %}a{% endcapture %}', 'prose/liquid-syntax'],
    ['{% raw %}{{ x }}{% endraw %}', 'prose/liquid-syntax'],
    ['{{ dan_so | append: "a" }}', 'prose/unknown-filter'],
    ['{{ dan_so | where_exp: "a", "b" }}', 'prose/unknown-filter'],
    ['{% for i in (1..200000) %}a{% endfor %}', 'prose/limit-exceeded'],
    ['{% for i in (1..99999999) %}{% endfor %}', 'prose/limit-exceeded'],
    ['{{ xa }}', 'prose/no-value'],
    ['{{ nil }}', 'prose/no-value'],
  ])('%s', (text, code) => {
    expect(compose(text).codes).toEqual([code])
  })
})
