import {
  aligned,
  all,
  edits,
  indented,
  italic,
  paragraph,
  paragraphProperty,
  replaced,
  retyped,
  runProperty,
  size,
  typed,
  underlined,
  withPart,
} from './mutation.ts'
import { insert, insertText, lastText, opening, spacing } from './places.ts'
import type { Teeth } from './tooth.ts'

const tight = spacing('w:before="0" w:after="0" w:line="264" w:lineRule="auto"')

export const bodyTeeth: Teeth = {
  'BD-01': {
    'a paragraph of 12 pt': paragraph(lastText, size(12)),
    'two sizes': all(paragraph(opening, size(13)), paragraph(lastText, size(14))),
  },
  'BD-02': {
    'a ragged paragraph': paragraph(lastText, aligned('left')),
  },
  'BD-03': {
    'no indent': paragraph(lastText, indented(0, 0)),
    'a left indent': paragraph(lastText, indented(567, 567)),
    'two indents': all(paragraph(opening, indented(0, 567)), paragraph(lastText, indented(0, 720))),
  },
  'BD-04': {
    'no gap': insert(edits(typed('Một.'), tight), edits(typed('Hai.'), tight)),
    'a gap that vanishes': paragraph(lastText, paragraphProperty('<w:contextualSpacing/>')),
  },
  'BD-05': {
    'two lines': paragraph(lastText, spacing('w:before="120" w:line="480"')),
    'less than a line': paragraph(
      lastText,
      spacing('w:before="120" w:line="240" w:lineRule="exact"'),
    ),
  },
  'BD-06': {
    italics: paragraph(lastText, italic),
    underlined: paragraph(lastText, underlined),
  },
  'BD-07': {
    'an ordinary full stop': paragraph(
      lastText,
      retyped((text) => text.replace('./.', '.')),
    ),
    'two ends': insertText('Hết./.'),
  },
  'BD-08': {
    'a figure without a name': insertText('Đạt {{ ty_le }}.'),
    undefined: insertText('Đạt undefined.'),
    'dots to fill in': insertText('Đạt ........ hồ sơ.'),
    'a tracked deletion': paragraph(
      lastText,
      replaced('</w:p>', '<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del></w:p>'),
    ),
    'a comment': paragraph(
      lastText,
      replaced('</w:p>', '<w:r><w:commentReference w:id="0"/></w:r></w:p>'),
    ),
    'a part with comments': withPart('word/comments.xml', '<w:comments/>'),
    'hidden text': paragraph(lastText, runProperty('<w:vanish/>')),
  },
}
