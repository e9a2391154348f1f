import { describe, expect, it } from 'vitest'

import type { Scenario } from '../../scenarios/format'
import { mark } from '../../scenarios/scoring'
import { HandClock } from '../electron/support/hand-clock'
import { tempFolder } from '../electron/support/temp-folder'
import { apacheGood } from '../players/apache-good'
import { shipped } from '../players/library'
import { playWith } from '../players/play-with'
import { startHostHere } from './support/host-here'
import { type PlayedAt, playAt } from './support/play-at'

const RUN = { scenario: 'apache-upgrade', seed: 4 }

describe('the pace of a drill', () => {
  it.each([
    { name: 'at a quarter of the speed', pace: { speed: 0.25 } },
    { name: 'at eight times the speed', pace: { speed: 8 } },
    { name: 'with a minute of pause before every move', pace: { pausing: true } },
    { name: 'slowly, and paused', pace: { speed: 0.25, pausing: true } },
  ])('changes no fact and no mark: $name', async ({ pace }) => {
    const { moves, drill } = playWith(shipped(RUN.scenario), apacheGood(), { seed: RUN.seed })
    const play = { ...RUN, moves, until: drill.at }

    const plain = await marksOf(play)
    const paced = await marksOf({ ...play, ...pace })

    expect(paced.facts).toEqual(plain.facts)
    expect(paced.marks).toEqual(plain.marks)
    expect(plain.marks.dials.checklist.band).toBe('strong')
  })
})

async function marksOf(played: PlayedAt) {
  const clock = new HandClock()
  const here = await startHostHere(clock, tempFolder())
  const run = await playAt(here.host, clock, played)
  const recording = await here.host.recording(run)
  await here.close()
  return { facts: recording.facts, marks: mark(recording.facts, recording.scenario as Scenario) }
}
