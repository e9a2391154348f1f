import type { BriefedAsk, BriefedTell, PersonId } from '../engine'
import { affinity } from './affinity'
import { heardFrom } from './hearing'
import { byText, lookedUp } from './looked-up'
import { promisesTime } from './phrases'
import { askOf, crewHere, openOrders, personOf, reportsOf, type View } from './view'
import { shared } from './words'

/** Everything an ask says of itself. */
export const wholeText = lookedUp(({ label, hint, text }: BriefedAsk) => `${label} ${hint} ${text}`)

/** Asks that fit what was said, best first, those that do not fit at all left out. */
export function fitting(
  view: View,
  said: string,
  from: readonly BriefedAsk[],
): Array<{ ask: BriefedAsk; score: number }> {
  return from
    .map((ask) => ({ ask, score: affinity(view, said, ask) + (isOwning(ask.hint) ? 0.5 : 0) }))
    .filter(({ score }) => score > 0.6)
    .sort((a, b) => b.score - a.score)
}

const isOwning = byText((hint) => /\bown it\b/i.test(hint))

/** Whether somebody has said already that this is not theirs to do. */
export function isUnable(view: View, ask: string, person: PersonId): boolean {
  return view.memory.did[`unable:${ask}:${person}`] !== undefined
}

/**
 * Whom to ask: whoever a colleague pointed to, else by role, by what they said themselves and by how busy they are.
 * Nobody takes over from themselves. `null` when nobody here is left to ask.
 */
export function whoFor(view: View, ask: BriefedAsk, speaker?: PersonId): PersonId | null {
  const pointed = view.memory.kept[`points:${ask.id}`]
  const words = wholeText(ask)
  const scored = crewHere(view)
    .filter(({ id, name }) => !isUnable(view, ask.id, id) && !ask.text.includes(`from ${name.split(' ')[0]} `))
    .map((person) => {
      const busy = openOrders(view).filter((loop) => loop.to === person.id).length
      const spoken = heardFrom(view, person.id, view.now - 900).filter((message) => message.loop === null)
      const speech = Math.max(0, ...spoken.map((message) => shared(message.text, words)))
      const needs = heardFrom(view, person.id, 0).map((message) => needsIn(message.text))
      const offered = Math.max(0, ...needs.map((text) => (text === '' ? 0 : shared(text, words))))
      const score =
        (person.id === pointed ? 12 : 0) +
        (person.id === speaker ? 4 : 0) +
        shared(person.role, words) * 3 +
        (/\bon-call\b/i.test(person.role) ? 0.8 : 0) +
        Math.min(speech, 3) * 0.6 +
        Math.min(offered, 3) * 1.2 -
        busy * 1.5 -
        (reportsOf(view, ask.id).some(({ by }) => by === person.id) ? 2 : 0) -
        (view.desk.people[person.id]?.role ? 0.5 : 0)
      return { id: person.id, score }
    })
    .sort((a, b) => b.score - a.score)
  return scored[0]?.id ?? null
}

/** What somebody said they need, from a report of conditions, actions and needs. */
const needsIn = byText((text) => (text.includes('Needs:') ? text.slice(text.indexOf('Needs:')) : ''))

/** Somebody a colleague pointed to for an ask who is not here yet. */
export function missingExpert(view: View, ask: string): PersonId | null {
  const id = view.memory.kept[`points:${ask}`]
  if (id === undefined || isUnable(view, ask, id)) return null
  return view.desk.people[id]?.presence === 'here' ? null : id
}

/** What to tell somebody who wants an answer, best first; a promised time only when there is nothing else. */
export function tellsFor(view: View, said: string): BriefedTell[] {
  return view.desk.briefing.tells
    .map((tell) => {
      const score = shared(said, tell.label) * 2 + shared(said, tell.hint) * 1.5 + shared(said, tell.text) * 0.7
      return { tell, score: promisesTime(tell.label) ? score - 20 : score }
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ tell }) => tell)
}

/** Somebody's name in a sentence, as colleagues call them. */
export function namedIn(view: View, text: string, besides: PersonId): PersonId | null {
  const found = view.desk.briefing.people.find(
    ({ id, name, kind }) => kind === 'crew' && id !== besides && new RegExp(`\\b${name.split(' ')[0]}\\b`).test(text),
  )
  return found?.id ?? null
}

/** The label of an ask, for sentences. */
export function labelOf(view: View, ask: string): string {
  return askOf(view, ask)?.label ?? ask
}

/** A person's role, for sentences. */
export function roleOf(view: View, id: PersonId): string {
  return personOf(view, id)?.role ?? ''
}
