import { NOTE_KINDS, type NoteKind } from '../../engine'
import { findCalled } from '../find-called'
import { type Reading, read, type Seat, unread } from '../seat'
import { noneOrSeveral } from './incident-slashes'
import type { Slash } from './slash'
import { reason } from './targets'

/** Notes, checklists and the bot. */
export const LIST_SLASHES: readonly Slash[] = [
  {
    id: 'note',
    word: 'note',
    hint: '[kind:] what',
    says: 'Takes a note; kinds are note, unexplained, decision, risk and todo',
    example: '/note unexplained: a second run brings it back',
    read: (rest, { desk }) => {
      const kind = new RegExp(`^(${NOTE_KINDS.join('|')})\\s*:\\s*`, 'i').exec(rest.trim())
      const words = rest.trim().slice(kind?.[0].length ?? 0)
      const pinned = /^pin\s+(m\d+)\b:?\s*/i.exec(words)
      const pin = pinned ? desk.messages[pinned[1] ?? '']?.fact : undefined
      const text = pin === undefined ? words : words.slice(pinned?.[0].length)
      if (text === '') return unread('Write what to note, as in "/note web-044 did not come back".')
      const noteKind = (kind?.[1]?.toLowerCase() as NoteKind | undefined) ?? 'note'
      return read({ do: 'note', text, kind: noteKind, ...(pin === undefined ? {} : { pin }) })
    },
    complete: () => NOTE_KINDS.map((kind) => `${kind}: `),
  },
  {
    id: 'tick',
    word: 'tick',
    hint: 'item [off]',
    says: 'Ticks an item of a checklist for yourself; it is no evidence',
    example: '/tick deputy',
    read: (rest, { desk }) => {
      const off = /\s+off$/i.test(rest)
      const typed = rest.trim().replace(/\s+off$/i, '')
      const items = Object.values(desk.items).map(({ id, text }) => ({ id, label: text }))
      const found = findCalled(typed, items)
      if (!Array.isArray(found)) return read({ do: 'tick', item: found.id, on: !off })
      return unread(
        noneOrSeveral(
          typed,
          found.map(({ id }) => id),
        ),
        '"list" shows the items.',
      )
    },
    complete: (_, { desk }) => Object.keys(desk.items),
  },
  {
    id: 'prompt',
    word: 'prompt',
    hint: '[number] done | defer because why | dismiss',
    says: 'Answers a reminder of the bot',
    example: '/prompt defer because the shop comes first',
    read: answerPrompt,
    complete: () => ['done', 'defer because ', 'dismiss'],
  },
]

function answerPrompt(
  rest: string,
  { desk }: Seat,
): Reading<{ do: 'answer-prompt'; prompt: number; how: 'done' | 'defer' | 'dismiss'; reason?: string }> {
  const found = /^(?:(\d+)\s+)?(done|defer|dismiss)\b\s*(.*)$/is.exec(rest.trim())
  if (!found) return unread('Say how: "/prompt done", "/prompt defer because WHY" or "/prompt dismiss".')
  const open = desk.prompts.filter((each) => each.answered === null)
  const prompt = found[1] === undefined ? open.at(-1)?.prompt : Number(found[1])
  if (prompt === undefined) return unread('No reminder is waiting for an answer.')
  const why = reason(found[3] ?? '')
  return read({
    do: 'answer-prompt',
    prompt,
    how: (found[2] ?? 'done').toLowerCase() as 'done' | 'defer' | 'dismiss',
    ...(why && { reason: why }),
  })
}
