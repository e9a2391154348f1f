import type { Move } from '../engine'
import { nearestWord } from './nearest-word'
import { readIntent, readReply, readSay } from './read-talk'
import { type Reading, type Seat, unread } from './seat'
import { SLASHES, slashCalled } from './slashes'

/** Commands that talk; the rest stand in `SLASHES`. */
export const TALK_WORDS = {
  ask: {
    hint: '@who what[, back in 3 min][: your own words]',
    says: 'Gives an order: to one person, with a time box',
    example: '/ask @Mika what has changed, back in 3 min',
  },
  tell: {
    hint: '@who what[: your own words]',
    says: 'Says one of the things people wait to hear',
    example: '/tell @Dana the time of the next update',
  },
  say: {
    hint: '[#room] [@who] [re m9] words',
    says: 'Says plain words, as a line without a slash does',
    example: '/say @Ilse thanks for saying so at once',
  },
  reply: {
    hint: '[message or loop] words',
    says: 'Answers a message; the warning that waits longest when none is named',
    example: '/reply m12 heard: the replica lags',
  },
} as const

/**
 * The move that a typed line stands for: plain words are said, words behind a slash are a command. Any text at all comes
 * to a move or to a sentence that says what to write.
 */
export function readLine(line: string, seat: Seat): Reading<Move> {
  const typed = line.trim()
  if (!typed.startsWith('/')) return readSay(typed, seat)
  const [, word = '', rest = ''] = /^\/(\S*)\s*(.*)$/s.exec(typed) ?? []
  switch (word.toLowerCase()) {
    case 'ask':
      return readIntent('ask', rest, seat)
    case 'tell':
      return readIntent('tell', rest, seat)
    case 'say':
      return readSay(rest, seat)
    case 'reply':
      return readReply(rest, seat)
    default: {
      const slash = slashCalled(word)
      if (slash) return slash.read(rest, seat)
      const near = nearestWord(word, [...Object.keys(TALK_WORDS), ...SLASHES.map((each) => each.word)])
      return unread(`There is no command "/${word}".${near ? ` Did you mean "/${near}"?` : ''}`, '"help" lists them.')
    }
  }
}
