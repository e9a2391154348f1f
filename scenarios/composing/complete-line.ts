import { calledAtStart } from './find-called'
import { findIntents } from './find-intents'
import { findPeople } from './find-people'
import { TALK_WORDS } from './read-line'
import { findRoles } from './roles'
import type { Seat } from './seat'
import { SLASHES, slashCalled } from './slashes'

/** What a half-written line may become: the place from which on it is replaced, and with what. */
export interface Completions {
  from: number
  texts: string[]
}

const MOST = 40

/** Completes people, and roles that somebody holds, after `@`, rooms after `#`, commands after `/`, asks, tells and their slots, and what commands take. */
export function completeLine(line: string, seat: Seat): Completions {
  const at = /(?:^|\s)@([\p{L}\p{M}\p{N}'’. -]{0,40})$/u.exec(line)
  const typed = at?.[1] ?? ''
  const people = at ? findPeople(typed, seat.desk) : []
  const roles = at ? findRoles(typed, seat.desk).filter(({ holders }) => holders.length > 0) : []
  if (people.length + roles.length > 0) {
    const called = [...people, ...roles].map(({ name }) => `@${name} `)
    return some(line.lastIndexOf('@'), called)
  }
  const room = /(?:^|\s)#(@?[\w-]*)$/.exec(line)
  if (room)
    return starting(
      line.lastIndexOf('#'),
      line,
      Object.keys(seat.desk.rooms).map((id) => `#${id} `),
    )

  const word = /^\s*\/(\S*)$/.exec(line)
  if (word) {
    const words = [...Object.keys(TALK_WORDS), ...SLASHES.map((slash) => slash.word)]
    return starting(
      line.indexOf('/'),
      line,
      words.map((each) => `/${each} `),
    )
  }
  const command = /^\s*\/(\S+)\s+/.exec(line)
  if (!command) return { from: line.length, texts: [] }
  const from = command[0].length
  const name = (command[1] ?? '').toLowerCase()
  if (name === 'ask' || name === 'tell') return completeIntent(name, line, from, seat)
  const rest = line.slice(from)
  return starting(from, line, slashCalled(name)?.complete?.(rest, seat) ?? [])
}

/** The ask itself; once it stands there, its slots and its time box. */
function completeIntent(kind: 'ask' | 'tell', line: string, start: number, { desk }: Seat): Completions {
  const heads = /^(?:(?:@[\p{L}\p{M}\p{N}'’-]+(?: [\p{Lu}][\p{L}\p{M}'’-]*)?|#@?[\w-]+|re [ml]\d+)[,:]?\s+)*/u.exec(
    line.slice(start),
  )
  const from = start + (heads?.[0].length ?? 0)
  const typed = line.slice(from)
  const known = kind === 'ask' ? desk.asks : desk.briefing.tells
  const { found, rest } = calledAtStart(typed.replaceAll(',', ' '), known)
  const whole = !Array.isArray(found) && typed.toLowerCase().startsWith(found.label.toLowerCase())
  if (!whole || Array.isArray(found)) {
    return some(
      from,
      findIntents(typed, desk).flatMap((each) => (each.kind === kind ? each.label : [])),
    )
  }
  const options = found.slots.flatMap((slot) => slot.options).filter((each) => !rest.includes(each))
  const more = [...options, ...(kind === 'ask' && !/back in/i.test(rest) ? ['back in 3 min'] : [])]
  const last = /[^\s,]*$/.exec(typed)?.[0] ?? ''
  const gap = typed === found.label ? ' ' : ''
  return starting(
    line.length - last.length * (gap ? 0 : 1),
    line,
    more.map((each) => `${gap}${each}`),
  )
}

function starting(from: number, line: string, texts: readonly string[]): Completions {
  const typed = line.slice(from).toLowerCase()
  return some(
    from,
    texts.filter((text) => text.toLowerCase().startsWith(typed)),
  )
}

function some(from: number, texts: readonly string[]): Completions {
  return { from, texts: [...new Set(texts)].slice(0, MOST) }
}
