import { openDesk, see, seeAll } from '../../scenarios/desk'
import { briefingOf, startDrill } from '../../scenarios/engine'
import { exponent, race } from './measure'
import { transitionRaw } from './raw-xstate'
import { playOn } from './replay'
import { type Size, syntheticMoves, syntheticScenario } from './synthetic'
import type { Section } from './table'

const SMALL: Size = { untouched: 10, crew: 5, minutes: 30 }
/** Raw events that make up the unit in which a fact is priced. */
const RAW = 1000
/** How many facts at the end of a run are seen one by one, as a screen sees them while it plays. */
const LAST = 100

/** A price grows with nothing it has not to do with; so much is noise. */
const FLAT = 0.1

/** How the price of a fact grows with services nobody touches, with people, and with hours. */
export function growth(): Section[] {
  return [
    growthOf(
      'services',
      [
        'The price of a fact, in CPU µs: of the drill, of a desk folded all at once, and of one folded live, late in the run.',
        'The exponent of its growth is 0 where the size makes no difference. An untouched service should cost nothing.',
      ].join('\n'),
      [10, 32, 100, 320, 1000].map((untouched) => ({ size: untouched, of: { ...SMALL, untouched } })),
    ),
    growthOf(
      'crew',
      'Nor should somebody who is not spoken to.',
      [5, 10, 25, 50, 100].map((crew) => ({ size: crew, of: { ...SMALL, crew } })),
    ),
    growthOf(
      'minutes',
      'Nor should what is long past.',
      [10, 30, 60, 180, 720].map((minutes) => ({ size: minutes, of: { ...SMALL, minutes } })),
    ),
  ]
}

function growthOf(by: string, note: string, sizes: Array<{ size: number; of: Size }>): Section {
  const measured = sizes.map(({ size, of }) => ({ size, ...priceOf(of) }))
  const slope = (y: (each: (typeof measured)[number]) => number) =>
    exponent(measured.map((each) => ({ x: each.size, y: y(each) })))
  const rows = measured.map(({ size, facts, start, play, desk, live, raw }) => ({
    [by]: String(size),
    facts,
    'start ms': start,
    'play ms': play,
    'µs a fact': (play / facts) * 1000,
    'x transition': play / facts / raw,
    'desk µs a fact': (desk / facts) * 1000,
    'desk x transition': desk / facts / raw,
    'desk live µs a fact': live * 1000,
  }))
  const exponents = {
    [by]: 'exponent',
    facts: slope((each) => each.facts),
    'start ms': slope((each) => each.start),
    'play ms': slope((each) => each.play),
    'µs a fact': slope((each) => each.play / each.facts),
    'x transition': slope((each) => each.play / each.facts / each.raw),
    'desk µs a fact': slope((each) => each.desk / each.facts),
    'desk x transition': slope((each) => each.desk / each.facts / each.raw),
    'desk live µs a fact': slope((each) => each.live),
  }
  const grows = { cost: 'µs a fact', 'desk cost': 'desk µs a fact', 'live desk cost': 'desk live µs a fact' } as const
  const aims = Object.entries(grows).map(([what, column]) => ({
    aim: `how the ${what} of a fact grows with ${by}, exponent`,
    measured: exponents[column],
    atMost: FLAT,
  }))
  return { id: `growth-${by}`, title: `How cost grows with ${by}`, note, rows: [...rows, exponents], aims }
}

/** CPU ms of starting, of playing on from there, of folding the desk at once and live, and of one raw event. */
function priceOf(size: Size) {
  const scenario = syntheticScenario(size)
  const moves = syntheticMoves(size)
  const started = startDrill(scenario, { seed: 7 })
  const play = () => playOn(scenario, { drill: started.drill, facts: [] }, moves, size.minutes * 60)
  const { facts } = play()
  const desk = openDesk(briefingOf(scenario))
  const end = seeAll(desk, facts.slice(0, -LAST))
  const last = facts.slice(-LAST)
  const cpu = race({
    start: () => startDrill(scenario, { seed: 7 }),
    play,
    desk: () => seeAll(desk, facts),
    live: () => last.reduce(see, end),
    raw: () => transitionRaw(RAW),
  })
  return { ...cpu, live: cpu.live / LAST, raw: cpu.raw / RAW, facts: facts.length }
}
