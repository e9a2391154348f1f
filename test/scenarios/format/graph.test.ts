import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type AnyMachineSnapshot,
  createActor,
  createMachine,
  initialTransition,
  SimulatedClock,
  transition,
} from 'xstate'
import {
  asMermaid,
  asStately,
  checkScenario,
  newScenario,
  readScenario,
  type Scenario,
  statePaths,
} from '../../../scenarios/format'
import { prove } from '../../../scenarios/proof'
import { MICRO_DRILLS, readLibraryFile, shipped } from '../../players/library'

/** Everything a statechart may be written with, in one. */
const EVERY_WAY = `
failure:
  entry: { event: { lane: gate, text: It begins. } }
  on: { locked deploys: belt.stuck }
  after: { 9m: belt }
  type: parallel
  states:
    belt:
      initial: moving
      states:
        moving:
          after:
            40s to 60s: [{ target: stuck, when: { health: { labels: down } } }, { target: stuck }]
            40s to 90s: { do: { event: { lane: gate, text: Still. } } }
          exit: { event: { lane: gate, text: It stops. } }
        stuck:
          text: A printer hangs, no labels, the belt stands
          initial: at-first
          entry: { health: { labels: down }, alert: labels-down }
          on:
            printer-back:
              - { target: moving-again, when: { all: [{ not: { in: crowd.angry } }, { any: [{ after: 1m }, { deploys: locked }] }] } }
              - { target: belt.stuck.at-first }
            signalled driver-waits: { do: { event: { lane: gate, text: A driver. } } }
          states:
            at-first:
              always:
                - { target: belt.moving-again, when: { happened: done can-report, times: 40 } }
                - { target: for-long }
            for-long: {}
        moving-again:
          entry:
            - { health: { labels: healthy }, clear: labels-down }
            - { say: { id: moves, by: jo, text: It moves. } }
          type: final
    crowd:
      initial: calm
      states:
        calm: { always: { target: angry, when: { after: 5m } } }
        angry: { always: { do: { event: { lane: gate, text: Shouting. } }, when: { candour: { jo: low } } } }
`

const everyWay = newScenario({ id: 'every-way', schema: 's' }).replace(/\nfailure:\n(?: .*\n)*/, () => EVERY_WAY)

function read(text: string): Scenario {
  const found = readScenario('x.yaml', (path) => (path === 'x.yaml' ? text : readLibraryFile(path)))
  if (!found.ok) throw new Error(found.problems.map(({ message }) => message).join('\n'))
  return found.scenario
}

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/scenarios/${name}`, import.meta.url), 'utf8')

const SCENARIOS: ReadonlyArray<readonly [string, Scenario]> = [
  ...['apache-upgrade', 'low-fuel', 'wrong-prompt', ...MICRO_DRILLS].map((id) => [id, shipped(id)] as const),
  ...['valid/small-drill.yaml', 'odd/everything.yaml', 'odd/tiny.yaml'].map(
    (name) => [name, read(fixture(name))] as const,
  ),
  ['every way there is', read(everyWay)],
]

/** The machine as somebody else gets it: out of a file, with nothing implemented. */
function fromFile(scenario: Scenario) {
  return createMachine(JSON.parse(JSON.stringify(asStately(scenario))))
}

/** More states together than any of these charts comes to. */
const MOST_SNAPSHOTS = 20_000

/** Those of the states that no events and no time lead to, in whatever order they come. */
function neverReached(scenario: Scenario): string[] {
  const machine = fromFile(scenario)
  const left = new Set(statePaths(scenario.failure))
  const [first] = initialTransition(machine)
  const waiting: AnyMachineSnapshot[] = [first]
  const seen = new Set<string>()
  while (left.size > 0 && seen.size < MOST_SNAPSHOTS) {
    const snapshot = waiting.pop()
    if (!snapshot) break
    for (const node of snapshot._nodes) left.delete(node.path.join('.'))
    for (const type of new Set(snapshot._nodes.flatMap((node) => [...node.transitions.keys()]))) {
      const [next] = transition(machine, snapshot, { type })
      const key = JSON.stringify(next.value)
      if (!seen.has(key)) waiting.push(next)
      seen.add(key)
    }
  }
  return [...left]
}

describe.each(SCENARIOS)('the JSON of %s', (_, scenario) => {
  it('starts in XState as it is', () => {
    const errors: unknown[] = []
    const actor = createActor(fromFile(scenario), { clock: new SimulatedClock() })
    actor.subscribe({ error: (error) => void errors.push(error) })
    actor.start()

    expect([actor.getSnapshot().status, errors]).toEqual(['active', []])
  })

  it('comes to every state by events and time', () => {
    expect(neverReached(scenario)).toEqual([])
  })
})

describe('the JSON of a chart with every way there is', () => {
  const chart = asStately(read(everyWay))

  it('is of a scenario without problems', () => {
    const checked = checkScenario('x.yaml', (path) => (path === 'x.yaml' ? everyWay : readLibraryFile(path)))

    expect(checked.problems.concat(prove(checked)).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('waits for an event that says so wherever there is a condition, and keeps the condition', () => {
    const stuck = chart.states?.belt?.states?.stuck

    expect(Object.keys(stuck?.on ?? {})).toEqual([
      'printer-back [not in crowd.angry and (after 60 s or deploys locked)]',
      'printer-back',
      'signalled driver-waits',
    ])
    expect(stuck?.on?.['printer-back [not in crowd.angry and (after 60 s or deploys locked)]']).toEqual([
      {
        target: 'moving-again',
        meta: {
          when: { all: [{ not: { in: 'crowd.angry' } }, { any: [{ after: 60 }, { deploys: 'locked' }] }] },
        },
      },
    ])
  })

  it('leaves time for a condition that stands before a way taken at once', () => {
    expect(chart.states?.belt?.states?.stuck?.states?.['at-first']).toMatchObject({
      on: {
        '[done can-report]': [{ target: '#every-way.belt.moving-again' }],
        '[otherwise]': [{ target: 'for-long' }],
      },
    })
  })

  it('keeps both of two delays that take the same time at the least', () => {
    expect(chart.states?.belt?.states?.moving).toMatchObject({
      on: { 'after 40s to 60s [labels down]': [{ target: 'stuck' }] },
      after: { 40000: [{ target: 'stuck' }, { actions: [{ type: 'event Still.' }] }] },
    })
  })
})

describe('the drawing', () => {
  it('has every state and way', () => {
    const drawn = asMermaid(shipped('low-fuel'))

    expect(drawn).toContain('stateDiagram-v2')
    expect(drawn).toContain('disk__filling --> disk__read_only: reached disk.100')
    expect(drawn).toContain('[*] --> reads__calm')
    expect(drawn).toContain('disk__read_only --> disk__standby_too: after 3m')
  })

  it('has the ways out of the whole as well', () => {
    expect(asMermaid(read(everyWay))).toContain('__whole --> belt__stuck: locked deploys')
  })
})
