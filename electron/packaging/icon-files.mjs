/** @typedef {{ size: number, png: Buffer }} Picture */

/** Apple's names for pictures by their size in pixels; the doubled ones are for dense screens. */
const ICNS_TYPES = /** @type {const} */ ({
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

/**
 * Apple's icon file: a head of eight bytes, then each picture with a head of eight bytes of its own.
 * @param {Picture[]} pictures
 */
export function icns(pictures) {
  const parts = Object.entries(ICNS_TYPES).flatMap(([type, wanted]) => {
    const picture = pictures.find(({ size }) => size === wanted)
    return picture ? [chunk(type, picture.png)] : []
  })
  return chunk('icns', Buffer.concat(parts))
}

/**
 * @param {string} type
 * @param {Buffer} body
 */
function chunk(type, body) {
  const head = Buffer.alloc(8)
  head.write(type, 'latin1')
  head.writeUInt32BE(head.length + body.length, 4)
  return Buffer.concat([head, body])
}

/**
 * Windows's icon file: a directory of sixteen bytes a picture, then the pictures, as PNG.
 * @param {Picture[]} pictures
 */
export function ico(pictures) {
  const head = Buffer.alloc(6 + 16 * pictures.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(pictures.length, 4)
  let offset = head.length
  for (const [index, { size, png }] of pictures.entries()) {
    const at = 6 + 16 * index
    // One byte for the size, in which 256 is written as 0.
    head.writeUInt8(size % 256, at)
    head.writeUInt8(size % 256, at + 1)
    head.writeUInt16LE(1, at + 4)
    head.writeUInt16LE(32, at + 6)
    head.writeUInt32LE(png.length, at + 8)
    head.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)])
}
