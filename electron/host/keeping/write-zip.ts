import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** With `/`; ASCII only. */
  name: string
  bytes: Buffer
}

/** What fits without the format's extensions. */
const MOST_ENTRIES = 65_000
const MOST_BYTES = 4_000_000_000
/** Every entry has the same date, so that the same content is the same file: 1 January 2000. */
const DATE = ((2000 - 1980) << 9) | (1 << 5) | 1
const DEFLATE = 8

/**
 * Writes a zip, one entry after the other, so that a thousand runs need no more memory than one. The file is there whole
 * or not at all.
 */
export function writeZip(path: string, entries: Iterable<ZipEntry>): void {
  const aside = `${path}.${process.pid}.new`
  const file = openSync(aside, 'wx', 0o600)
  try {
    for (const bytes of zipped(entries)) for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    fsyncSync(file)
  } catch (error) {
    closeSync(file)
    rmSync(aside, { force: true })
    throw error
  }
  closeSync(file)
  renameSync(aside, path)
}

/** A zip as its bytes, for what is small. */
export function zipBytes(entries: Iterable<ZipEntry>): Buffer {
  return Buffer.concat([...zipped(entries)])
}

/** The pieces of a zip, in order. */
function* zipped(entries: Iterable<ZipEntry>): Generator<Buffer> {
  let place = 0
  const directory: Buffer[] = []
  for (const { name, bytes } of entries) {
    const packed = deflateRawSync(bytes)
    const about = describe(bytes, packed, name)
    const piece = Buffer.concat([word(0x04034b50), about, Buffer.from(name), packed])
    directory.push(Buffer.concat([word(0x02014b50), half(20), about, Buffer.alloc(10), word(place), Buffer.from(name)]))
    place += piece.length
    if (directory.length > MOST_ENTRIES || place > MOST_BYTES) throw new Error('There is more than fits into one file.')
    yield piece
  }
  const list = Buffer.concat(directory)
  yield list
  const count = half(directory.length)
  yield Buffer.concat([word(0x06054b50), word(0), count, count, word(list.length), word(place), half(0)])
}

/** The part that an entry and its line in the directory share. */
function describe(bytes: Buffer, packed: Buffer, name: string): Buffer {
  return Buffer.concat([
    half(20),
    half(0),
    half(DEFLATE),
    half(0),
    half(DATE),
    word(crc32(bytes)),
    word(packed.length),
    word(bytes.length),
    half(Buffer.byteLength(name)),
    half(0),
  ])
}

function half(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
