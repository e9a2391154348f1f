/** Digits of three by five, a row a number, its bits from left to right. */
const GLYPHS: Record<string, readonly number[]> = {
  '0': [7, 5, 5, 5, 7],
  '1': [2, 6, 2, 2, 7],
  '2': [7, 1, 7, 4, 7],
  '3': [7, 1, 7, 1, 7],
  '4': [5, 5, 7, 1, 1],
  '5': [7, 4, 7, 1, 7],
  '6': [7, 4, 7, 5, 7],
  '7': [7, 1, 1, 2, 2],
  '8': [7, 5, 7, 5, 7],
  '9': [7, 5, 7, 1, 7],
  '+': [0, 2, 7, 2, 0],
}

/** Pixels a side, of a picture of sixteen on a screen twice as dense. */
export const BADGE_SIZE = 32
/** Blue, green, red, alpha, as Windows has them: our colour for attention, and ink to write on it. */
const DISC = [0x29, 0xb4, 0xf0, 0xff]
const INK = [0x06, 0x12, 0x17, 0xff]

/** A number on a disc, since Windows has no badges of its own: a bitmap, row by row. */
export function badgePicture(count: number): Buffer {
  const words = count > 9 ? '9+' : String(count)
  const scale = words.length > 1 ? 3 : 4
  const [left, top] = [(4 * words.length - 1) * scale, 5 * scale].map((size) => Math.floor((BADGE_SIZE - size) / 2))
  const inked = (x: number, y: number): boolean => {
    const [column, row] = [Math.floor((x - (left ?? 0)) / scale), Math.floor((y - (top ?? 0)) / scale)]
    const bits = GLYPHS[words[Math.floor(column / 4)] ?? '']?.[row] ?? 0
    return column >= 0 && column % 4 < 3 && (bits & (4 >> (column % 4))) !== 0
  }
  const pixels = Array.from({ length: BADGE_SIZE ** 2 }, (_, index) => {
    const [x, y] = [index % BADGE_SIZE, Math.floor(index / BADGE_SIZE)]
    if (inked(x, y)) return INK
    const middle = (BADGE_SIZE - 1) / 2
    return Math.hypot(x - middle, y - middle) <= BADGE_SIZE / 2 ? DISC : [0, 0, 0, 0]
  })
  return Buffer.from(pixels.flat())
}
