import { tame } from '../tame'

/** What a line is about. Each has a mark of its own in the text; colour only repeats it. */
export type Tone = 'plain' | 'quiet' | 'attention' | 'good' | 'own' | 'strong'

const CODES: Record<Tone, string> = {
  plain: '',
  quiet: '2',
  attention: '33',
  good: '32',
  own: '36',
  strong: '1',
}

export interface Line {
  text: string
  tone?: Tone
  /** How far the lines after the first are set in, when it is broken. */
  indent?: number
}

export interface Paper {
  /** Columns; lines are broken at blanks to fit. */
  width: number
  colour: boolean
}

/** Lines as they go out: broken to the width, coloured where that is wanted, nothing in them that moves a cursor. */
export function paint(lines: readonly Line[], { width, colour }: Paper): string {
  return lines
    .flatMap(({ text, tone = 'plain', indent = 0 }) => {
      const broken = text.split('\n').flatMap((part) => brokenAt(tame(part), width, indent))
      const code = CODES[tone]
      return colour && code !== '' ? broken.map((part) => `\u001b[${code}m${part}\u001b[0m`) : broken
    })
    .map((part) => `${part}\n`)
    .join('')
}

/** Whether colour is wanted: a terminal, and nobody who said no (https://no-color.org). */
export function wantsColour(terminal: boolean, env: Record<string, string | undefined>): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR && env.FORCE_COLOR !== '0') return true
  return terminal && env.TERM !== 'dumb'
}

function brokenAt(text: string, width: number, indent: number): string[] {
  const lines: string[] = []
  let rest = text
  let lead = ''
  while (lead.length + rest.length > width) {
    const room = Math.max(10, width - lead.length)
    const blank = rest.lastIndexOf(' ', room)
    // A path or an address stays in one piece, to be copied: the terminal breaks it where it must.
    const cut = blank > 0 ? blank : rest.indexOf(' ')
    if (cut <= 0) break
    lines.push(lead + rest.slice(0, cut).trimEnd())
    rest = rest.slice(cut).trimStart()
    lead = ' '.repeat(Math.min(indent, Math.floor(width / 3)))
    if (rest === '') return lines
  }
  return [...lines, lead + rest]
}
