import type { Desk } from '../../../../scenarios/desk'
import { BOT } from '../../../../scenarios/engine'
import type { Command } from '../../../commands/command'
import type { Draft } from '../../../store/draft'
import { lengthOf } from '../../../text/length-of'
import { text } from '../../../text/text'

/** One line of the completion list. */
export type Suggestion = { key: string; label: string; hint: string } & (
  | { kind: 'person'; id: string }
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

  const at = /(?:^|\s)@([\p{L}'\- ]{0,24})$/u.exec(before)
  if (at) {
    const items = people(at[1] ?? '', desk)
    if (items.length > 0) return { by: 'at', from: before.lastIndexOf('@'), to: caret, items }
  }

  const slash = /(?:^|\s)\/([^\n/]{0,80})$/.exec(before)
  if (slash) {
    const typed = slash[1] ?? ''
    const items = [...intents(typed, draft, desk), ...slashCommands(typed, commands), ...timeBoxes(typed, draft)]
    if (items.length > 0) return { by: 'slash', from: before.lastIndexOf('/'), to: caret, items: items.slice(0, MOST) }
  }

  if (draft.intent === null && !slash) {
    const items = fromWords(before, desk)
    if (items.length > 0) return { by: 'words', from: caret, to: caret, items: items.slice(0, 3) }
  }
  return null
}

function people(typed: string, desk: Desk): Suggestion[] {
  const query = typed.trim().toLowerCase()
  return desk.briefing.people
    .filter(({ id, name, role }) => id !== BOT && (startsAWord(name, query) || startsAWord(role, query)))
    .map(({ id, name, role }): Suggestion & { rank: number } => {
      const presence = desk.people[id]?.presence ?? 'away'
      const rank = (startsAWord(name, query) ? 0 : 2) + (presence === 'here' ? 0 : 1)
      return { kind: 'person', key: `@${id}`, id, label: name, hint: `${role} · ${text.desk.presence[presence]}`, rank }
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST)
}

function intents(typed: string, draft: Draft, desk: Desk): Suggestion[] {
  if (draft.intent) return []
  const query = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const all: Suggestion[] = [
    ...desk.asks.map(
      (ask): Suggestion => ({
        kind: 'ask',
        key: `ask ${ask.id}`,
        id: ask.id,
        label: `${text.desk.composer.ask} ${ask.label}`,
        hint: ask.hint,
      }),
    ),
    ...desk.briefing.tells.map(
      (tell): Suggestion => ({
        kind: 'tell',
        key: `tell ${tell.id}`,
        id: tell.id,
        label: `${text.desk.composer.tell} ${tell.label}`,
        hint: tell.hint,
      }),
    ),
  ]
  return all
    .map((item) => ({ item, score: score(query, item.label, item.hint) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item)
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

const SMALL_WORDS = new Set(['the', 'a', 'an', 'to', 'of', 'it', 'is', 'and', 'on', 'in', 'what', 'who', 'you', 'can'])

/** Asks whose words stand in the sentence being written: at least two, and more than half of them. */
function fromWords(before: string, desk: Desk): Suggestion[] {
  const last =
    before
      .split(/[.!?\n]\s*/)
      .filter(Boolean)
      .at(-1) ?? ''
  const said = new Set(words(last))
  if (said.size < 2) return []
  return desk.asks
    .map((ask) => {
      const wanted = words(ask.label).filter((word) => !SMALL_WORDS.has(word))
      const found = wanted.filter((word) => said.has(word)).length
      return { ask, found, share: wanted.length > 0 ? found / wanted.length : 0 }
    })
    .filter(({ found, share }) => found >= 2 && share > 0.5)
    .sort((a, b) => b.share - a.share)
    .map(({ ask }) => ({
      kind: 'ask',
      key: `ask ${ask.id}`,
      id: ask.id,
      label: `${text.desk.composer.ask} ${ask.label}`,
      hint: ask.hint,
    }))
}

function score(query: string[], label: string, hint: string): number {
  if (query.length === 0) return 1
  let points = 0
  for (const word of query) {
    if (startsAWord(label, word)) points += 2
    else if (startsAWord(hint, word)) points += 1
    else return 0
  }
  return points
}

function startsAWord(of: string, typed: string): boolean {
  const query = typed.replaceAll(/[,/-]+/g, ' ')
  return of
    .toLowerCase()
    .split(/[\s,/-]+/)
    .some((word, index, all) => word.startsWith(query) || all.slice(index).join(' ').startsWith(query))
}

function words(of: string): string[] {
  return of.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []
}
