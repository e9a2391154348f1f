import { stringify } from 'yaml'
import { act, advance, type Drill, type Fact, type Move, startDrill } from '../../../../scenarios/engine'
import { readScenario, type Scenario } from '../../../../scenarios/format'

/** The smallest world with something of everything in it; a test changes only what it is about. */
const SMALL = {
  hearback: 1,
  id: 'small',
  title: 'A small drill',
  company: 'Small & Co',
  level: 1,
  length: '10m',
  clock: '09:00',
  teaches: ['closed-loops'],
  incident: { channel: 'inc', topic: 'something' },
  brief: 'A small drill.',
  channels: { inc: 'the incident', elsewhere: 'somewhere else' },
  people: {
    ada: { name: 'Ada One', role: 'Web', present: true, answers: '5s', takes: ['deputy'], points: { restart: 'bob' } },
    bob: { name: 'Bob Two', role: 'Data', present: true, answers: '5s', page: { answers: '10s' } },
    cy: { name: 'Cy Three', role: 'Edge', page: { answers: '30s' }, adrift: 'Just looking at things.' },
    boss: { name: 'Di Four', role: 'VP', kind: 'stakeholder' },
  },
  services: {
    base: { name: 'base' },
    middle: { name: 'middle', needs: ['base'] },
    top: { name: 'top', needs: ['middle'] },
    safe: { name: 'safe', needs: ['base'], bulkhead: true },
    tool: { name: 'tool', kind: 'tool', needs: ['base'] },
  },
  components: { shop: 'Shop' },
  settings: { switch: ['off', 'on'] },
  asks: {
    look: {
      label: 'look at it',
      hint: 'and say',
      text: '{person}, look at {host}.',
      'reads-back': 'Looking at {host}.',
      of: ['ada'],
      slots: { host: { label: 'host', options: ['a-1', 'a-7', 'b-2'], 'mistaken-for': { 'a-1': 'a-7' } } },
      takes: '30s',
      outcomes: [
        { id: 'found', when: { slot: { host: 'a-1' } }, say: 'a-1 is the one.', do: { set: { switch: 'on' } } },
        { id: 'not-there', say: '{host} is fine.' },
      ],
    },
    restart: {
      label: 'restart',
      hint: 'x',
      text: '{person}, restart.',
      'reads-back': 'Restarting.',
      of: ['bob'],
      takes: '20s',
      outcomes: [{ say: 'Done.' }],
    },
  },
  tells: { words: { label: 'words', hint: 'x', text: 'Say this.' } },
  failure: { type: 'parallel', states: { world: { initial: 'calm', states: { calm: {}, wild: {} } } } },
  resolve: { needs: [], title: 'Over', text: 'It is over.' },
  ends: { late: { when: { after: '30m' }, title: 'Late', text: 'Time was called.', good: false } },
  debrief: {
    title: 'Small',
    story: 'A story.',
    beside: { service: 'top', began: 'began drill', mitigated: 'ended *', unit: 'views' },
  },
}

/** The small scenario with some of its fields replaced; read through the reader, as any other file. */
export function small(changes: Record<string, unknown> = {}): Scenario {
  const text = stringify({ ...SMALL, ...changes })
  const read = readScenario('small.yaml', () => text)
  if (!read.ok) throw new Error(read.problems.map((each) => `${each.line}: ${each.message}`).join('\n'))
  return read.scenario
}

/** The people of the small scenario, some of them changed. */
export function people(changes: Record<string, object>): object {
  const merged = Object.entries({ ...SMALL.people, ...changes }).map(([id, person]) => [
    id,
    { ...(SMALL.people as Record<string, object>)[id], ...person },
  ])
  return Object.fromEntries(merged)
}

/** The asks of the small scenario, some of them changed. */
export function asks(changes: Record<string, object>): object {
  const merged = Object.entries({ ...SMALL.asks, ...changes }).map(([id, ask]) => [
    id,
    { ...(SMALL.asks as Record<string, object>)[id], ...ask },
  ])
  return Object.fromEntries(merged)
}

/** A drill under way, with everything that has happened in it. */
export class Run {
  drill: Drill
  readonly facts: Fact[]

  constructor(
    readonly scenario: Scenario,
    seed = 1,
  ) {
    const { drill, facts } = startDrill(scenario, { seed })
    this.drill = drill
    this.facts = [...facts]
  }

  /** Lets time pass to a drill second. */
  to(at: number): this {
    const { drill, facts } = advance(this.scenario, this.drill, at)
    this.drill = drill
    this.facts.push(...facts)
    return this
  }

  /** Makes a move that must be taken. */
  do(move: Move): this {
    const answer = act(this.scenario, this.drill, 'imoc', move)
    if (!answer.ok) throw new Error(`refused: ${answer.code} ${answer.message}`)
    this.drill = answer.drill
    this.facts.push(...answer.facts)
    return this
  }

  /** Makes a move that must be refused, and gives the refusal's code. */
  refused(move: Move): string {
    const before = JSON.stringify(this.drill)
    const answer = act(this.scenario, this.drill, 'imoc', move)
    if (answer.ok) throw new Error(`${move.do} was taken`)
    if (JSON.stringify(this.drill) !== before) throw new Error(`${move.do} was refused and changed the drill`)
    return answer.code
  }

  /** The facts of some kinds, in order. */
  of<K extends Fact['kind']>(...kinds: K[]): Array<Extract<Fact, { kind: K }>> {
    return this.facts.filter((fact): fact is Extract<Fact, { kind: K }> => (kinds as string[]).includes(fact.kind))
  }

  /** The kinds of a loop's facts, in order, without `loop-`. */
  loop(id: string): string[] {
    return this.facts.flatMap((fact) =>
      'loop' in fact && fact.loop === id && fact.kind.startsWith('loop-') ? [fact.kind.slice(5)] : [],
    )
  }

  /** What somebody said, in order. */
  words(by: string): string[] {
    return this.of('message').flatMap((fact) => (fact.by === by ? [fact.text] : []))
  }
}

/** An order to look at a host. */
export function look(changes: Partial<Extract<Move, { do: 'order' }>> = {}): Move {
  return { do: 'order', in: 'inc', to: 'ada', ask: 'look', slots: { host: 'a-1' }, within: 120, ...changes }
}
