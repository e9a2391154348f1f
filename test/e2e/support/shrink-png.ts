import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = 8
/** Bytes a pixel, by the colour types that a browser writes: RGB, and RGB with alpha. */
const PIXEL: Record<number, number> = { 2: 3, 6: 4 }

/**
 * The same picture, about a fifth smaller. A browser filters every line as one does for photographs; the flat areas and
 * repeated letters of a screen pack better as they are.
 */
export function shrinkPng(png: Buffer): Buffer {
  const head: Buffer[] = [png.subarray(0, SIGNATURE)]
  const pixels: Buffer[] = []
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    if (type === 'IDAT') pixels.push(png.subarray(at + 8, at + 8 + length))
    else if (type !== 'IEND') head.push(png.subarray(at, at + 12 + length))
    at += 12 + length
  }
  const pixel = PIXEL[png.readUInt8(25)]
  if (pixel === undefined) return png
  const lines = unfiltered(inflateSync(Buffer.concat(pixels)), png.readUInt32BE(16) * pixel, pixel)
  const packed = deflateSync(lines, { level: 9, memLevel: 9 })
  return Buffer.concat([...head, chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))])
}

/** Undoes the filter of every line, in place; the byte before each line says which it was. */
function unfiltered(data: Buffer, width: number, pixel: number): Buffer {
  const stride = width + 1
  for (let start = 0; start < data.length; start += stride) {
    const filter = data[start]
    data[start] = 0
    for (let x = 1; x <= width; x++) {
      const at = start + x
      const left = x > pixel ? (data[at - pixel] ?? 0) : 0
      const above = start > 0 ? (data[at - stride] ?? 0) : 0
      const corner = x > pixel && start > 0 ? (data[at - stride - pixel] ?? 0) : 0
      data[at] = (data[at] ?? 0) + predicted(filter, left, above, corner)
    }
  }
  return data
}

function predicted(filter: number | undefined, left: number, above: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return above
  if (filter === 3) return (left + above) >> 1
  if (filter !== 4) return 0
  const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(Math.abs)
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
