import {
  all,
  type Edit,
  edits,
  filled,
  inDocument,
  italic,
  line,
  lineBelow,
  type Mutation,
  paragraph,
  paragraphProperty,
  paragraphs,
  preceded,
  printed,
  replaced,
  retyped,
  styled,
  typed,
  type Wanted,
} from './mutation.ts'

export const nation = /^CỘNG H/
export const motto = /^Độc lập/
export const issuer = /^(?:ỦY|UỶ) BAN NHÂN DÂN$/
export const number = /^Số:/
export const date = /, ngày.*năm \d{4}$/
export const title = /^BÁO CÁO$/
export const lastText = /\.\/\.$/
export const basis = /^Căn cứ /
export const attached = /^\(Kèm theo/
export const appendixLabel = /^Phụ lục$/
export const recipientLabel = /^Nơi nhận/
export const filing = /Lưu: VT/
export const authority = /^KT\. /
export const appendixTitle: readonly Wanted[] = [appendixLabel, filled]
export const firstRecipient: readonly Wanted[] = [recipientLabel, filled]

/** Trích yếu stands below the title, and a line below it. */
export const subject: readonly Wanted[] = [title, filled]

const basisWords = /^(?:Căn cứ|Thực hiện|Theo) /

/** The first sentence of the text, which has no words of its own. */
export const opening: readonly Wanted[] = [
  title,
  line,
  (text) => text !== '' && !basisWords.test(text) && !/^(?:Kính gửi|- )/.test(text),
]

/** Changes the table of the signature, which holds the recipients too. */
export const signature = (edit: Edit): Mutation =>
  inDocument((xml) => {
    const label = xml.indexOf('Nơi nhận')
    const start = xml.lastIndexOf('<w:tbl>', label)
    const end = xml.indexOf('</w:tbl>', label) + '</w:tbl>'.length
    return xml.slice(0, start) + edit(xml.slice(start, end)) + xml.slice(end)
  })

/** Changes the name, the last text beside the recipients. */
export const signer = (edit: Edit): Mutation =>
  signature((table) => {
    const found = table.match(paragraphs)?.findLast((xml) => printed(xml) !== '')
    return found === undefined ? table : table.replace(found, () => edit(found))
  })

export const mucHeading = styled('Heading1')
export const khoanHeading = styled('Heading2')

/** Puts paragraphs of the text before its last one. */
export const insert = (...others: readonly Edit[]): Mutation =>
  paragraph(lastText, preceded(...others))
export const insertText = (...texts: readonly string[]): Mutation => insert(...texts.map(typed))

/** Puts paragraphs between the line below trích yếu and what follows it. */
export const address =
  (...others: readonly Edit[]): Mutation =>
  (parts) => {
    let model = ''
    paragraph(lastText, (xml) => (model = xml))(parts)
    return lineBelow(title, (xml) => xml + others.map((other) => other(model)).join(''))(parts)
  }

/** Puts a line above the issuer, like it. */
export const aboveIssuer = (...steps: readonly Edit[]): Mutation =>
  paragraph(issuer, preceded(edits(...steps)))

/** Two căn cứ as they should be, in place of any there are, so that there are some to break. */
export const lawfulBasis: Mutation = all(
  ...Array.from({ length: 9 }, () =>
    paragraph([title, line, filled], (xml) => (basisWords.test(printed(xml)) ? '' : xml)),
  ),
  address(
    edits(typed('Căn cứ Luật Giao dịch điện tử ngày 22 tháng 6 năm 2023;'), italic),
    edits(typed('Căn cứ Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ.'), italic),
  ),
)

export function boxed(): Edit {
  const sides = ['top', 'left', 'bottom', 'right'].map(
    (side) => `<w:${side} w:val="single" w:sz="6"/>`,
  )
  return paragraphProperty(`<w:pBdr>${sides.join('')}</w:pBdr>`)
}

export const redate = (year: number): Mutation =>
  paragraph(
    date,
    retyped((text) => text.replace(/\d{4}$/, String(year))),
  )

export const wholeLine = paragraphProperty('<w:ind w:left="0" w:right="0" w:firstLine="0"/>')

export const noLine: Edit = replaced(/<w:pBdr>.*<\/w:pBdr>/s, '')

export const dashedLine: Edit = replaced(/(<w:bottom[^>]* w:val=")\w+/, '$1dashed')

export const offCentre: Edit = (xml) =>
  xml
    .replace(/w:left="(\d+)"/, (_, left: string) => `w:left="${Number(left) - 300}"`)
    .replace(/w:right="(\d+)"/, (_, right: string) => `w:right="${Number(right) + 300}"`)

export const spacing = (values: string): Edit => paragraphProperty(`<w:spacing ${values}/>`)
