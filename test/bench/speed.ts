import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { apacheGood } from '../players/apache-good'
import { shipped } from '../players/library'
import { type Player, playWith } from '../players/play-with'
import { race } from './measure'
import { sendRaw, transitionRaw } from './raw-xstate'
import { replay } from './replay'
import type { Section } from './table'

/** Those who know how to play a scenario; the others are watched in silence. */
const PLAYERS: Record<string, () => Player> = { 'apache-upgrade': apacheGood }
const SILENT = () => (): [] => []
/** A drill lasts thirty minutes here, or until it is over. */
const UNTIL = 1800
const SEED = 7

/** Full drills of every shipped scenario, against as many events through raw XState as they have facts. */
export function speed(): Section {
  return {
    id: 'speed',
    title: 'A full drill, on one core',
    note: 'CPU ms; "played" includes the player and its desk. Ratios: the drill over as many raw XState events as it has facts.',
    rows: shippedIds().map(speedOf),
  }
}

function speedOf(id: string) {
  const scenario = shipped(id)
  const player = PLAYERS[id] ?? SILENT
  const { facts, moves, drill } = playWith(scenario, player(), { seed: SEED, until: UNTIL })
  const cpu = race({
    replayed: () => replay(scenario, SEED, moves, UNTIL),
    played: () => playWith(scenario, player(), { seed: SEED, until: UNTIL }),
    send: () => sendRaw(facts.length),
    transition: () => transitionRaw(facts.length),
  })
  return {
    scenario: id,
    by: PLAYERS[id] ? 'rules' : 'nobody',
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
