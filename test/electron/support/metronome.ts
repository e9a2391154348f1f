import type { Engine } from '../../../electron/host'
import type { Briefing, Drill, Fact, FactBody } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'

interface State {
  at: number
  seed: number
  nextFact: number
  /** Due at the second it was scheduled in, as a real engine's immediate effects are. */
  echo: string | null
  ended: { ending: string; at: number } | null
}

/** Said by nobody to nobody: what the metronome's seats must never see before the end. */
export const SECRET = 'the spring is worn'

/**
 * An engine of a few lines for the host's own tests: every five seconds a tick that the seat hears, every seven a truth that
 * it does not; `say` is taken and echoed, `release` is refused, `stop` ends. The scenario's text is the second it ends at.
 */
export const METRONOME: Engine = {
  readScenario: (path, readText) => {
    const text = readText(path)
    const ends = Number(text)
    if (text !== null && Number.isInteger(ends)) return { ok: true, scenario: { ends } as unknown as Scenario }
    const place = { file: path, line: 1, column: 1, endLine: 1, endColumn: 2 }
    return { ok: false, problems: [{ ...place, code: 'metronome/end', severity: 'error', message: 'Write a number.' }] }
  },
  briefingOf: () =>
    ({
      scenario: 'metronome',
      title: 'A metronome',
      people: [],
      services: [],
      checklists: [],
      decisions: [],
    }) as unknown as Briefing,
  variantOf: (scenario) => scenario,
  plainWords: () => ({}),
  runOutcome: (facts) => ({
    title: 'A metronome',
    micro: null,
    dials: { checklist: { score: Math.min(1, facts.length / 10), band: 'solid' }, outbound: null, inbound: null },
    skills: [],
  }),
  startDrill: (_scenario, { seed }) => {
    const state: State = { at: 0, seed, nextFact: 1, echo: null, ended: null }
    const facts = [fact(state, 'seats', { kind: 'drill-began', scenario: 'metronome', seed })]
    return { drill: asDrill(state), facts }
  },
  advance: (scenario, drill, until) => {
    const state = { ...asState(drill) }
    const { ends } = scenario as unknown as { ends: number }
    const facts: Fact[] = []
    if (state.echo !== null && !state.ended)
      facts.push(fact(state, 'seats', said('metronome', `echo of ${state.echo}`)))
    state.echo = null
    while (state.at < until && !state.ended) {
      state.at += 1
      if (state.at % 5 === 0) facts.push(fact(state, 'seats', said('metronome', `tick ${state.at + state.seed}`)))
      if (state.at % 7 === 0) facts.push(fact(state, 'truth', { kind: 'world-event', text: SECRET, lane: 'spring' }))
      if (state.at >= ends) facts.push(end(state, 'It ran down.'))
    }
    return { drill: asDrill(state), facts }
  },
  act: (_scenario, drill, _seat, move) => {
    const state = { ...asState(drill) }
    if (state.ended) return { ok: false, code: 'move/drill-over', message: 'The drill is over.' }
    if (move.do === 'say') {
      state.echo = move.text
      return { ok: true, facts: [fact(state, 'seats', said('imoc', move.text))], drill: asDrill(state) }
    }
    if (move.do === 'stop') return { ok: true, facts: [end(state, 'Stopped.')], drill: asDrill(state) }
    return { ok: false, code: 'move/metronome', message: 'A metronome only listens.' }
  },
  factsFor: (facts) => facts.filter((one) => one.for === 'seats'),
  // Says a word every ten seconds until it has run down.
  *botPlaysOn(scenario, from) {
    let { drill } = from
    const facts = [...from.facts]
    const moves = []
    const take = (next: { drill: Drill; facts: Fact[] }) => {
      drill = next.drill
      facts.push(...next.facts)
    }
    while (!drill.ended) {
      const move = { do: 'say', in: 'room', text: 'by the book' } as const
      const done = METRONOME.act(scenario, drill, 'imoc', move)
      if (!done.ok) break
      moves.push({ at: drill.at, move })
      take(done)
      take(METRONOME.advance(scenario, drill, drill.at + 10))
      yield drill.at
    }
    return { drill, facts, moves }
  },
}

function fact(state: State, audience: 'seats' | 'truth', body: FactBody): Fact {
  const id = state.nextFact
  state.nextFact += 1
  return { id, at: state.at, for: audience, ...body }
}

function said(by: string, text: string): FactBody {
  return { kind: 'message', message: 'm1', in: 'room', by, to: [], text }
}

function end(state: State, text: string): Fact {
  state.ended = { ending: 'over', at: state.at }
  return fact(state, 'seats', { kind: 'drill-ended', ending: 'over', title: 'Over', text, good: true })
}

function asDrill(state: State): Drill {
  return { ...state } as unknown as Drill
}

function asState(drill: Drill): State {
  return drill as unknown as State
}
