import type { Desk } from '../desk'
import type { DraftIntent } from './draft'
import { startsAWord } from './starts-a-word'

/** An ask or a tell as it can be picked from a list. */
export interface Intent {
  kind: DraftIntent['kind']
  id: string
  label: string
  hint: string
}

/** What the words for both kinds are, in the language of the desk. */
export interface IntentVerbs {
  ask: string
  tell: string
}

const ENGLISH: IntentVerbs = { ask: 'ask', tell: 'tell' }

/** Asks and tells that have all typed words in label or hint, the best first; all of them while nothing is typed. */
export function findIntents(typed: string, desk: Desk, verbs: IntentVerbs = ENGLISH): Intent[] {
  const query = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return allIntents(desk)
    .map((intent) => ({ intent, score: score(query, `${verbs[intent.kind]} ${intent.label}`, intent.hint) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ intent }) => intent)
}

const SMALL_WORDS = new Set(['the', 'a', 'an', 'to', 'of', 'it', 'is', 'and', 'on', 'in', 'what', 'who', 'you', 'can'])

/** Asks whose words stand in the sentence being written: at least two, and more than half of them. */
export function asksInWords(before: string, desk: Desk): Intent[] {
  const last =
    before
      .split(/[.!?\n]\s*/)
      .filter(Boolean)
      .at(-1) ?? ''
  const said = new Set(words(last))
  if (said.size < 2) return []
  return allIntents(desk)
    .filter(({ kind }) => kind === 'ask')
    .map((intent) => {
      const wanted = bearing(intent.label)
      const found = wanted.filter((word) => said.has(word)).length
      return { intent, found, share: wanted.length > 0 ? found / wanted.length : 0 }
    })
    .filter(({ found, share }) => found >= 2 && share > 0.5)
    .sort((a, b) => b.share - a.share)
    .map(({ intent }) => intent)
}

/** The tells a question may be answered with: those that share most words with `said` first, else in their own order. */
export function answersInWords(said: string, desk: Desk): Intent[] {
  const spoken = new Set(bearing(said))
  const shared = (tell: Desk['briefing']['tells'][number]) =>
    new Set(bearing(`${tell.label} ${tell.hint} ${tell.text}`).filter((word) => spoken.has(word))).size
  return desk.briefing.tells
    .map((tell) => ({ tell, points: shared(tell) }))
    .sort((a, b) => b.points - a.points)
    .map(({ tell: { id, label, hint } }) => ({ kind: 'tell', id, label, hint }))
}

function allIntents({ asks, briefing }: Desk): Intent[] {
  return [
    ...asks.map(({ id, label, hint }): Intent => ({ kind: 'ask', id, label, hint })),
    ...briefing.tells.map(({ id, label, hint }): Intent => ({ kind: 'tell', id, label, hint })),
  ]
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

/** The words that say what it is about. */
function bearing(of: string): string[] {
  return words(of).filter((word) => !SMALL_WORDS.has(word))
}

function words(of: string): string[] {
  return of.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? []
}
