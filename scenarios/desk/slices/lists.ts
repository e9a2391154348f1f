import type { Fact } from '../../engine'
import { put } from '../../tables'
import type { Desk, DeskItem } from '../desk'

/** Checklists, the bot's prompts and the trainee's notes. */
export function seeLists(desk: Desk, fact: Fact): Desk {
  switch (fact.kind) {
    case 'item-cued':
      return changeItem(desk, fact.item, { cuedAt: fact.at, due: fact.due, seenAt: null, evidence: null })
    case 'item-seen':
      return changeItem(desk, fact.item, { seenAt: fact.at, evidence: fact.evidence })
    case 'item-ticked':
      return changeItem(desk, fact.item, { ticked: fact.on })
    case 'prompt-given': {
      const { prompt, name, text, at, item = null } = fact
      return { ...desk, prompts: [...desk.prompts, { prompt, name, text, at, item, answered: null }] }
    }
    case 'prompt-answered': {
      const answered = { how: fact.how, reason: fact.reason ?? null, at: fact.at }
      return {
        ...desk,
        prompts: desk.prompts.map((each) => (each.prompt === fact.prompt ? { ...each, answered } : each)),
      }
    }
    case 'note-taken': {
      const { note, at, text, noteKind, pin = null } = fact
      return { ...desk, notes: [...desk.notes, { note, at, text, kind: noteKind, pin }] }
    }
    default:
      return desk
  }
}

function changeItem(desk: Desk, id: string, to: Partial<DeskItem>): Desk {
  const item = desk.items[id]
  return item ? { ...desk, items: put(desk.items, id, { ...item, ...to }) } : desk
}
