import { unseal } from './chain'
import { parseLine } from './line'

/** Where lines that were put in another order are looked for; beyond that a file is only called altered. */
const LOOKED_THROUGH = 20_000

/**
 * Says of the first line that is not what was written there where it is, how it is wrong, and what is left.
 *
 * @param before - the chain of the last good line
 */
export function whatIsWrong(lines: string[], index: number, before: string): string {
  const kept = ['Nothing of the run can be believed.', 'Only the line before it is used.'][index]
  const used = kept ?? `Only the ${index} lines before it are used.`
  return `Line ${index + 1} of ${lines.length} ${howItIsWrong(lines, index, before)}. ${used} The file is kept as it is.`
}

function howItIsWrong(lines: string[], index: number, before: string): string {
  const line = lines[index] ?? ''
  const found = unseal(line, before)
  if (found === null) return howItIsNone(line)
  if (found.intact) return howItDoesNotBelong(found.body)
  if (line.startsWith('\uFEFF') && unseal(line.slice(1), before)?.intact)
    return 'has a byte order mark before it, which an editor put there'
  const others = lines.slice(0, LOOKED_THROUGH)
  const repeated = others.slice(0, index).indexOf(line)
  if (repeated >= 0) return `was put in: it is line ${repeated + 1} once more`
  const next = others.findIndex((other, place) => place > index && unseal(other, before)?.intact === true)
  if (next > 0) return `is out of its place: line ${next + 1} was written there`
  if (index > 0 && parseLine(found.body)?.kind === 'header')
    return 'is where another run begins: files were put together here'
  return 'was altered or comes from another run, or a line before it is missing'
}

/** Of a line that does not even end as one of ours. */
function howItIsNone(line: string): string {
  if (line === '') return 'is empty'
  if (unseal(line.replace(/\r$/, ''), '') !== null)
    return 'ends as lines do on Windows: an editor, a mail or a transfer as text changed the ends of lines'
  if (line.includes('\0')) return 'holds bytes of nothing, as after a power cut, or was saved as UTF-16'
  return 'is not a line that Hearback wrote'
}

/** Of a line that is as somebody wrote it, and still none that is expected there. */
function howItDoesNotBelong(body: string): string {
  // Only by how it begins: what a newer Hearback writes after that is not ours to read.
  const format = Number(/^\{"kind":"header",.*?"hearback":(\d{1,6})[,}]/.exec(body)?.[1] ?? FORMAT)
  if (format > FORMAT) return `says run format ${format}, of a newer Hearback; this one reads format ${FORMAT}`
  return 'is whole, but says nothing that belongs there'
}

/** The newest format of runs that is read here. */
const FORMAT = 1
