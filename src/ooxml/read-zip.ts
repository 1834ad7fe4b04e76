import { inflateRawSync } from 'node:zlib'
import { crc32 } from './crc32.ts'
import { ZipError } from './zip-error.ts'

export { ZipError, type ZipFault } from './zip-error.ts'

/** How much a zip from outside may ask of this machine. */
export interface ZipLimits {
  readonly entries: number
  /** All entries unpacked, in bytes. */
  readonly totalBytes: number
  /** Unpacked to packed, for entries above `ratioFrom` bytes: XML of long tables shrinks well. */
  readonly ratio: number
  readonly ratioFrom: number
}

/** Far above any report, far below what would trouble a small office computer. */
export const zipLimits: ZipLimits = {
  entries: 4096,
  totalBytes: 256 * 1024 * 1024,
  ratio: 250,
  ratioFrom: 1024 * 1024,
}

/**
 * The files of a zip by path, in the order of its central directory; folders are left out.
 * Throws a `ZipError` for whatever is broken, beyond the limits or could leave a folder.
 */
export function readZip(
  bytes: Uint8Array,
  limits: ZipLimits = zipLimits,
): ReadonlyMap<string, Uint8Array> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(zip)
  const { entries, directoryStart } = end
  if (entries > limits.entries) {
    throw new ZipError('too-many-entries', `The zip has ${entries} entries.`)
  }
  const files = new Map<string, Uint8Array>()
  let at = directoryStart
  let total = 0
  for (let count = 0; count < entries; count += 1) {
    const entry = readDirectoryEntry(zip, at, end.at)
    at = entry.next
    if (entry.path.endsWith('/')) continue
    if (files.has(entry.path)) throw damaged('stands twice in the zip', entry.path)
    total += entry.size
    refuseTooLarge(entry, total, limits)
    files.set(entry.path, unpack(zip, entry))
  }
  return files
}

interface DirectoryEntry {
  readonly path: string
  readonly method: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
  readonly next: number
}

const endLength = 22
const longestComment = 0xffff

/** The end record stands last, but for a comment of up to 64 KiB. */
function findEnd(zip: Buffer) {
  const first = Math.max(0, zip.length - endLength - longestComment)
  for (let at = zip.length - endLength; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) !== 0x06054b50) continue
    if (at + endLength + zip.readUInt16LE(at + 20) !== zip.length) continue
    const entries = zip.readUInt16LE(at + 10)
    const directoryStart = zip.readUInt32LE(at + 16)
    if (entries === 0xffff || directoryStart === 0xffffffff) {
      throw new ZipError('unsupported', 'The zip has the 64-bit format.')
    }
    if (zip.readUInt16LE(at + 8) !== entries || zip.readUInt16LE(at + 4) !== 0) {
      throw new ZipError('unsupported', 'The zip is one of several volumes.')
    }
    return { at, entries, directoryStart }
  }
  throw new ZipError('not-a-zip', 'The file is no zip, or its end is missing.')
}

function readDirectoryEntry(zip: Buffer, at: number, end: number): DirectoryEntry {
  if (at + 46 > end || zip.readUInt32LE(at) !== 0x02014b50) {
    throw new ZipError('damaged', 'The list of files in the zip is broken.')
  }
  const flags = zip.readUInt16LE(at + 8)
  const nameEnd = at + 46 + zip.readUInt16LE(at + 28)
  const next = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  if (next > end) throw new ZipError('damaged', 'The list of files in the zip is broken.')
  const path = zip.toString('utf8', at + 46, nameEnd)
  if (!isSafe(path)) throw new ZipError('unsafe-path', `“${path}” could leave its folder.`, path)
  if (flags & 1) throw new ZipError('encrypted', `“${path}” is encrypted.`, path)
  return {
    path,
    method: zip.readUInt16LE(at + 10),
    crc: zip.readUInt32LE(at + 16),
    packedSize: zip.readUInt32LE(at + 20),
    size: zip.readUInt32LE(at + 24),
    offset: zip.readUInt32LE(at + 42),
    next,
  }
}

function isSafe(path: string): boolean {
  const isPlain = path !== '' && !/^\/|\\|^[a-z]:|\0/i.test(path)
  return isPlain && !path.split('/').some((part) => part === '..' || part === '.')
}

function refuseTooLarge(entry: DirectoryEntry, total: number, limits: ZipLimits): void {
  const { path, size, packedSize } = entry
  if (total > limits.totalBytes) {
    throw new ZipError('too-large', `The zip unpacks to more than ${limits.totalBytes} bytes.`)
  }
  if (size > limits.ratioFrom && size > packedSize * limits.ratio) {
    throw new ZipError('too-large', `“${path}” unpacks to ${size} bytes.`, path)
  }
}

function unpack(zip: Buffer, { path, method, crc, packedSize, size, offset }: DirectoryEntry) {
  if (offset + 30 > zip.length || zip.readUInt32LE(offset) !== 0x04034b50) {
    throw damaged('has no header', path)
  }
  // The local header may have another extra field than the directory, so its lengths are its own.
  const start = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  const content = zip.subarray(start, start + packedSize)
  if (content.length < packedSize) throw damaged('is cut off', path)
  const file = method === 8 ? inflate(content, size, path) : content
  if (method !== 8 && method !== 0) {
    throw new ZipError('unsupported', `“${path}” is packed in an unknown way.`, path)
  }
  if (file.length !== size || crc32(file) !== crc) throw damaged('is not what was packed', path)
  return new Uint8Array(file)
}

function inflate(content: Buffer, size: number, path: string): Buffer {
  try {
    // One byte more than promised is enough to see that the promise was wrong.
    return inflateRawSync(content, { maxOutputLength: size + 1 })
  } catch {
    throw damaged('cannot be unpacked', path)
  }
}

function damaged(what: string, path: string): ZipError {
  return new ZipError('damaged', `“${path}” ${what}.`, path)
}
