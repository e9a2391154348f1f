import type { PlayerKind } from '../players'
import type { PlayResult } from './play-once'

/** Who should come out above whom, on every dial and every seed. */
const RANKS: ReadonlyArray<readonly [PlayerKind, PlayerKind]> = [
  ['expert', 'novice'],
  ['novice', 'silent'],
]
const DIALS = ['checklist', 'outbound', 'inbound'] as const
/** Acknowledging everything with "ack" is worth no more than this on the inbound dial. */
const ACK_AT_MOST = 0.35

/** Where players do not come out as they should: a sentence each, with a seed to look at. */
export function rankingProblems(results: readonly PlayResult[]): string[] {
  const at = new Map(results.map((result) => [`${result.bot} ${result.seed}`, result]))
  const seeds = [...new Set(results.map(({ seed }) => seed))].sort((a, b) => a - b)
  const problems: string[] = []
  for (const dial of DIALS) {
    for (const [better, worse] of RANKS) {
      const wrong = seeds.filter((seed) => {
        const high = at.get(`${better} ${seed}`)?.[dial]
        const low = at.get(`${worse} ${seed}`)?.[dial]
        return high != null && low != null && high <= low
      })
      const [first] = wrong
      if (first === undefined) continue
      const high = shown(at.get(`${better} ${first}`)?.[dial])
      const low = shown(at.get(`${worse} ${first}`)?.[dial])
      problems.push(
        `${better} does not come out above ${worse} on ${dial} on ${wrong.length} of ${seeds.length} seeds; on seed ${first} it is ${high} against ${low}.`,
      )
    }
  }
  return [...problems, ...ackProblems(results)]
}

function ackProblems(results: readonly PlayResult[]): string[] {
  const paid = results.filter(({ bot, inbound }) => bot === 'ack-everything' && (inbound ?? 0) > ACK_AT_MOST)
  const [first] = paid
  if (!first) return []
  return [
    `Saying "ack" to everything is worth ${shown(first.inbound)} on inbound on seed ${first.seed}; it should show nothing of what was understood.`,
  ]
}

/** What is wrong with how plays end. */
export function endingProblems(results: readonly PlayResult[]): string[] {
  const expert = results.filter(({ bot }) => bot === 'expert')
  const lost = expert.filter(({ good }) => !good)
  const idle = results.filter(({ bot, good }) => bot === 'silent' && good)
  const stuck = results.filter(({ ending }) => ending === 'none')
  return [
    ...lost
      .slice(0, 1)
      .map(
        ({ seed, ending }) =>
          `The by-the-book player does not bring it to a good end on ${lost.length} of ${expert.length} seeds; on seed ${seed} it ends as "${ending}".`,
      ),
    ...idle.slice(0, 1).map(({ seed }) => `It ends well with nobody doing anything, on seed ${seed}.`),
    ...stuck.slice(0, 1).map(({ bot, seed }) => `It does not end: ${bot}, seed ${seed}.`),
  ]
}

function shown(score: number | null | undefined): string {
  return score == null ? 'nothing' : score.toFixed(2)
}
