import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const PNG = '89504e470d0a1a0a'

const read = (name: string) => readFileSync(new URL(`../../electron/packaging/${name}`, import.meta.url))

/** The width and height a PNG gives itself. */
function sizeOf(png: Buffer): number[] {
  if (png.subarray(0, 8).toString('hex') !== PNG) throw new Error('This is no PNG.')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

describe.each(['icon', 'document'])('the pictures in %s', (name) => {
  it('are in the order and of the sizes that Windows reads in the directory', () => {
    const file = read(`${name}.ico`)
    const entries = Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
      const at = 6 + 16 * index
      const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)]
      return { size: file.readUInt8(at) || 256, png: file.subarray(offset, offset + length), end: offset + length }
    })

    expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1])
    expect(entries.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256])
    for (const { size, png } of entries) expect(sizeOf(png)).toEqual([size, size])
    expect(entries.at(-1)?.end).toBe(file.length)
  })

  it('are under the names that macOS knows for their sizes', () => {
    const file = read(`${name}.icns`)
    const sizes: Record<string, number> = {}
    for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
      const [width = 0, height] = sizeOf(file.subarray(at + 8))
      expect(height).toBe(width)
      sizes[file.toString('latin1', at, at + 4)] = width
    }

    expect(file.toString('latin1', 0, 4)).toBe('icns')
    expect(file.readUInt32BE(4)).toBe(file.length)
    // Apple's table once more, on purpose: a mistake in ours would draw the wrong icons and find them right.
    expect(sizes).toEqual({
      icp4: 16,
      icp5: 32,
      ic11: 32,
      ic12: 64,
      ic07: 128,
      ic08: 256,
      ic13: 256,
      ic09: 512,
      ic14: 512,
      ic10: 1024,
    })
  })
})
