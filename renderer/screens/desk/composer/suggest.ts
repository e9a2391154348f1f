import {
  asksInWords,
  type Draft,
  findIntents,
  findPeople,
  findRoles,
  type Intent,
  type Role,
} from '../../../../scenarios/composing'
import type { Desk } from '../../../../scenarios/desk'
import type { Command } from '../../../commands/command'
import { nameOf } from '../../../store/people'
import { lengthOf } from '../../../text/length-of'
import { text } from '../../../text/text'

/** One line of the completion list. */
export type Suggestion = { key: string; label: string; hint: string } & (
  | { kind: 'person'; id: string }
  | { kind: 'role'; role: Role }
  | { kind: 'ask'; id: string }
  | { kind: 'tell'; id: string }
  | { kind: 'within'; seconds: number }
  | { kind: 'command'; command: Command; rest: string }
)

export interface Suggestions {
  /** What brought them up: a typed sign, or plain words that look like an ask. */
  by: 'at' | 'slash' | 'words'
  /** The stretch of text that picking one replaces. */
  from: number
  to: number
  items: Suggestion[]
}

const MOST = 40

/** What may be meant by the words before the caret. */
export function suggest(draft: Draft, caret: number, desk: Desk, commands: readonly Command[]): Suggestions | null {
  const before = draft.text.slice(0, caret)

  const at = /(?:^|\s)@([\p{L}\p{M}\p{N}'’. -]{0,40})$/u.exec(before)
  if (at) {
    const named = roles(at[1] ?? '', desk)
    const items = [...people(at[1] ?? '', desk).slice(0, MOST - named.length), ...named]
    if (items.length > 0) return { by: 'at', from: before.lastIndexOf('@'), to: caret, items }
  }

  const slash = /(?:^|\s)\/([^\n/]{0,80})$/.exec(before)
  if (slash) {
    const typed = slash[1] ?? ''
    const items = [...intents(typed, draft, desk), ...slashCommands(typed, commands), ...timeBoxes(typed, draft)]
    if (items.length > 0) return { by: 'slash', from: before.lastIndexOf('/'), to: caret, items: items.slice(0, MOST) }
  }

  if (draft.intent === null && !slash) {
    const items = asksInWords(before, desk).map(intentSuggestion)
    if (items.length > 0) return { by: 'words', from: caret, to: caret, items: items.slice(0, 3) }
  }
  return null
}

/** A role of the incident, with who holds it now. */
function roles(typed: string, desk: Desk): Suggestion[] {
  return findRoles(typed, desk).map((role): Suggestion => {
    const [holder] = role.holders
    const hint =
      holder === undefined ? text.desk.composer.heldByNobody : text.desk.composer.heldBy(nameOf(desk, holder))
    return { kind: 'role', key: `role ${role.name}`, role, label: `@${role.name}`, hint }
  })
}

function people(typed: string, desk: Desk): Suggestion[] {
  return findPeople(typed, desk).map(({ id, name, role }): Suggestion => {
    const presence = desk.people[id]?.presence ?? 'away'
    return { kind: 'person', key: `@${id}`, id, label: name, hint: `${role} · ${text.desk.presence[presence]}` }
  })
}

function intents(typed: string, draft: Draft, desk: Desk): Suggestion[] {
  if (draft.intent) return []
  const { ask, tell } = text.desk.composer
  return findIntents(typed, desk, { ask, tell }).map(intentSuggestion)
}

function intentSuggestion({ kind, id, label, hint }: Intent): Suggestion {
  return { kind, key: `${kind} ${id}`, id, label: `${text.desk.composer[kind]} ${label}`, hint }
}

function slashCommands(typed: string, commands: readonly Command[]): Suggestion[] {
  const [word = '', ...rest] = typed.split(' ')
  return commands
    .filter((command) => command.slash && (rest.length > 0 ? command.slash === word : command.slash.startsWith(word)))
    .map((command) => ({
      kind: 'command',
      key: command.id,
      command,
      rest: rest.join(' ').trim(),
      label: `/${command.slash}${command.slashHint ? ` ${command.slashHint}` : ''}`,
      hint: command.title,
    }))
}

function timeBoxes(typed: string, draft: Draft): Suggestion[] {
  const box = /^(?:in|back(?: in)?)?\s*(\d{1,3})\s*(s?)/i.exec(typed)
  if (!box || draft.intent?.kind !== 'ask') return []
  const seconds = Number(box[1]) * (box[2] ? 1 : 60)
  return [
    {
      kind: 'within',
      key: 'within',
      seconds,
      label: text.desk.composer.backIn(lengthOf(seconds)),
      hint: text.desk.composer.timeBox,
    },
  ]
}
