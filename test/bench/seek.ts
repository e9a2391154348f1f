import { deskAt, deskHistoryOf } from '../../scenarios/desk'
import { briefingOf, drillAt, historyOf } from '../../scenarios/engine'
import { median, quantile, race, waits } from './measure'
import { syntheticMoves, syntheticScenario } from './synthetic'
import type { Section } from './table'

const HOURS_3 = 10800
const SIZE = { untouched: 100, crew: 10, minutes: 180 }
/** One frame of a screen. */
const AIM_MS = 16

/** Any moment of a three-hour run: how long until one is there, from checkpoints and by replaying from the start. */
export function seek(): Section {
  const scenario = syntheticScenario(SIZE)
  const moves = syntheticMoves(SIZE)
  const briefing = briefingOf(scenario)
  const history = historyOf(scenario, { seed: 7 }, moves, HOURS_3)
  const desks = deskHistoryOf(briefing, history.facts)
  const seconds = Array.from({ length: 500 }, (_, index) => (index * 6151) % HOURS_3)
  const build = race({
    drill: () => historyOf(scenario, { seed: 7 }, moves, HOURS_3),
    desk: () => deskHistoryOf(briefing, history.facts),
  })
  const row = (what: string, checkpoints: number, built: number, taken: number[]) => ({
    what,
    facts: history.facts.length,
    checkpoints,
    'built in ms': built,
    'median ms': median(taken),
    'p95 ms': quantile(taken, 0.95),
    'worst ms': Math.max(...taken),
    'worst / built': Math.max(...taken) / built,
  })
  const rows = [
    row(
      'drill',
      history.checkpoints.length,
      build.drill,
      waits(seconds, (at) => drillAt(history, at)),
    ),
    row(
      'desk',
      desks.checkpoints.length,
      build.desk,
      waits(seconds, (at) => deskAt(desks, at)),
    ),
  ]
  return {
    id: 'seek',
    title: 'Any moment of a three-hour run',
    note: `Wall-clock ms over ${seconds.length} seconds all over the run; the baseline is building the history, a full replay.`,
    rows,
    aims: rows.map((row) => ({
      aim: `any moment of three hours, ${row.what}, worst of ${seconds.length} in ms`,
      measured: row['worst ms'],
      atMost: AIM_MS,
    })),
  }
}
