import { unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readZip, ZipError, type ZipFault, zipLimits } from '../../src/ooxml/read-zip.ts'
import { writeZip } from '../../src/ooxml/write-zip.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const entries = [
  { path: '[Content_Types].xml', bytes: bytesOf('<Types/>') },
  { path: 'word/document.xml', bytes: bytesOf('<w:p/>'.repeat(500)) },
  { path: 'phụ lục/trống.txt', bytes: new Uint8Array() },
]

function faultOf(zip: Uint8Array, limits = zipLimits): ZipFault | undefined {
  try {
    readZip(zip, limits)
    return undefined
  } catch (error) {
    if (error instanceof ZipError) return error.fault
    throw error
  }
}

/** The zip with some bytes replaced at an offset; a negative one counts from the end. */
function patched(zip: Uint8Array, offset: number, ...bytes: readonly number[]): Uint8Array {
  const copy = new Uint8Array(zip)
  copy.set(bytes, offset < 0 ? zip.length + offset : offset)
  return copy
}

describe('writeZip', () => {
  test('keeps the order and can be read by others', () => {
    const files = unzipSync(writeZip(entries))
    expect(Object.keys(files)).toEqual(entries.map(({ path }) => path))
    for (const { path, bytes } of entries) expect(files[path]).toEqual(bytes)
  })

  test('tells no time', () => {
    const zip = Buffer.from(writeZip(entries))
    expect(zip.readUInt16LE(10)).toBe(0)
    expect(zip.readUInt16LE(12)).toBe(0x21)
    expect(Buffer.from(writeZip(entries)).equals(zip)).toBe(true)
  })

  test('marks names as UTF-8 only where they need it', () => {
    const one = Buffer.from(writeZip(entries.slice(0, 1)))
    const other = Buffer.from(writeZip(entries.slice(2)))
    expect([one.readUInt16LE(6), other.readUInt16LE(6)]).toEqual([0, 0x800])
  })

  test('writes an empty zip', () => {
    expect(readZip(writeZip([])).size).toBe(0)
  })
})

describe('readZip', () => {
  test('reads what was written', () => {
    expect([...readZip(writeZip(entries))]).toEqual(entries.map(({ path, bytes }) => [path, bytes]))
  })

  test('reads zips of others, without their folders', () => {
    const zip = zipSync({ 'xl/': new Uint8Array(), 'xl/workbook.xml': bytesOf('<workbook/>') })
    expect([...readZip(zip).keys()]).toEqual(['xl/workbook.xml'])
  })

  test('reads behind a comment', () => {
    const zip = writeZip(entries)
    const commented = new Uint8Array([...patched(zip, -2, 2, 0), 0x41, 0x42])
    expect(readZip(commented).size).toBe(3)
  })

  test.each([
    ['an empty file', new Uint8Array(), 'not-a-zip'],
    ['a text', bytesOf('Số liệu năm 2023 của huyện, không phải tệp nén.'), 'not-a-zip'],
    ['a zip without its end', writeZip(entries).subarray(0, -8), 'not-a-zip'],
    [
      'a changed checksum',
      patched(writeZip(entries.slice(0, 1)), -22 - 46 - 19 + 16, 1),
      'damaged',
    ],
    ['a changed content', patched(writeZip(entries.slice(0, 1)), 30 + 19, 0x20), 'damaged'],
    ['a changed directory', patched(writeZip(entries.slice(0, 1)), -22 - 46 - 19, 0), 'damaged'],
    [
      'an encrypted entry',
      patched(writeZip(entries.slice(0, 1)), -22 - 46 - 19 + 8, 1),
      'encrypted',
    ],
    [
      'an unknown method',
      patched(writeZip(entries.slice(0, 1)), -22 - 46 - 19 + 10, 9),
      'unsupported',
    ],
    [
      'a path that leaves',
      writeZip([{ path: '../bao-cao.docx', bytes: bytesOf('x') }]),
      'unsafe-path',
    ],
    ['a path from the root', writeZip([{ path: '/etc/x', bytes: bytesOf('x') }]), 'unsafe-path'],
    ['a path of Windows', writeZip([{ path: 'a\\..\\b', bytes: bytesOf('x') }]), 'unsafe-path'],
    ['the same path twice', writeZip([...entries, ...entries]), 'damaged'],
  ] as const)('refuses %s', (_, zip, fault) => {
    expect(faultOf(zip)).toBe(fault)
  })

  test('refuses more than the limits allow', () => {
    expect(faultOf(writeZip(entries), { ...zipLimits, entries: 2 })).toBe('too-many-entries')
    expect(faultOf(writeZip(entries), { ...zipLimits, totalBytes: 3000 })).toBe('too-large')
  })

  test('refuses an entry that shrinks as only a trap does', () => {
    const trap = writeZip([{ path: 'a.xml', bytes: new Uint8Array(4 * 1024 * 1024) }])
    expect(faultOf(trap)).toBe('too-large')
  })

  test('unpacks no more than an entry promised', () => {
    const zip = writeZip(entries.slice(1, 2))
    const directory = -22 - 46 - 'word/document.xml'.length
    expect(faultOf(patched(zip, directory + 24, 10, 0))).toBe('damaged')
  })
})
