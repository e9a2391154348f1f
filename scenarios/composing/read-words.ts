import type { Desk } from '../desk'
import { IMOC } from '../engine'
import type { Draft } from './draft'
import { personAtStart } from './person-called'
import { holderOf, incidentRoleAtStart } from './roles'

/** "back in 3 min", as people write it. */
export const TIME_BOX = /\bback (?:in|within)\s+(\d{1,3})\s*(s|sec|seconds?|m|min|minutes?)\b/i

/**
 * Reads what plain words already say, so that nobody has to pick a chip for it: "Priya, …" at the start speaks
 * to Priya, "back in 3 min" is a time box, "web-071" fills the slot it is an option of. Only fills what is open.
 */
export function readWords(draft: Draft, words: string, desk: Desk): Partial<Draft> {
  const change: Partial<Draft> = { text: words }

  if (draft.to.length === 0) {
    const named = spokenTo(words, desk)
    if (named) change.to = [named]
  }

  if (draft.within === null) {
    const box = TIME_BOX.exec(words)
    if (box) change.within = Number(box[1]) * (box[2]?.toLowerCase().startsWith('s') ? 1 : 60)
  }

  const { intent } = draft
  if (intent) change.intent = { ...intent, slots: fillSlots(intent, words, desk) }
  return change
}

/** The slots of an ask or a tell, completed with options that stand in the words, and with the only option there is. */
export function fillSlots(intent: NonNullable<Draft['intent']>, words: string, desk: Desk): Record<string, string> {
  const known = intent.kind === 'ask' ? desk.asks : desk.briefing.tells
  const slots = { ...intent.slots }
  const said = ` ${words.toLowerCase()} `
  for (const slot of known.find((one) => one.id === intent.id)?.slots ?? []) {
    if (slots[slot.name]) continue
    const named = slot.options.filter((option) => new RegExp(`\\W${literal(option.toLowerCase())}\\W`).test(said))
    const only = slot.options.length === 1 ? slot.options[0] : undefined
    const chosen = named.length === 1 ? named[0] : only
    if (chosen) slots[slot.name] = chosen
  }
  return slots
}

function spokenTo(words: string, desk: Desk): string | undefined {
  const called = incidentRoleAtStart(words, desk)
  const holder = called && /^[,:—–]/.test(called.rest) ? holderOf(called.role, desk) : null
  if (holder && 'person' in holder) return holder.person
  // A name that several share speaks to none of them until one is picked.
  const named = personAtStart(words, desk)
  return named && named.person !== IMOC && /^[,:—–]/.test(named.rest) ? named.person : undefined
}

function literal(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
