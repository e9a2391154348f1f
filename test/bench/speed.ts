import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Drill, Fact, RecordedMove } from '../../scenarios/engine'
import type { Scenario } from '../../scenarios/format'
import { createPlayer, playOut } from '../../scenarios/players'
import { apacheGood } from '../players/apache-good'
import { shipped } from '../players/library'
import { playWith } from '../players/play-with'
import { median, rounds } from './measure'
import { sendRaw, transitionRaw } from './raw-xstate'
import { replay } from './replay'
import type { Section } from './table'

/** A drill lasts thirty minutes here, or until it is over. */
const UNTIL = 1800
const SEED = 7
/** What a full drill played by the expert may take on one core. */
const AIM_MS = 20

type Play = (scenario: Scenario) => { drill: Drill; facts: Fact[]; moves: RecordedMove[] }

/** The bots that play any scenario; somebody who knows only the first one; and nobody. */
const BY: Record<string, Play> = {
  expert: (scenario) => playOut(scenario, createPlayer('expert', SEED), { seed: SEED, until: UNTIL }),
  silent: (scenario) => playOut(scenario, createPlayer('silent', SEED), { seed: SEED, until: UNTIL }),
  rules: (scenario) => playWith(scenario, apacheGood(), { seed: SEED, until: UNTIL }),
}
const RULES_KNOW = 'apache-upgrade'

/** Full drills of every shipped scenario, against as many events through raw XState as they have facts. */
export function speed(): Section {
  // Once unmeasured: the first in a row would pay for compiling what all share.
  for (const by of Object.keys(BY)) speedOf(RULES_KNOW, by)
  const rows = shippedIds().flatMap((id) =>
    Object.keys(BY).flatMap((by) => (by === 'rules' && id !== RULES_KNOW ? [] : [speedOf(id, by)])),
  )
  return {
    id: 'speed',
    title: 'A full drill, on one core',
    note: [
      `Half an hour of a drill, or until it is over, in CPU ms of all threads. "played" is everything: the bot thinks, the`,
      'desk is folded fact by fact, the drill runs. "replayed" is the drill alone, its moves given. "raw" is as many events',
      'as the drill has facts through XState itself: send to an actor, and the pure transition that the engine builds on.',
    ].join('\n'),
    rows,
    aims: rows
      .filter(({ by }) => by === 'expert')
      .map((row) => ({
        aim: `the expert's full drill of ${row.scenario}, CPU ms`,
        measured: row['played ms'],
        atBest: row['at best'],
        atMost: AIM_MS,
      })),
  }
}

function speedOf(id: string, by: string) {
  const scenario = shipped(id)
  const play = () => (BY[by] as Play)(scenario)
  const { facts, moves, drill } = play()
  const taken = rounds({
    replayed: () => replay(scenario, SEED, moves, UNTIL),
    played: play,
    send: () => sendRaw(facts.length),
    transition: () => transitionRaw(facts.length),
  })
  const played = median(taken.played)
  const replayed = median(taken.replayed)
  const send = median(taken.send)
  const transition = median(taken.transition)
  return {
    scenario: id,
    by,
    seconds: drill.at,
    moves: moves.length,
    facts: facts.length,
    'played ms': played,
    'at best': Math.min(...taken.played),
    'drills/s': 1000 / played,
    'facts/s': Math.round((facts.length / played) * 1000),
    'replayed ms': replayed,
    'facts/s replayed': Math.round((facts.length / replayed) * 1000),
    'raw send ms': send,
    'raw transition ms': transition,
    'played / transition': played / transition,
    'replayed / transition': replayed / transition,
    'replayed / send': replayed / send,
  }
}

function shippedIds(): string[] {
  return readdirSync(fileURLToPath(new URL('../../scenarios/library/', import.meta.url)))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort()
}
