import { deflateRawSync } from 'node:zlib'
import { crc32 } from './crc32.ts'

/** One file of a zip; `path` has forward slashes and no leading one. */
export interface ZipEntry {
  readonly path: string
  readonly bytes: Uint8Array
}

/** 1980-01-01 00:00, the first moment a zip can say: files must not tell when they were written. */
const dosDate = (1 << 5) | 1
const dosTime = 0

/** What a reader must know to unpack: 2.0 is deflate. */
const version = 20
const stored = 0
const deflated = 8
const utf8Flag = 1 << 11

/**
 * A zip of the entries in the order given: the same entries give the same bytes. In an OOXML file
 * `[Content_Types].xml` has to be the first of them.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  if (entries.length > 0xffff) throw new RangeError('A zip without extensions has 65535 entries.')
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of entries) {
    const { shared, name, content } = packed(entry)
    directory.push(directoryHeader(shared, offset), name)
    parts.push(localHeader(shared), name, content)
    offset += localHeaderLength + name.length + content.length
  }
  const directoryLength = directory.reduce((sum, { length }) => sum + length, 0)
  if (offset + directoryLength > 0xffffffff) throw new RangeError('The zip is larger than 4 GiB.')
  return Buffer.concat([...parts, ...directory, endRecord(entries.length, directoryLength, offset)])
}

const localHeaderLength = 30
const directoryHeaderLength = 46
const endRecordLength = 22

function packed({ path, bytes }: ZipEntry) {
  const name = Buffer.from(path, 'utf8')
  const shrunk = deflateRawSync(bytes, { level: 6 })
  const isSmaller = shrunk.length < bytes.length
  const content = isSmaller ? shrunk : bytes
  // The fields that stand in both headers of an entry, from "version needed" to the name's length.
  const shared = Buffer.alloc(24)
  shared.writeUInt16LE(version, 0)
  shared.writeUInt16LE(name.length === path.length ? 0 : utf8Flag, 2)
  shared.writeUInt16LE(isSmaller ? deflated : stored, 4)
  shared.writeUInt16LE(dosTime, 6)
  shared.writeUInt16LE(dosDate, 8)
  shared.writeUInt32LE(crc32(bytes), 10)
  shared.writeUInt32LE(content.length, 14)
  shared.writeUInt32LE(bytes.length, 18)
  shared.writeUInt16LE(name.length, 22)
  return { shared, name, content }
}

function localHeader(shared: Buffer): Buffer {
  const header = Buffer.alloc(localHeaderLength)
  header.writeUInt32LE(0x04034b50, 0)
  shared.copy(header, 4)
  return header
}

function directoryHeader(shared: Buffer, offset: number): Buffer {
  const header = Buffer.alloc(directoryHeaderLength)
  header.writeUInt32LE(0x02014b50, 0)
  header.writeUInt16LE(version, 4)
  shared.copy(header, 6)
  header.writeUInt32LE(offset, 42)
  return header
}

function endRecord(count: number, length: number, offset: number): Buffer {
  const record = Buffer.alloc(endRecordLength)
  record.writeUInt32LE(0x06054b50, 0)
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
