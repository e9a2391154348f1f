import { SIMULATION } from '../../engine'
import { momentText } from '../../scoring'
import type { DebriefDocument } from './document'

/** The timeline as a table (RFC 4180): one stop a line, in order. Opens in any spreadsheet. */
export function timelineCsv({ timeline }: DebriefDocument): string {
  const head = ['seconds', 'drill time', 'who or what', 'what happened', 'on screen', 'loop', 'record']
  const rows = timeline.map(({ at, who, text, onScreen, loop }) => [
    String(at),
    momentText(at),
    who,
    text,
    onScreen ? 'yes' : 'no',
    loop ?? '',
    SIMULATION,
  ])
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** Quoted where it has to be; what a spreadsheet would take for a formula, in wide letters too, is made plain text. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
