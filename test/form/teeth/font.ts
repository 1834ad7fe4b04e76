import { inFootnotes, inHeaders, paragraph, part, retyped, runProperty } from './mutation.ts'
import { date, lastText, mucHeading } from './places.ts'
import type { Teeth } from './tooth.ts'

export const fontTeeth: Teeth = {
  'FT-01': {
    'Arial in a paragraph': paragraph(
      lastText,
      runProperty('<w:rFonts w:ascii="Arial" w:hAnsi="Arial"/>'),
    ),
    'Arial in the header': inHeaders(runProperty('<w:rFonts w:ascii="Arial"/>')),
    'Arial in the notes': inFootnotes(runProperty('<w:rFonts w:ascii="Arial"/>')),
    'a font left to the theme': paragraph(
      lastText,
      runProperty('<w:rFonts w:asciiTheme="minorHAnsi"/>'),
    ),
    'another font for East Asian text': paragraph(
      lastText,
      runProperty('<w:rFonts w:eastAsia="MS Mincho"/>'),
    ),
    'Symbol for the labels of lists': part(/numbering\.xml$/, (xml) =>
      xml
        .replace(/<w:rPr>.*?<\/w:rPr>/gs, '')
        .replaceAll('</w:lvl>', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>'),
    ),
  },
  'FT-02': {
    'a blue heading': paragraph(mucHeading, runProperty('<w:color w:val="2E74B5"/>')),
    'a colour of the theme': paragraph(
      lastText,
      runProperty('<w:color w:val="auto" w:themeColor="text2"/>'),
    ),
    'a red date': paragraph(date, runProperty('<w:color w:val="FF0000"/>')),
  },
  'FT-03': {
    'decomposed letters': paragraph(
      lastText,
      retyped((text) => text.normalize('NFD')),
    ),
    'a font of TCVN3': paragraph(
      lastText,
      runProperty('<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'),
    ),
  },
  'FT-04': {
    'English text': paragraph(lastText, runProperty('<w:lang w:val="en-US"/>')),
  },
}
