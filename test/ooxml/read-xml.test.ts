import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { readXml, type XmlElement } from '../../src/ooxml/read-xml.ts'
import { XmlError } from '../../src/ooxml/xml-error.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main'

function outline(node: XmlElement | string): unknown {
  if (typeof node === 'string') return node
  return [node.name, Object.fromEntries(node.attributes), ...node.children.map(outline)]
}

describe('reads', () => {
  test.each([
    ['text and references', '<a>1 &lt; 2 &#38; &#x1F4A7;</a>', ['a', {}, '1 < 2 & 💧']],
    ['CDATA as it stands', '<a><![CDATA[<b>&amp;]]></a>', ['a', {}, '<b>&amp;']],
    [
      'text around comments and instructions',
      '<a>16<!-- , -->,<?x?>23</a>',
      ['a', {}, '16', ',', '23'],
    ],
    [
      'attributes in either quotes',
      `<a b="x'y" c='"'  d = "1"/>`,
      ['a', { b: "x'y", c: '"', d: '1' }],
    ],
    ['line ends as one sign', '<a>\r\n\r</a>', ['a', {}, '\n\n']],
    ['white space of attributes as spaces', '<a b="1\n2&#10;3"/>', ['a', { b: '1 2\n3' }]],
    ['a declaration and a mark of byte order', '\uFEFF<?xml version="1.0"?>\n<a/>\n', ['a', {}]],
    [
      'any prefix of a known namespace',
      `<x:p xmlns:x="${word}" x:val="1"/>`,
      ['w:p', { 'w:val': '1' }],
    ],
    ['a default namespace', `<p xmlns="${strict}" val="1"/>`, ['w:p', { val: '1' }]],
    ['unknown namespaces in full', '<x:p xmlns:x="urn:x"><y/></x:p>', ['urn:x p', {}, ['y', {}]]],
    ['a namespace taken back', `<p xmlns="${word}"><q xmlns=""/></p>`, ['w:p', {}, ['q', {}]]],
    [
      'names of things that every object has',
      '<__proto__ constructor="1"/>',
      ['__proto__', { constructor: '1' }],
    ],
  ])('%s', (_, xml, expected) => {
    expect(outline(readXml(xml))).toEqual(expected)
  })

  test('the same tree as another parser', () => {
    const xml = '<a b="1"><c>x</c> <c/>y<d e="2"><f>z</f></d></a>'
    const parser = new XMLParser({
      preserveOrder: true,
      ignoreAttributes: false,
      trimValues: false,
      attributeNamePrefix: '',
    })
    const [theirs] = parser.parse(xml)
    expect(JSON.stringify(theirs)).toBe(JSON.stringify(inTheirForm(readXml(xml))))
  })
})

function inTheirForm(node: XmlElement | string): unknown {
  if (typeof node === 'string') return { '#text': node }
  const attributes = Object.fromEntries(node.attributes)
  return {
    [node.name]: node.children.map(inTheirForm),
    ...(node.attributes.size > 0 && { ':@': attributes }),
  }
}

test.each([
  ['', 'nothing'],
  ['text', 'no element'],
  ['<a>', 'an open element'],
  ['<a></b>', 'another end'],
  ['<a/><b/>', 'two roots'],
  ['<a/>x', 'text behind the root'],
  ['<a b="1" b="2"/>', 'an attribute twice'],
  ['<a b=1/>', 'an attribute without quotes'],
  ['<a b="1"c="2"/>', 'attributes that touch'],
  ['<a b="<"/>', 'a sign in an attribute'],
  ['<a>&hello;</a>', 'an entity'],
  ['<a>& b</a>', 'a bare ampersand'],
  ['<a>&#0;</a>', 'a character that is none'],
  ['<a>]]></a>', 'the end of a CDATA'],
  ['<a><!-- </a>', 'an open comment'],
  ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'a document type'],
  ['<a><1</a>', 'a name that is none'],
  ['< a/>', 'a space before the name'],
])('refuses %j: %s', (xml) => {
  expect(() => readXml(xml)).toThrow(XmlError)
})

test('refuses what nests too deeply or has too many elements', () => {
  const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth)
  expect(readXml(nested(256)).name).toBe('a')
  expect(() => readXml(nested(257))).toThrow(XmlError)
  expect(() => readXml('<a><b/><b/></a>', { length: 99, depth: 9, elements: 2 })).toThrow(XmlError)
  const short = { length: 9, depth: 9, elements: 9 }
  expect(() => readXml('<a>123456</a>', short)).toThrow(XmlError)
})
