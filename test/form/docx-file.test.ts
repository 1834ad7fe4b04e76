import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { type Paragraph, paragraphsIn, readParts } from './docx-file.ts'

/** The paragraphs of a small file made of these pieces of XML. */
function read({ body, styles = '', numbering = '' }: Record<string, string>): Paragraph[] {
  const file = readParts({
    'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(`<w:styles>${styles}</w:styles>`),
    'word/numbering.xml': strToU8(`<w:numbering>${numbering}</w:numbering>`),
  })
  return file.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn))
}

const run = (text: string, format = ''): string =>
  `<w:r><w:rPr>${format}</w:rPr><w:t>${text}</w:t></w:r>`

const paragraph = (properties: string, content = run('x')): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`

const style = (type: string, id: string, content: string, base?: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}">${base ? `<w:basedOn w:val="${base}"/>` : ''}${content}</w:style>`

test('a style inherits attribute by attribute, what is nearer wins', () => {
  const defaults =
    '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="200" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault>' +
    '<w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
  const styles =
    defaults +
    style(
      'paragraph',
      'Base',
      '<w:pPr><w:spacing w:after="120"/><w:ind w:left="100" w:hanging="50"/></w:pPr>',
    ) +
    style(
      'paragraph',
      'Body',
      '<w:pPr><w:ind w:firstLine="567"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="28"/></w:rPr>',
      'Base',
    )
  const [found] = read({ styles, body: paragraph('<w:pStyle w:val="Body"/><w:jc w:val="both"/>') })
  expect(found?.spacing).toMatchObject({ after: 120, line: 276 })
  expect(found?.indent).toEqual({ left: 100, right: 0, firstLine: 567 })
  expect(found?.alignment).toBe('both')
  expect(found?.runs[0]).toMatchObject({ size: 28, themeFont: false })
})

test('bold of a paragraph style and of a character style cancel each other', () => {
  const styles =
    style('paragraph', 'Heading', '<w:rPr><w:b/></w:rPr>') +
    style('character', 'Strong', '<w:rPr><w:b/></w:rPr>')
  const strong = '<w:rStyle w:val="Strong"/>'
  const content = run('a') + run('b', strong) + run('c', `${strong}<w:b/>`)
  const [found] = read({ styles, body: paragraph('<w:pStyle w:val="Heading"/>', content) })
  expect(found?.runs.map(({ bold }) => bold)).toEqual([true, false, true])
})

test('labels count, begin anew below their parent, and may be literal', () => {
  const level = (depth: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
    '<w:pPr><w:ind w:left="0" w:firstLine="567"/></w:pPr></w:lvl>'
  const numbering =
    `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="2">${level(0, 'none', 'đ)')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>' +
    '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
  const item = (list: number, depth: number): string =>
    paragraph(`<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)
  const body = [
    ...[item(1, 0), item(1, 1), item(1, 1), item(1, 2), item(1, 2), item(2, 0)],
    ...[item(1, 0), item(1, 1), item(1, 2), item(3, 0), item(3, 1)],
  ].join('')
  const found = read({ numbering, body })
  expect(found.map(({ text }) => text)).toEqual([
    'I. x',
    '1. x',
    '2. x',
    'a) x',
    'b) x',
    'đ) x',
    'II. x',
    '1. x',
    'a) x',
    'I. x',
    '1. x',
  ])
  expect(found[0]?.indent.firstLine).toBe(567)
})

test('a cell has the room between its margins, a line is what its indents leave', () => {
  const cell = (width: string, content: string): string =>
    `<w:tc><w:tcPr>${width}<w:tcMar><w:left w:w="100"/></w:tcMar></w:tcPr>${content}</w:tc>`
  const line = paragraph(
    '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr><w:ind w:left="500" w:right="400"/>',
    '',
  )
  const body =
    '<w:tbl><w:tblPr><w:tblCellMar><w:left w:w="0"/><w:right w:w="20"/></w:tblCellMar></w:tblPr>' +
    '<w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="6000"/></w:tblGrid>' +
    `<w:tr>${cell('<w:tcW w:w="3000" w:type="dxa"/>', line)}${cell('<w:tcW w:w="2500" w:type="pct"/>', line)}</w:tr></w:tbl>`
  const found = read({ body })
  expect(found.map(({ room }) => room)).toEqual([2880, 4380])
  expect(found[0]?.borders).toEqual({ bottom: { style: 'single', width: 6 } })
})

test('text keeps its entities, breaks and links; deleted text is not read', () => {
  const content =
    run('A &amp; B&#160;') +
    `<w:hyperlink>${run('link')}</w:hyperlink><w:del>${run('gone')}</w:del><w:r><w:br/><w:t>end</w:t></w:r>`
  const [found] = read({ body: paragraph('', content) })
  expect(found?.text).toBe('A & B link end')
})
