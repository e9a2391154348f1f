import { LineCounter } from 'yaml'
import type { Spot } from './source'

/** Something in a file that is no text, as it looks when the file is read as UTF-8. */
export interface NotText {
  spot: Spot
  message: string
  /** Nothing of the file can be made sense of. */
  whole: boolean
}

/** Where the bytes of a file were no UTF-8, its text has these. */
const REPLACED = '\uFFFD'
/** As much of a file as shows what it is. */
const SAMPLE = 2000

const AGAIN = 'Save it as UTF-8: editors offer that under "encoding" or in the dialog "save as".'

/** What a file is that is not UTF-8 text; `null` for text. */
export function notText(text: string): NotText | null {
  const sample = text.slice(0, SAMPLE)
  const marked = sample.startsWith(REPLACED + REPLACED)
  const zeros = [...sample.matchAll(/\0/g)].map(({ index }) => index)
  const share = zeros.length / Math.max(1, sample.length)
  if (share > 0.3 && share < 0.9) {
    const late = zeros.filter((index) => index % 2 === 1).length > zeros.length / 2
    const name = share > 0.6 ? 'UTF-32' : `UTF-16, ${late ? 'little' : 'big'} endian`
    const how = marked ? 'with a byte order mark' : 'without a byte order mark'
    return { spot: { from: 0, to: 0 }, whole: true, message: `This file is written in ${name}, ${how}. ${AGAIN}` }
  }
  const zero = text.indexOf('\0')
  if (zero >= 0) {
    const count = text.split('\0').length - 1
    const [first, them] = count === 1 ? ['', 'it'] : [`, the first of ${count}`, 'them']
    const message = `Here stands a NUL byte${first}: this is no text. A scenario is a text file; take ${them} out, or name another file.`
    return { spot: { from: zero, to: zero + 1 }, whole: true, message }
  }
  const bad = text.indexOf(REPLACED)
  if (bad < 0) return null
  const message = `Here stands something that is not UTF-8; the file may be in an older encoding, such as Latin-1. ${AGAIN}`
  return { spot: { from: bad, to: bad + 1 }, whole: false, message }
}

/** Where the lines of a text begin, for a text that is not read as YAML. */
export function lineStarts(text: string): LineCounter {
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  return lines
}
