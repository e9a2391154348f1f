import {
  buildMove,
  type Draft,
  nearestWord,
  readLine,
  TALK_WORDS,
  typedLine,
  whoAtStart,
} from '../../../../scenarios/composing'
import type { Desk } from '../../../../scenarios/desk'
import type { MessageId, Move } from '../../../../scenarios/engine'
import type { Command } from '../../../commands/command'
import { text } from '../../../text/text'

/** What sending comes to: a move, a command to run with the rest of its words, or a sentence that says what is missing. */
export type Taken =
  | { kind: 'move'; move: Move }
  | { kind: 'command'; command: Command; rest: string }
  | { kind: 'missing'; slot: string; message: string }
  | { kind: 'unread'; message: string }

export interface Place {
  desk: Desk
  room: string
  thread: MessageId | null
  commands: readonly Command[]
}

/** What a draft comes to when it is sent; `null` when there is nothing to send. */
export function takeDraft(draft: Draft, place: Place): Taken | null {
  const { desk, room, thread, commands } = place
  const line = draft.intent === null ? typedLine(draft.text) : null
  const answering = { ...draft, re: draft.re ?? thread }
  if (line && line.word in TALK_WORDS && line.rest !== '') return takeTalk(answering, place)
  if (line) {
    const command = commands.find(({ slash }) => slash === line.word)
    if (command) return { kind: 'command', command, rest: line.rest }
    return unknown(line.word, commands)
  }

  // Typed whole instead of picked. Words to a role that nobody holds would go to nobody, and look as if they had been heard.
  const called = draft.to.length === 0 && draft.text.startsWith('@') ? whoAtStart(draft.text, desk) : null
  if (called && !called.ok) return { kind: 'unread', message: called.message }
  const spoken = called ? { ...answering, to: [called.value.person], text: called.value.rest } : answering
  // Behind a name a mistyped command would look like an order to them, and be only words.
  const stray = draft.intent === null && called ? typedLine(spoken.text) : null
  if (stray) return unknown(stray.word, commands)
  const move = buildMove(spoken, room, desk)
  if (!move) return null
  if (!('missing' in move)) return { kind: 'move', move }
  const { name, label } = move.missing
  return { kind: 'missing', slot: name, message: text.desk.composer.which(label) }
}

/** Words behind `/ask`, `/tell`, `/say` or `/reply`, and what the chips add to them. */
function takeTalk({ text: typed, to, within, re }: Draft, { desk, room }: Place): Taken {
  const read = readLine(typed, { desk, room })
  if (!read.ok) return { kind: 'unread', message: read.message }
  const { value: move } = read
  const answers = re === null ? {} : { re }
  switch (move.do) {
    case 'order':
      return {
        kind: 'move',
        move: { ...answers, ...move, to: move.to ?? to[0] ?? null, within: move.within ?? within },
      }
    case 'say':
    case 'tell':
      return { kind: 'move', move: { ...answers, ...(to.length > 0 && { to }), ...move } }
    default:
      return { kind: 'move', move }
  }
}

function unknown(word: string, commands: readonly Command[]): Taken {
  const near = nearestWord(word, words(commands))
  const { unknownButNear, unknownCommand } = text.desk.composer
  return { kind: 'unread', message: near ? unknownButNear(word, near) : unknownCommand(word) }
}

function words(commands: readonly Command[]): string[] {
  return [...Object.keys(TALK_WORDS), ...commands.flatMap(({ slash }) => slash ?? [])]
}
