import { describe, expect, it } from 'vitest'

import { PLAYER_KINDS } from '../../scenarios/players'
import { playOnce, type Rehearsal, summarise } from '../../scenarios/rehearsal'
import { shipped } from '../players/library'
import { hearback } from './support/host-process'

describe('the built command line', () => {
  it('rehearses over several threads to the same figures as on one', async () => {
    const scenario = shipped('apache-upgrade')
    const here = [5, 6].flatMap((seed) => PLAYER_KINDS.map((bot) => playOnce(scenario, bot, seed)))

    const { status, out, err } = await hearback('rehearse', 'apache-upgrade', '--runs', '2', '--seed', '5', '--json')
    const { elapsedMs, ...rehearsal } = JSON.parse(out) as Rehearsal & { elapsedMs: number }

    expect(rehearsal).toEqual(JSON.parse(JSON.stringify(summarise(scenario, here))))
    expect(elapsedMs).toBeGreaterThan(0)
    expect(err).not.toContain('%')
    expect(status).toBe(rehearsal.problems.length > 0 ? 1 : 0)
  })
})
