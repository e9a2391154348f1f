import { holds } from '../conditions'
import { IMOC } from '../fact'
import { post } from '../loops/post'
import { fill } from '../loops/wording'
import type { Work } from '../work'
import { spokenBefore } from './speaking'

const HELD_BACK = 'Had an objection, and kept it back.'

/** How long a poll stays open. Silence at its end is noted as silence, never as consent. */
export const POLL_OPEN = 30

/** Asked whether anyone objects, those who know something say so: one after the other, while the poll is open. */
export function stirObjections(work: Work, about: string): void {
  const objections = work.scenario.asks[about]?.objections ?? []
  for (const [index, each] of objections.entries()) {
    if (work.drill.people[each.by]?.presence !== 'here') continue
    work.schedule(work.seconds({ min: 6, max: 20 }, `objects:${each.by}`), { do: 'objection', about, index })
  }
  work.schedule(POLL_OPEN, { do: 'poll', about })
}

/** Somebody objects, with what they know. */
export function object(work: Work, about: string, index: number): void {
  const objection = work.scenario.asks[about]?.objections[index]
  if (!objection || work.drill.people[objection.by]?.presence !== 'here') return
  if (objection.when && !holds(work.scenario, work.drill, objection.when)) return
  const text = spokenBefore(work, objection.by, fill(work, objection.text))
  if (text === null) {
    work.state({ kind: 'world-event', lane: objection.by, text: HELD_BACK, event: 'held-back' }, 'truth')
    return
  }
  const message = post(work, { in: work.scenario.incident.channel, by: objection.by, to: [IMOC], text })
  work.state({ kind: 'poll-objected', about, by: objection.by, message })
  work.make(objection.do ?? [])
}

/** The poll is over. */
export function closePoll(work: Work, about: string): void {
  const objections = work.timesOf(`objected ${about}`)
  work.state({ kind: 'poll-closed', about, objections })
}
