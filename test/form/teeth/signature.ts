import {
  aligned,
  bold,
  type Edit,
  edits,
  indented,
  italic,
  type Mutation,
  notBold,
  paragraph,
  paragraphProperty,
  paragraphs,
  preceded,
  printed,
  removed,
  replaced,
  retyped,
  size,
  typed,
  underlined,
  upright,
  withPart,
} from './mutation.ts'
import {
  address,
  authority,
  filing,
  lastText,
  recipientLabel,
  signature,
  signer,
} from './places.ts'
import type { Teeth } from './tooth.ts'

function noSignatureRoom(): Mutation {
  const close: Edit = paragraphProperty('<w:spacing w:before="0" w:after="0" w:line="240"/>')
  return signature((table) =>
    table
      .replace(/<w:trHeight[^>]*>/g, '')
      .replace(paragraphs, (found) => (printed(found) === '' ? '' : close(found))),
  )
}

export const signatureTeeth: Teeth = {
  'SG-01': {
    'no dot': paragraph(
      authority,
      retyped((text) => text.replace('KT.', 'KT')),
    ),
    'a slash': paragraph(
      /^TM\. /,
      retyped((text) => text.replace('TM.', 'T/M')),
    ),
    'not bold': paragraph(authority, notBold),
    '12 pt': paragraph(authority, size(12)),
  },
  'SG-02': {
    'no body at the top': paragraph(/^TM\. /, removed),
    'a deputy without his head': paragraph(authority, removed),
    'the deputy of another': paragraph(authority, typed('KT. GIÁM ĐỐC')),
    'another body': paragraph(/^TM\. /, typed('TM. BAN CHỈ ĐẠO')),
  },
  'SG-03': {
    'small letters': paragraph(/^PHÓ CHỦ TỊCH$/, typed('Phó Chủ tịch')),
    'not bold': paragraph(/^PHÓ CHỦ TỊCH$/, notBold),
    '12 pt': paragraph(/^PHÓ CHỦ TỊCH$/, size(12)),
    'in italics': paragraph(/^PHÓ CHỦ TỊCH$/, italic),
    'at the left': paragraph(/^PHÓ CHỦ TỊCH$/, aligned('left')),
  },
  'SG-04': {
    capitals: signer(retyped((text) => text.toUpperCase())),
    'not bold': signer(notBold),
    '12 pt': signer(size(12)),
    'in italics': signer(italic),
    'at the left': signer(aligned('left')),
    'a degree': signer(retyped((text) => `ThS. ${text}`)),
    'no name on what goes out': { damage: signer(removed), facts: { draft: false } },
  },
  'SG-05': {
    'no room': noSignatureRoom(),
  },
  'SG-06': {
    'a photograph': withPart('word/media/chu-ky.jpg', ''),
  },
  'SG-07': {
    'a row that may split': signature(replaced(/<w:cantSplit[^>]*>/g, '')),
    'the text let go': paragraph(lastText, paragraphProperty('<w:keepNext w:val="false"/>')),
  },
  'NN-01': {
    '11 pt': paragraph(recipientLabel, size(11)),
    'not bold': paragraph(recipientLabel, notBold),
    upright: paragraph(recipientLabel, upright),
    underlined: paragraph(recipientLabel, underlined),
    indented: paragraph(recipientLabel, indented(300, 0)),
    'no colon': paragraph(recipientLabel, typed('Nơi nhận')),
    'below the signature': paragraph(recipientLabel, preceded(typed('Ghi chú'))),
  },
  'NN-02': {
    '12 pt': paragraph(filing, size(12)),
    bold: paragraph(filing, bold),
    'in italics': paragraph(filing, italic),
    indented: paragraph(filing, indented(300, 0)),
    'a comma at the end': paragraph(filing, preceded(typed('- Huyện ủy,'))),
    'no dash': paragraph(
      filing,
      preceded(edits(typed('Huyện ủy;'), replaced(/<w:numPr>.*<\/w:numPr>/s, ''))),
    ),
  },
  'NN-03': {
    'no registry': paragraph(
      filing,
      retyped((text) => text.replace('VT, ', '')),
    ),
    'a semicolon': paragraph(
      filing,
      retyped((text) => text.replace(/\.$/, ';')),
    ),
  },
  'NN-04': {
    'another first recipient': address(typed('Kính gửi: Sở Tài chính')),
  },
}
