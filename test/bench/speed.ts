import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Drill, Fact, RecordedMove } from '../../scenarios/engine'
import type { Scenario } from '../../scenarios/format'
import { createPlayer, playOut } from '../../scenarios/players'
import { apacheGood } from '../players/apache-good'
import { shipped } from '../players/library'
import { playWith } from '../players/play-with'
import { race } from './measure'
import { sendRaw, transitionRaw } from './raw-xstate'
import { replay } from './replay'
import type { Section } from './table'

/** A drill lasts thirty minutes here, or until it is over. */
const UNTIL = 1800
const SEED = 7

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
  return {
    id: 'speed',
    title: 'A full drill, on one core',
    note: 'CPU ms; "played" includes the player and its desk. Ratios: the drill over as many raw XState events as it has facts.',
    rows: shippedIds().flatMap((id) =>
      Object.keys(BY).flatMap((by) => (by === 'rules' && id !== RULES_KNOW ? [] : [speedOf(id, by)])),
    ),
  }
}

function speedOf(id: string, by: string) {
  const scenario = shipped(id)
  const play = () => (BY[by] as Play)(scenario)
  const { facts, moves, drill } = play()
  const cpu = race({
    replayed: () => replay(scenario, SEED, moves, UNTIL),
    played: play,
    send: () => sendRaw(facts.length),
    transition: () => transitionRaw(facts.length),
  })
  return {
    scenario: id,
    by,
    seconds: drill.at,
    moves: moves.length,
    facts: facts.length,
    'replayed ms': cpu.replayed,
    'played ms': cpu.played,
    'facts/s': Math.round((facts.length / cpu.replayed) * 1000),
    'drills/s': 1000 / cpu.replayed,
    'drills/s played': 1000 / cpu.played,
    'x send': cpu.replayed / cpu.send,
    'x transition': cpu.replayed / cpu.transition,
    'played x transition': cpu.played / cpu.transition,
    'aim 20 ms': cpu.played <= 20 ? 'met' : 'missed',
  }
}

function shippedIds(): string[] {
  return readdirSync(fileURLToPath(new URL('../../scenarios/library/', import.meta.url)))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.slice(0, -'.yaml'.length))
    .sort()
}
