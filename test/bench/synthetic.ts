import { stringify } from 'yaml'
import type { RecordedMove } from '../../scenarios/engine'
import { readScenario, type Scenario } from '../../scenarios/format'

export interface Size {
  /** Services that nothing ever happens to, each with a need and a metric, beside the four that things happen to. */
  untouched: number
  crew: number
  minutes: number
}

/**
 * A world of any size in which the same things happen over and over: somebody speaks, a metric turns, a service goes
 * down with those that need it and comes back, a repeating item comes round. Written as YAML and read as any other file.
 *
 * A file may be only so long: it holds one of the services that nothing happens to, and the others are copies of that.
 */
export function syntheticScenario(size: Size): Scenario {
  const scenario = written(size)
  const { services, metrics } = scenario
  const [idle, pace] = [services['idle-0'], metrics['idle-0-pace']]
  if (!idle || !pace) throw new Error('there is no service to copy')
  for (let index = 1; index < size.untouched; index++) {
    const id = `idle-${index}`
    services[id] = { ...idle, name: id, needs: [`idle-${(index - 1) >> 1}`] }
    metrics[`${id}-pace`] = { ...pace, name: id, service: id }
  }
  return scenario
}

/** The same as a file of one idle service. */
export function syntheticFile({ untouched, crew, minutes }: Size): string {
  return stringify({
    hearback: 1,
    id: `synthetic-${untouched}-${crew}-${minutes}`,
    title: 'The same things, over and over',
    company: 'Bench & Co',
    level: 1,
    length: `${minutes}m`,
    clock: '09:00',
    teaches: ['closed-loops'],
    incident: { channel: 'inc', topic: 'something' },
    brief: 'A drill to be measured.',
    channels: { inc: 'the incident' },
    people: Object.fromEntries(
      Array.from({ length: crew }, (_, index) => [
        `person-${index}`,
        { name: `Person ${index}`, role: 'Hands', present: true, answers: '4s to 9s' },
      ]),
    ),
    services: {
      base: { name: 'base' },
      middle: { name: 'middle', needs: ['base'] },
      top: { name: 'top', needs: ['middle'] },
      safe: { name: 'safe', needs: ['base'], bulkhead: true },
      'idle-0': { name: 'idle-0' },
    },
    metrics: {
      load: {
        name: 'load',
        unit: '%',
        service: 'base',
        starts: 20,
        max: 100,
        rates: [{ when: { in: 'pulse.up' }, 'per-minute': 60 }, { 'per-minute': -60 }],
        reaches: [50],
      },
      pace: {
        name: 'pace',
        unit: 'ms',
        service: 'top',
        starts: 100,
        max: 9000,
        follows: { healthy: 100, degraded: 900, down: 5000, over: '20s' },
      },
      'idle-0-pace': {
        name: 'idle-0',
        unit: 'ms',
        service: 'idle-0',
        starts: 100,
        max: 9000,
        follows: { healthy: 100, degraded: 900, down: 5000, over: '20s' },
      },
    },
    components: { shop: 'Shop' },
    asks: {
      look: {
        label: 'look at it',
        hint: 'and say',
        text: '{person}, look at it.',
        'reads-back': 'Looking at it.',
        takes: '20s',
        outcomes: [{ id: 'found', say: 'It is fine.' }],
      },
    },
    failure: {
      type: 'parallel',
      states: {
        pulse: {
          initial: 'down',
          states: {
            down: { entry: { say: { by: 'person-0', text: 'It is going down.' } }, after: { '30s': 'up' } },
            up: { entry: { say: { by: 'person-1', text: 'It is going up.' } }, after: { '30s': 'down' } },
          },
        },
        weather: {
          initial: 'fair',
          states: {
            fair: { entry: { health: { base: 'healthy' } }, after: { '70s': 'foul' } },
            foul: { entry: { health: { base: 'down' } }, after: { '50s': 'fair' } },
          },
        },
      },
    },
    checklists: [
      {
        id: 'list',
        title: 'A list',
        items: [
          {
            id: 'look-again',
            text: 'Look again',
            cue: 'began drill',
            within: '2m',
            late: '4m',
            why: 'Things move.',
            source: 'This bench.',
            every: '5m',
            'look-for': ['done look'],
          },
        ],
      },
    ],
    resolve: { needs: [], title: 'Over', text: 'It is over.' },
    ends: { late: { when: { after: '24h' }, title: 'Late', text: 'Time was called.', good: false } },
    debrief: {
      title: 'Synthetic',
      story: 'A story.',
      beside: { service: 'top', began: 'began drill', mitigated: 'ended *', unit: 'views' },
    },
  })
}

function written(size: Size): Scenario {
  const text = syntheticFile(size)
  const read = readScenario('synthetic.yaml', () => text)
  if (!read.ok) throw new Error(read.problems.map((each) => `${each.line}: ${each.message}`).join('\n'))
  return read.scenario
}

/** An order every twenty seconds, to one person after the other, and a word every minute. */
export function syntheticMoves({ crew, minutes }: Size): RecordedMove[] {
  return Array.from({ length: minutes * 3 }, (_, index): RecordedMove[] => {
    const at = index * 20 + 7
    const order = {
      do: 'order',
      in: 'inc',
      to: `person-${index % crew}`,
      ask: 'look',
      slots: {},
      within: 120,
    } as const
    const word = { do: 'say', in: 'inc', text: 'Heard, thank you.' } as const
    return index % 3 === 0
      ? [
          { at, move: order },
          { at, move: word },
        ]
      : [{ at, move: order }]
  }).flat()
}
