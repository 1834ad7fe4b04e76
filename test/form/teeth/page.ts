import type { Edit, Mutation } from './mutation.ts'
import {
  aligned,
  attributes,
  bold,
  edits,
  inHeaders,
  inSettings,
  italic,
  paragraphs,
  replaced,
  section,
  size,
} from './mutation.ts'
import type { Teeth } from './tooth.ts'

const eachParagraph =
  (edit: Edit): Edit =>
  (xml) =>
    xml.replace(paragraphs, edit)

const margin = (side: string, twips: number): Mutation =>
  section(0, attributes('w:pgMar', { [`w:${side}`]: String(twips) }))

export const pageTeeth: Teeth = {
  'PG-01': {
    'the appendix is on Letter paper': section(
      -1,
      attributes('w:pgSz', { 'w:w': '12240', 'w:h': '15840' }),
    ),
  },
  'PG-02': {
    'the first page lies across': section(
      0,
      attributes('w:pgSz', { 'w:w': '16838', 'w:h': '11906' }),
    ),
  },
  'PG-03': {
    'less than 20 mm': margin('top', 1000),
    'more than 25 mm': margin('top', 1500),
  },
  'PG-04': {
    'less than 20 mm': margin('bottom', 1000),
    'more than 25 mm': margin('bottom', 1500),
  },
  'PG-05': {
    'less than 30 mm': margin('left', 1600),
    'more than 35 mm': margin('left', 2100),
    'a gutter': margin('gutter', 200),
  },
  'PG-06': {
    'less than 15 mm': margin('right', 700),
    'more than 20 mm': margin('right', 1300),
  },
  'PG-07': {
    'an appendix across with narrow margins': section(
      -1,
      edits(
        attributes('w:pgSz', { 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' }),
        attributes('w:pgMar', { 'w:bottom': '851' }),
      ),
    ),
  },
  'PN-01': {
    'no number in the header': inHeaders(replaced(/PAGE/g, 'TITLE')),
    'the number at the right': inHeaders(eachParagraph(aligned('right'))),
  },
  'PN-02': {
    'a number of 12 pt': inHeaders(size(12)),
    'a bold number': inHeaders(bold),
    'a number in italics': inHeaders(italic),
  },
  'PN-03': {
    'the first page is like the others': section(0, replaced(/<w:titlePg[^>]*>/, '')),
    'the number in the header of the first page': section(0, (xml) =>
      xml.replace(/"(first|default)"/g, (_, type) => (type === 'first' ? '"default"' : '"first"')),
    ),
  },
  'PN-04': {
    'Roman page numbers': section(0, attributes('w:pgNumType', { 'w:fmt': 'lowerRoman' })),
    'the first page is page 2': section(0, attributes('w:pgNumType', { 'w:start': '2' })),
  },
  'PN-05': {
    'the number in the footer': section(0, (xml) =>
      xml.replace(
        /<w:headerReference ([^>]*w:type="default"[^>]*)\/>/,
        '$&<w:footerReference $1/>',
      ),
    ),
  },
  'PN-06': {
    'a header too low': margin('header', 1000),
  },
  'PN-07': {
    'headers for even pages': inSettings(
      replaced(/<\/w:settings>/, '<w:evenAndOddHeaders/></w:settings>'),
    ),
  },
}
