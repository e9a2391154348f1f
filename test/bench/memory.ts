import { historyOf } from '../../scenarios/engine'
import { apacheGood } from '../players/apache-good'
import { shipped } from '../players/library'
import { playWith } from '../players/play-with'
import { heapOfEach } from './measure'
import { replay } from './replay'
import type { Section } from './table'

const THOUSAND = 1000

/** What a run weighs: its state, with its facts, and with every checkpoint that lets one enter it anywhere. */
export function memory(): Section {
  const scenario = shipped('apache-upgrade')
  const { moves, drill } = playWith(scenario, apacheGood(), { seed: 7, until: 1800 })
  const half = Math.floor(drill.at / 2)
  const weigh = (what: string, count: number, make: (seed: number) => unknown) => {
    const heap = heapOfEach(count, make)
    return {
      what,
      kept: count,
      'JSON kB each': JSON.stringify(make(7)).length / 1024,
      'heap kB each': heap / 1024,
      'heap MB together': (heap * count) / 1024 ** 2,
      'heap / JSON': heap / JSON.stringify(make(7)).length,
    }
  }
  const early = moves.filter((each) => each.at <= half)
  return {
    id: 'memory',
    title: 'Memory (apache-upgrade, played by rules, each on its own seed)',
    note: 'Heap is what stays after collecting garbage, by --expose-gc, shared out over all that were kept; JSON is the baseline.',
    rows: [
      weigh('drill, half-way', 50, (seed) => replay(scenario, seed, early, half).drill),
      weigh('drill, half-way', THOUSAND, (seed) => replay(scenario, seed, early, half).drill),
      weigh('drill, at its end', 50, (seed) => replay(scenario, seed, moves, 1800).drill),
      weigh('drill and facts', 50, (seed) => replay(scenario, seed, moves, 1800)),
      weigh('history with checkpoints', 20, (seed) => {
        const { facts, checkpoints } = historyOf(scenario, { seed }, moves, 1800)
        return { facts, checkpoints }
      }),
    ],
  }
}
