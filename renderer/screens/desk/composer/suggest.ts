import {
  answersInWords,
  asksInWords,
  type Draft,
  findIntents,
  findPeople,
  findRoles,
  folded,
  type Intent,
  optionsBegun,
  type Role,
  slashCalled,
  TALK_WORDS,
  TIME_BOX,
  takePeople,
  typedLine,
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
  | { kind: 'ask' | 'tell'; id: string; name: string }
  | { kind: 'within'; seconds: number }
  | { kind: 'command'; command: Command; rest: string }
  /** Words that stand in place of those begun. */
  | { kind: 'words'; words: string }
)

export interface Suggestions {
  /** What brought them up: a typed sign, a request that is being answered, or words that look like an ask or begin what it takes. */
  by: 'at' | 'slash' | 'answer' | 'words'
  /** The stretch of text that picking one replaces. */
  from: number
  to: number
  items: Suggestion[]
}

const MOST = 40
/** What a command takes; the whole of it would hide the command. */
const MOST_WORDS = 8
/** Longer words than any ask has are no ask being looked for. */
const LONGEST_QUERY = 120

/** What may be meant by the words before the caret. */
export function suggest(draft: Draft, caret: number, desk: Desk, commands: readonly Command[]): Suggestions | null {
  const before = draft.text.slice(0, caret)

  const at = /(?:^|\s)@([\p{L}\p{M}\p{N}'’. -]{0,40})$/u.exec(before)
  if (at && !standsWhole(at[1] ?? '', desk)) {
    const named = roles(at[1] ?? '', desk)
    const items = [...people(at[1] ?? '', desk).slice(0, MOST - named.length), ...named]
    if (items.length > 0) return { by: 'at', from: before.lastIndexOf('@'), to: caret, items }
  }

  const slash = afterSlash(before)
  if (slash) {
    const { typed, from, first } = slash
    const items = [
      ...intents(typed, draft, desk),
      ...(first ? slashCommands(draft.text, before, desk, commands) : []),
      ...timeBoxes(typed, draft),
    ]
    if (items.length > 0) return { by: 'slash', from, to: caret, items: items.slice(0, MOST) }
    if (first) return null
  }

  if (draft.intent) {
    const begun = optionsBegun(before, draft.intent, desk)
    const items = begun.options.map(({ label, option }) => wordsSuggestion(option, label))
    if (items.length > 0) return { by: 'words', from: begun.from, to: caret, items: items.slice(0, MOST_WORDS) }
  } else if (!slash && answersRequest(draft, desk)) {
    const items = answersInWords(draft.text, desk).map(intentSuggestion)
    if (items.length > 0) return { by: 'answer', from: caret, to: caret, items: items.slice(0, MOST) }
  } else if (!slash) {
    const items = asksInWords(before, desk).map(intentSuggestion)
    if (items.length > 0) return { by: 'words', from: caret, to: caret, items: items.slice(0, 3) }
  }
  return null
}

/** Only a tell answers a request: words alone would be heard, and leave it open. */
function answersRequest(draft: Draft, desk: Desk): boolean {
  const loop = desk.loops[desk.messages[draft.re ?? '']?.loop ?? '']
  return loop?.form === 'request' && loop.open
}

/** A name that was typed, or picked, to its end and a blank after it. */
function standsWhole(typed: string, desk: Desk): boolean {
  return typed.endsWith(' ') && desk.briefing.people.some(({ name }) => folded(name) === folded(typed).trim())
}

/** Words after the slash that stands first, where all commands are; or after one in between, where only asks and tells are. */
function afterSlash(before: string): { typed: string; from: number; first: boolean } | null {
  if (typedLine(before)) return { typed: before.trimStart().slice(1), from: before.indexOf('/'), first: true }
  const within = /\s\/([^\n/]{0,80})$/.exec(before)
  return within ? { typed: within[1] ?? '', from: before.lastIndexOf('/'), first: false } : null
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

/** Asks and tells by their words; whom they go to, and by when, may stand between these. */
function intents(typed: string, draft: Draft, desk: Desk): Suggestion[] {
  if (draft.intent || typed.length > LONGEST_QUERY) return []
  const { ask, tell } = text.desk.composer
  const query = takePeople(typed, desk).rest.replace(TIME_BOX, '').replaceAll(',', ' ')
  return findIntents(query, desk, { ask, tell }).map(intentSuggestion)
}

function intentSuggestion({ kind, id, label, hint }: Intent): Suggestion {
  return { kind, key: `${kind} ${id}`, id, name: label, label: `${text.desk.composer[kind]} ${label}`, hint }
}

function wordsSuggestion(words: string, hint: string): Suggestion {
  return { kind: 'words', key: `words ${words}`, words, label: words.trim(), hint }
}

/** Commands whose word is being typed; once it stands there, the one command, and what it takes. */
function slashCommands(whole: string, before: string, desk: Desk, commands: readonly Command[]): Suggestion[] {
  const { word = '', rest = '' } = typedLine(before) ?? {}
  if (!/\s/.test(before.trimStart())) {
    return commands.filter(({ slash }) => slash?.startsWith(word)).map((command) => commandSuggestion(command, ''))
  }
  if (word in TALK_WORDS && rest !== '') return []
  const command = commands.find(({ slash }) => slash === word)
  if (!command) return []
  const typed = before
    .trimStart()
    .slice(word.length + 1)
    .trimStart()
  const takes = slashCalled(word)?.complete?.(typed, { desk, room: '' }) ?? []
  const more = [...new Set(takes)].filter((each) => {
    const short = each.trim().toLowerCase()
    return short !== typed.trim().toLowerCase() && short.startsWith(typed.toLowerCase())
  })
  const head = before.slice(before.indexOf('/'), before.length - typed.length)
  return [
    commandSuggestion(command, typedLine(whole)?.rest ?? ''),
    ...more.slice(0, MOST_WORDS).map((each) => ({ ...wordsSuggestion(`${head}${each}`, ''), label: each.trim() })),
  ]
}

function commandSuggestion(command: Command, rest: string): Suggestion {
  const label = `/${command.slash}${command.slashHint ? ` ${command.slashHint}` : ''}`
  return { kind: 'command', key: command.id, command, rest, label, hint: command.title }
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
