import { briefedAsk, briefedDecision } from './briefing-of'
import type { Work } from './work'

/** An ask that play has brought to light joins those one can type. */
export function learnAsk(work: Work, id: string): void {
  const ask = work.scenario.asks[id]
  // What is known from the start is on the desk already.
  if (ask?.known === undefined || work.drill.learned[id]) return
  work.put('learned', id, true)
  work.state({ kind: 'ask-learned', ask: briefedAsk(id, ask) })
}

/** A decision that play has brought up. */
export function offerDecision(work: Work, id: string): void {
  const decision = work.scenario.decisions[id]
  if (decision?.known === undefined || work.drill.learned[id]) return
  work.put('learned', id, true)
  work.state({ kind: 'decision-offered', decision: briefedDecision(id, decision) })
}
