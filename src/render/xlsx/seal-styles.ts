import { bodySize, fontName } from './cell-styles.ts'

/** Order of a font's children in the schema; exceljs writes them in another. */
const fontChildren = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
]

const defaultFont = `<font><sz val="${bodySize}"/><name val="${fontName}"/><family val="1"/></font>`

/** Built-in number format `@`, see `quotedTextFormat`. */
const quotedText = /numFmtId="49"([^>]*) applyNumberFormat="1"/g

/** The styles part of exceljs, mended: our default font, valid order of elements, quote prefixes. */
export function sealStyles(xml: string): string {
  let isFirst = true
  return xml
    .replace(/<font>(.*?)<\/font>/gs, (_, children: string) => {
      const font = isFirst ? defaultFont : `<font>${inOrder(children)}</font>`
      isFirst = false
      return font
    })
    .replace(quotedText, 'numFmtId="0"$1 quotePrefix="1"')
}

function inOrder(children: string): string {
  const elements = children.match(/<[^>]+\/>/g) ?? []
  return elements
    .map((element) => ({ element, rank: fontChildren.indexOf(/^<(\w+)/.exec(element)?.[1] ?? '') }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ element }) => element)
    .join('')
}
