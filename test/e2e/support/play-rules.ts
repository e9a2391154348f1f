import { READ_BACKS, type Trainee } from './trainee'
import { type Sights, seen, untilSeen } from './watch'

/** What a trainee does, once, when something comes to be seen. */
export interface Rule {
  when: Sights
  does: (imoc: Trainee) => Promise<unknown>
}

export interface Played {
  /** Read-backs that were not what had been asked, and were said again. */
  saidAgain: number
  /** What the desk turned down. */
  refusals: string[]
}

const ENDED: Sights = [{ pane: 'ended', says: '' }]

/**
 * Plays until the drill is over: lets the clock run until something wants doing, stops it, does it, and lets it run again.
 * Whoever hears back checks every read-back as well.
 */
export async function playRules(imoc: Trainee, rules: Rule[], { hearsBack }: { hearsBack: boolean }): Promise<Played> {
  const played: Played = { saidAgain: 0, refusals: [] }
  let left = rules
  for (;;) {
    await imoc.goOn()
    await untilSeen(imoc.page, [ENDED, ...(hearsBack ? READ_BACKS : []), ...left.map(({ when }) => when)])
    if (await imoc.isOver()) return played
    await imoc.pause()
    if (hearsBack) played.saidAgain += await imoc.hearBack()
    const met = await seen(
      imoc.page,
      left.map(({ when }) => when),
    )
    const due = left.filter((_, index) => met.includes(index))
    left = left.filter((rule) => !due.includes(rule))
    for (const rule of due) {
      await rule.does(imoc)
      const refusal = await imoc.refusal()
      if (refusal) played.refusals.push(refusal)
    }
    if (await imoc.isOver()) return played
  }
}
