import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Desk, openDesk, see } from '../../../scenarios/desk'
import { act, advance, briefingOf, type Fact, factsFor, type Move, startDrill } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'
import { createPlayer, PLAYER_KINDS, type PlayerKind, playOut } from '../../../scenarios/players'
import { played, SHIPPED } from './support'

describe.each(SHIPPED)('players in $id', ({ id, scenario }) => {
  it.each(PLAYER_KINDS)('play to an end and never throw: %s', (kind) => {
    for (const seed of [21, 22, 23]) expect(played(id, kind, seed).drill.ended).not.toBeNull()
  })

  it.each(PLAYER_KINDS)('the same seed gives the same moves and the same facts: %s', (kind) => {
    const again = playOut(scenario, createPlayer(kind, 21), { seed: 21 })

    expect(again.moves).toEqual(played(id, kind, 21).moves)
    expect(again.facts).toEqual(played(id, kind, 21).facts)
  })

  it.each(PLAYER_KINDS)('see no truth: with it withheld they do the same: %s', (kind) => {
    expect(movesWithoutTruth(scenario, kind, 21)).toEqual(played(id, kind, 21).moves)
  })

  it('what they remember is plain data: a player put away and taken out again goes on as before', () => {
    const kept = playOut(scenario, putAwayAt('expert', 21, 600), { seed: 21 })

    expect(kept.moves).toEqual(played(id, 'expert', 21).moves)
  })

  it('know nothing of it by name', () => {
    const own = [
      ...Object.keys(scenario.people),
      ...Object.keys(scenario.asks),
      ...Object.keys(scenario.tells),
      ...Object.keys(scenario.decisions),
      ...Object.keys(scenario.signals),
      ...Object.keys(scenario.alerts),
      ...Object.keys(scenario.diagnoses),
    ].filter((each) => !CONVENTIONAL.has(each))

    for (const { name, text } of sources()) {
      const quoted = new Set([...text.matchAll(/['"`]([a-z0-9-]+)['"`]/g)].map(([, word]) => word ?? ''))
      expect(
        own.filter((each) => quoted.has(each)),
        name,
      ).toEqual([])
    }
  })
})

/** Ids that the shared lists look for, and that any scenario may therefore use; and two words of plain English. */
const CONVENTIONAL = new Set([
  'can-report',
  'what-changed',
  'can-we-roll-back',
  'roll-back',
  'where-we-are',
  'eta',
  'deploy',
])

/** Plays with a desk that was made from nothing but the facts for seats. */
function movesWithoutTruth(scenario: Scenario, kind: PlayerKind, seed: number) {
  const player = createPlayer(kind, seed)
  const begun = startDrill(scenario, { seed })
  let drill = begun.drill
  let desk: Desk = openDesk(briefingOf(scenario, seed))
  const moves: Array<{ at: number; move: Move }> = []
  const show = (facts: Fact[]) => {
    desk = factsFor(facts).reduce(see, desk)
  }
  show(begun.facts)
  for (let now = 0; now <= 4 * 3600 && !drill.ended; now += 3) {
    const passed = advance(scenario, drill, now)
    drill = passed.drill
    show(passed.facts)
    for (const move of drill.ended ? [] : player.next(desk, now)) {
      const answer = act(scenario, drill, 'imoc', move)
      if (!answer.ok) continue
      moves.push({ at: now, move })
      drill = answer.drill
      show(answer.facts)
      if (drill.ended) break
    }
  }
  return moves
}

/** A player whose memory goes through JSON into another player at some second. */
function putAwayAt(kind: PlayerKind, seed: number, second: number) {
  let player = createPlayer(kind, seed)
  let put = false
  return {
    next(desk: Desk, now: number) {
      if (now >= second && !put) {
        const memory = JSON.parse(JSON.stringify(player.memory)) as typeof player.memory
        player = createPlayer(kind, seed)
        Object.assign(player.memory, memory)
        put = true
      }
      return player.next(desk, now)
    },
  }
}

function sources(): Array<{ name: string; text: string }> {
  const folder = fileURLToPath(new URL('../../../scenarios/players/', import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }))
}
