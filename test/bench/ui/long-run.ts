import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Archive } from '../../../electron/host'
import type { Fact } from '../../../scenarios/engine'
import { createPlayer, playOut } from '../../../scenarios/players'
import { startHostHere } from '../../e2e/support/host-here'
import { HandClock } from '../../electron/support/hand-clock'
import { shipped } from '../../players/library'

const SCENARIO = 'apache-upgrade'
const SEED = 7
const FACTS = 5000

/**
 * Three hours and five thousand facts: a bot's whole drill over and over, each round with loops, messages and pages of its
 * own, so that there is as much of everything as in a drill that really took that long.
 */
export function longRun(): Fact[] {
  const { facts, drill } = playOut(shipped(SCENARIO), createPlayer('expert', SEED), { seed: SEED })
  const once = facts.filter(({ kind }) => kind !== 'drill-ended' && kind !== 'drill-began')
  const long: Fact[] = facts.slice(0, 1)
  for (let round = 0; long.length < FACTS; round++) {
    for (const fact of once) {
      const renamed = JSON.stringify(fact).replaceAll(
        /"([lmp])(\d+)"/g,
        (_, kind, number) => `"${kind}${Number(number) + round * 1000}"`,
      )
      long.push({ ...(JSON.parse(renamed) as Fact), id: long.length + 1, at: fact.at + round * drill.at })
    }
  }
  return long.slice(0, FACTS)
}

/** A real host that keeps such a run, over, behind the built renderer. */
export async function hostWithLongRun() {
  const dataFolder = mkdtempSync(join(tmpdir(), 'hearback-bench-'))
  const facts = longRun()
  const at = facts.at(-1)?.at ?? 0
  const startedAt = '2026-03-03T13:05:00.000Z'
  const file = new Archive(dataFolder).create({
    hearback: 1,
    run: 'long',
    scenario: SCENARIO,
    scenarioHash: '',
    seed: SEED,
    assistance: 'full',
    startedAt,
    version: '0.0.0',
  })
  file.writer.append(facts.map((fact) => ({ kind: 'fact', fact })))
  file.writer.append([{ kind: 'end', at, how: 'given-up', wall: startedAt }], { flush: true })
  file.close()
  const here = await startHostHere(new HandClock(), dataFolder)
  return {
    address: here.address,
    facts: facts.length,
    hours: Math.round(at / 360) / 10,
    close: async () => {
      await here.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}
