import type { Scenario } from '../../../scenarios/format'
import type { Engine } from '../engine'
import { type Played, playMoves } from '../play-moves'
import type { ReadRun } from './read-run'

export type Verdict = { same: true; played: Played } | { same: false; message: string; fact: number; played: Played }

/**
 * Plays a run's moves again and compares the facts with those recorded, byte for byte. Facts past the end of the recording
 * are no difference: a crash may have come between a fact and its line.
 */
export function verifyRun(engine: Engine, scenario: Scenario, run: ReadRun): Verdict {
  const { seed, assistance, difficulty } = run.header
  const played = playMoves(engine, scenario, { seed, assistance, difficulty }, run.moves, run.at)
  const refused = played.refused[0]
  if (refused) {
    const fact = played.facts.length
    return differs(fact, `Move ${refused.index + 1} is refused now: ${refused.refusal.message}`, played)
  }
  for (const [index, recorded] of run.facts.entries()) {
    const again = played.facts[index]
    if (JSON.stringify(recorded) !== JSON.stringify(again)) {
      return differs(
        index + 1,
        `Fact ${index + 1} of ${run.facts.length} comes out differently when played again.`,
        played,
      )
    }
  }
  return { same: true, played }
}

/**
 * What a file that comes out the same still lacks: every fact of a drill that is over, and every fact from before the last
 * second it knows of. A crash cuts a file off; it takes nothing out of the middle.
 *
 * @returns a sentence, or `null` when nothing is missing
 */
export function whatIsMissing(run: ReadRun, { drill, facts }: Played): string | null {
  const gone = facts[run.facts.length]
  if (gone && (run.end === 'ended' || gone.at < run.at)) {
    return `Fact ${run.facts.length + 1} of ${facts.length} is missing: the drill had it at ${gone.at} s, the file goes on to ${run.at} s.`
  }
  if (run.end === 'ended' && drill.ended === null) return `The file says the drill is over at ${run.at} s; it is not.`
  return null
}

function differs(fact: number, message: string, played: Played): Verdict {
  return { same: false, message, fact, played }
}
