import { PNG } from 'pngjs'

export interface Picture {
  width: number
  height: number
  /** Four bytes a pixel. */
  data: Buffer
}

/** A picture of half the size: every pixel the mean of four, which levels how different machines draw the same letter. */
export function halved({ width, height, data }: Picture): Picture {
  const [wide, high] = [Math.floor(width / 2), Math.floor(height / 2)]
  const small = Buffer.alloc(wide * high * 4)
  for (let y = 0; y < high; y++) {
    for (let x = 0; x < wide; x++) {
      for (let channel = 0; channel < 4; channel++) {
        const at = (y * 2 * width + x * 2) * 4 + channel
        const sum = [at, at + 4, at + width * 4, at + width * 4 + 4].reduce((all, one) => all + (data[one] ?? 0), 0)
        // Sixteen shades a channel: a fifth of the bytes, and nothing that is looked for here.
        small[(y * wide + x) * 4 + channel] = Math.round(sum / 4 / 17) * 17
      }
    }
  }
  return { width: wide, height: high, data: small }
}

/** Pictures beside and under one another, as many in a row as are given in one list. */
export function sheetOf(rows: readonly (readonly Picture[])[]): PNG {
  const widths = rows.map((row) => row.reduce((sum, { width }) => sum + width, 0))
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)))
  const sheet = new PNG({ width: Math.max(...widths), height: heights.reduce((sum, height) => sum + height, 0) })
  sheet.data.fill(127)
  let top = 0
  for (const [index, row] of rows.entries()) {
    let left = 0
    for (const picture of row) {
      for (let y = 0; y < picture.height; y++) {
        const line = picture.data.subarray(y * picture.width * 4, (y + 1) * picture.width * 4)
        sheet.data.set(line, ((top + y) * sheet.width + left) * 4)
      }
      left += picture.width
    }
    top += heights[index] ?? 0
  }
  return sheet
}
