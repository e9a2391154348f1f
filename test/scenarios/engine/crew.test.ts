import { describe, expect, it } from 'vitest'
import { look, people, Run, small } from './support/small'

describe('paging', () => {
  it('brings somebody in after they answer', () => {
    const run = new Run(small()).do({ do: 'page', person: 'cy', because: 'edge' }).to(60)

    expect(run.of('page-sent', 'page-answered', 'person-joined').slice(-3)).toMatchObject([
      { kind: 'page-sent', at: 0 },
      { kind: 'page-answered', at: 30 },
      { kind: 'person-joined', person: 'cy', how: 'paged', needsBriefing: true },
    ])
  })

  it('that nobody answers is said after two minutes, and can be sent again', () => {
    const scenario = small({ people: people({ cy: { page: { answers: '30s', misses: '100%' } } }) })

    const run = new Run(scenario).do({ do: 'page', person: 'cy', because: 'edge' }).to(119)
    expect(run.refused({ do: 'page', person: 'cy', because: 'edge' })).toBe('move/already-paged')
    run.to(121)
    expect(run.of('page-unanswered')).toMatchObject([{ at: 120, person: 'cy' }])
    run.do({ do: 'page', person: 'cy', because: 'edge' })
  })

  it('that is declined says why', () => {
    const scenario = small({ people: people({ cy: { page: { answers: '20s', declines: 'On a train.' } } }) })

    const run = new Run(scenario).do({ do: 'page', person: 'cy', because: 'edge' }).to(60)

    expect(run.of('page-declined')).toMatchObject([{ text: 'On a train.' }])
    expect(run.drill.people.cy?.presence).toBe('away')
  })

  it.each([
    { name: 'somebody on no rota', person: 'ada', code: 'move/not-pageable' },
    { name: 'somebody who is here', person: 'bob', code: 'move/already-here' },
    { name: 'a stranger', person: 'zoe', code: 'move/no-such-person' },
  ])('is refused for $name', ({ person, code }) => {
    expect(new Run(small()).refused({ do: 'page', person, because: 'x' })).toBe(code)
  })
})

describe('somebody who joins', () => {
  const joined = () => new Run(small({ moments: [{ at: '10s', do: { join: 'cy' } }] })).to(11)

  it('starts on something of their own when nobody says a word', () => {
    const run = joined().to(200)

    expect(run.of('person-adrift')).toMatchObject([{ person: 'cy', at: 160 }])
    expect(run.words('cy')).toEqual(['Just looking at things.'])
  })

  it.each([
    { name: 'briefed', move: { do: 'brief', person: 'cy', points: { impact: 'slow', task: 'watch' } } as const },
    { name: 'let go', move: { do: 'release', person: 'cy' } as const },
    { name: 'tasked', move: look({ to: 'cy' }) },
  ])('does not, once $name', ({ move }) => {
    const run = joined().do(move).to(400)

    expect(run.of('person-adrift')).toEqual([])
  })

  it('says back what they were given', () => {
    const run = joined().do({ do: 'brief', person: 'cy', points: { impact: 'slow', task: 'watch the edge' } })

    expect(run.words('cy')).toEqual(['Got it. Mine is: watch the edge'])
    expect(run.of('person-briefed')).toMatchObject([{ points: ['impact', 'task'] }])
  })

  it('is not briefed by an empty form', () => {
    expect(joined().refused({ do: 'brief', person: 'cy', points: { impact: '  ' } })).toBe('move/nothing-said')
  })
})

describe('roles', () => {
  it('go to somebody who takes them, who says so', () => {
    const run = new Run(small()).do({ do: 'assign-role', role: 'deputy', person: 'ada' })

    expect(run.words('ada')).toEqual(['I have deputy.'])
    expect(run.drill.incident.roles).toEqual({ deputy: 'ada' })
  })

  it('are turned down by somebody whose hands are needed', () => {
    const run = new Run(small()).do({ do: 'assign-role', role: 'scribe', person: 'ada' })

    expect(run.of('role-declined')).toHaveLength(1)
  })
})

describe('candour', () => {
  it.each([
    { name: 'falls with blame', text: 'Why did you do that?', candour: 35 },
    { name: 'rises with thanks', text: 'Thanks for saying so.', candour: 95 },
    { name: 'is untouched by plain words', text: 'What do you see?', candour: 80 },
    { name: 'is untouched by a word that only contains one', text: 'The stupidity index is at 3.', candour: 80 },
  ])('$name', ({ text, candour }) => {
    const run = new Run(small()).do({ do: 'say', in: 'inc', to: ['ada'], text })

    expect(run.drill.people.ada?.candour).toBe(candour)
  })
})

