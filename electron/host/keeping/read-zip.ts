import { crc32, inflateRawSync } from 'node:zlib'

import { isDevice } from '../file-names'
import type { ZipEntry } from './write-zip'

export interface ZipLimits {
  entries: number
  /** Of one entry, unpacked. */
  entryBytes: number
  /** Of all of them together, unpacked. */
  bytes: number
  /** The only names it may have in it; they must not be able to lead anywhere. */
  names: RegExp
}

export type UnpackedZip = { ok: true; entries: ZipEntry[] } | { ok: false; message: string }

class BadZip extends Error {}

const END = 0x06054b50
const LISTED = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const LISTED_LENGTH = 46
const LOCAL_LENGTH = 30
const STORED = 0
const DEFLATED = 8
/** What a small zip may unpack to; a large one, so many times its size. Files of ours unpack to less than twenty times theirs. */
const SMALL_BYTES = 8 * 1024 * 1024
const MOST_TIMES = 50

/**
 * Unpacks a zip that anybody may have made, in memory: never more of it than the limits allow, never by a name of its own
 * choosing, and nothing unless all of it is right.
 */
export function readZip(zip: Buffer, limits: ZipLimits): UnpackedZip {
  try {
    return { ok: true, entries: unpack(zip, limits) }
  } catch (error) {
    if (error instanceof BadZip) return { ok: false, message: error.message }
    return { ok: false, message: 'This is not a whole zip file.' }
  }
}

function unpack(zip: Buffer, limits: ZipLimits): ZipEntry[] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + END_LENGTH > zip.length || zip.readUInt32LE(end) !== END)
    throw new BadZip('This is not a zip file.')
  const count = zip.readUInt16LE(end + 10)
  if (count > limits.entries) throw new BadZip(`There are ${count} files in it; ${limits.entries} are the most.`)
  const entries: ZipEntry[] = []
  const names = new Set<string>()
  let at = zip.readUInt32LE(end + 16)
  const most = Math.min(limits.bytes, Math.max(SMALL_BYTES, MOST_TIMES * zip.length))
  let total = 0
  let taken = 0
  for (let index = 0; index < count; index += 1) {
    if (zip.readUInt32LE(at) !== LISTED) throw new BadZip('Its list of files is broken.')
    const nameLength = zip.readUInt16LE(at + 28)
    const name = zip.toString('utf8', at + LISTED_LENGTH, at + LISTED_LENGTH + nameLength)
    if (!limits.names.test(name) || isDevice(name))
      throw new BadZip(`It has a file called ${JSON.stringify(name.slice(0, 80))} in it.`)
    // Many disks do not tell capitals from small letters.
    if (names.has(name.toLowerCase())) throw new BadZip(`It has ${name} in it twice.`)
    names.add(name.toLowerCase())
    taken += LOCAL_LENGTH + nameLength + zip.readUInt32LE(at + 20)
    if (taken > zip.length) throw new BadZip('Its files lie on top of one another.')
    total += zip.readUInt32LE(at + 24)
    if (total > most) throw new BadZip(`There is more in it than ${megabytes(most)}.`)
    const bytes = unpackOne(zip, at, name, limits)
    entries.push({ name, bytes })
    at += LISTED_LENGTH + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** @param at - where its line in the directory begins */
function unpackOne(zip: Buffer, at: number, name: string, limits: ZipLimits): Buffer {
  const [flags, method] = [zip.readUInt16LE(at + 8), zip.readUInt16LE(at + 10)]
  const [check, packedLength] = [zip.readUInt32LE(at + 16), zip.readUInt32LE(at + 20)]
  const [length, local] = [zip.readUInt32LE(at + 24), zip.readUInt32LE(at + 42)]
  if ((flags & 1) === 1) throw new BadZip(`${name} in it is encrypted.`)
  if (length > limits.entryBytes) throw new BadZip(`${name} in it is larger than ${megabytes(limits.entryBytes)}.`)
  if (zip.readUInt32LE(local) !== LOCAL) throw new BadZip(`${name} in it is not where it should be.`)
  const from = local + LOCAL_LENGTH + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  if (from + packedLength > zip.length) throw new BadZip(`${name} in it is cut off.`)
  const packed = zip.subarray(from, from + packedLength)
  if (method !== STORED && method !== DEFLATED) throw new BadZip(`${name} in it is packed in a way not known here.`)
  // One byte more than it claims, so that a claim too small is noticed instead of believed.
  const bytes = method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: length + 1 })
  if (bytes.length !== length || crc32(bytes) !== check) throw new BadZip(`${name} in it is damaged.`)
  return bytes
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MB`
}
