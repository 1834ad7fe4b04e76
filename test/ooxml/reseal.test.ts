import { expect, test } from 'vitest'
import { readZip, zipLimits } from '../../src/ooxml/read-zip.ts'
import { reseal } from '../../src/ooxml/reseal.ts'
import { writeZip } from '../../src/ooxml/write-zip.ts'

const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  writeZip(
    Object.entries(parts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) })),
  )

const textsOf = (zip: Uint8Array): string[][] =>
  Array.from(readZip(zip, { ...zipLimits, ratio: Number.POSITIVE_INFINITY }), ([path, part]) => [
    path,
    new TextDecoder().decode(part),
  ])

test('parts stand in one order, changed where asked', () => {
  const zip = zipOf({
    'word/b.xml': '<b/>',
    'docProps/a.xml': '<ngày/>',
    'word/document.xml': '<w/>',
    '_rels/.rels': '<r/>',
    '[Content_Types].xml': '<t/>',
  })
  const sealed = reseal(zip, { 'docProps/a.xml': (xml) => xml.replace('ngày', 'tháng') })
  expect(textsOf(sealed)).toEqual([
    ['[Content_Types].xml', '<t/>'],
    ['_rels/.rels', '<r/>'],
    ['word/document.xml', '<w/>'],
    ['docProps/a.xml', '<tháng/>'],
    ['word/b.xml', '<b/>'],
  ])
  expect(Buffer.from(reseal(sealed, {})).equals(sealed)).toBe(true)
})

test('a package of our own may shrink as only a trap does', () => {
  const text = 'từ '.repeat(400_000)
  const zip = zipOf({ 'word/document.xml': text })
  expect(() => readZip(zip)).toThrow('unpacks to')
  expect(textsOf(reseal(zip, {}))).toEqual([['word/document.xml', text]])
})

test('a part to change must be there', () => {
  expect(() => reseal(zipOf({}), { 'xl/styles.xml': (xml) => xml })).toThrow('xl/styles.xml')
})