describe('handing over', () => {
  const inCommand = () => new Run(small()).do({ do: 'claim-command' })

  const whole = {
    state: 'slow',
    hypotheses: 'not the network',
    inFlight: 'bob restarts',
    promises: 'a post at ten',
    openLoops: 'none',
    risks: 'the spare',
  }

  it('ends the drill once the other has read every point back and told everyone', () => {
    const run = inCommand().do({ do: 'hand-over', to: 'ada', report: whole })
    expect(run.drill.ended).toBeNull()
    run.to(60)

    const [back, announced] = run.words('ada')
    for (const point of Object.values(whole)) expect(back).toContain(point)
    expect(announced).toBe('Everyone: this is Ada, I have command now.')
    expect(run.of('command-handed')).toMatchObject([{ to: 'ada', points: Object.keys(whole) }])
    expect(run.drill.ended).toMatchObject({ ending: 'handed-over' })
  })

  it('is held up once by whoever takes it, to ask for what was not said', () => {
    const run = inCommand()
      .do({ do: 'hand-over', to: 'ada', report: { state: 'slow', openLoops: 'none' } })
      .to(30)
    expect(run.words('ada').at(-1)).toContain('risks')
    expect(run.drill.ended).toBeNull()

    run.do({ do: 'hand-over', to: 'ada', report: { risks: 'the spare' } }).to(100)

    expect(run.of('command-offered').map((fact) => fact.points)).toEqual([['state', 'openLoops'], ['risks']])
    expect(run.of('command-handed')).toMatchObject([{ points: ['state', 'openLoops', 'risks'] }])
    expect(run.words('ada').at(-2)).toContain('Not told: what we think, and have ruled out; in flight; promised')
  })

  it('goes on with what there is when what was asked for does not come', () => {
    const run = inCommand()
      .do({ do: 'hand-over', to: 'ada', report: { state: 'slow' } })
      .to(120)

    expect(run.drill.ended).toMatchObject({ ending: 'handed-over' })
  })

  it('comes back to the trainee when the other leaves before taking it', () => {
    const run = inCommand()
      .do({ do: 'hand-over', to: 'ada', report: { state: 'slow' } })
      .do({ do: 'release', person: 'ada' })
      .to(120)

    expect(run.drill.ended).toBeNull()
    expect(run.drill.handingTo).toBeNull()
  })

  it('is refused twice over, to somebody else or with nothing new', () => {
    const run = inCommand().do({ do: 'hand-over', to: 'ada', report: { state: 'slow' } })

    expect(run.refused({ do: 'hand-over', to: 'bob', report: { state: 'slow' } })).toBe('move/handing-over')
    expect(run.refused({ do: 'hand-over', to: 'ada', report: { state: 'slow' } })).toBe('move/handing-over')
  })

  it.each([
    {
      name: 'before command was claimed',
      run: () => new Run(small()),
      to: 'ada',
      report: { state: 'x' },
      code: 'move/not-in-command',
    },
    {
      name: 'to somebody who does not take command',
      run: inCommand,
      to: 'bob',
      report: { state: 'x' },
      code: 'move/not-able',
    },
    { name: 'with nothing said', run: inCommand, to: 'ada', report: {}, code: 'move/nothing-said' },
  ])('is refused $name', ({ run, to, report, code }) => {
    expect(run().refused({ do: 'hand-over', to, report })).toBe(code)
  })
})

describe('a poll for objections', () => {
  it('brings out what somebody knew, and closes after half a minute', () => {
    const scenario = small({
      people: people({ ada: { points: {} } }),
      asks: {
        risky: {
          label: 'flush it',
          hint: 'x',
          text: '{person}, flush.',
          'reads-back': 'Flushing.',
          takes: '10s',
          outcomes: [{ say: 'Flushed.' }],
          objections: [{ by: 'bob', text: 'The other side still reads from it.' }],
        },
      },
    })

    const run = new Run(scenario).do({ do: 'poll', about: 'risky' }).to(60)

    expect(run.words('bob')).toEqual(['The other side still reads from it.'])
    expect(run.of('poll-closed')).toMatchObject([{ at: 30, objections: 1 }])
  })

  it('that nobody answers is closed without a word of consent', () => {
    const run = new Run(small()).do({ do: 'poll', about: 'look' }).to(60)

    expect(run.of('poll-closed')).toMatchObject([{ objections: 0 }])
  })
})
