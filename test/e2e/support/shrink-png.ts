import { crc32, deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = 8

/** The same picture with its pixels packed as tightly as zlib can; a browser packs for speed. */
export function shrinkPng(png: Buffer): Buffer {
  const before: Buffer[] = [png.subarray(0, SIGNATURE)]
  const pixels: Buffer[] = []
  for (let at = SIGNATURE; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const type = png.toString('latin1', at + 4, at + 8)
    if (type === 'IDAT') pixels.push(png.subarray(at + 8, at + 8 + length))
    else if (type !== 'IEND') before.push(png.subarray(at, at + 12 + length))
    at += 12 + length
  }
  const packed = deflateSync(inflateSync(Buffer.concat(pixels)), { level: 9, memLevel: 9 })
  return Buffer.concat([...before, chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(body.length + 8)
  frame.writeUInt32BE(data.length, 0)
  body.copy(frame, 4)
  frame.writeUInt32BE(crc32(body), body.length + 4)
  return frame
}
