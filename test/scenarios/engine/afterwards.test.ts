import { describe, expect, it } from 'vitest'
import type { Move } from '../../../scenarios/engine'
import { Run, small } from './support/small'

const at = (seconds: number, effect: object) => ({ at: `${seconds}s`, do: effect })
const needs = [{ id: 'spare', name: 'the spare', when: { after: '20m' }, refusal: 'No spare.', acceptable: true }]
const checklists = [
  {
    id: 'afterwards',
    title: 'Once it is resolved',
    phase: 'after',
    items: [
      {
        id: 'next-steps',
        text: 'Next steps',
        cue: ['state resolved'],
        'look-for': ['noted todo'],
        within: '2m',
        late: '4m',
        why: 'x',
        source: 'x',
      },
    ],
  },
]

/** A drill that has been resolved at T+10, with five minutes left. */
function resolved(changes: object = {}): Run {
  const scenario = small({
    resolve: { title: 'Over', text: 'It is over.', needs, afterwards: '5m' },
    alerts: { gone: { text: 'gone', service: 'base', severity: 'sev1', group: 'g', pages: ['imoc'] } },
    moments: [at(1, { alert: 'gone' })],
    checklists,
    ...changes,
  })
  return new Run(scenario).to(10).do({ do: 'resolve', accepting: ['spare'] })
}

describe('once it is resolved', () => {
  it('goes on for a while, and then ends as resolved', () => {
    const run = resolved()
    expect(run.drill.ended).toBeNull()
    run.to(1000)

    expect(run.drill.ended).toEqual({ ending: 'resolved', at: 310 })
  })

  it('ends as resolved when the trainee is done', () => {
    const run = resolved().to(60).do({ do: 'stop', because: 'ended-early' })

    expect(run.of('drill-ended')).toMatchObject([{ ending: 'resolved', title: 'Over', at: 60 }])
  })

  it('says what was accepted as lost, by name', () => {
    const run = resolved()

    expect(run.of('loss-accepted')).toMatchObject([{ need: 'spare', name: 'the spare' }])
    expect(run.words('imoc').at(-1)).toBe('This incident is resolved. Accepted as it is: the spare.')
  })

  it('looks for what is to be done afterwards', () => {
    const run = resolved().do({ do: 'note', kind: 'todo', text: 'Ada: build a spare' })

    expect(run.of('item-cued', 'item-seen').map((fact) => [fact.kind, fact.item])).toEqual([
      ['item-cued', 'next-steps'],
      ['item-seen', 'next-steps'],
    ])
  })

  it('lets people go with thanks', () => {
    const run = resolved().do({ do: 'release', person: 'ada' })

    expect(run.words('imoc').at(-1)).toBe('Thank you, Ada. It is over; go and rest.')
  })

  it('does not lose it any more: what comes up now is another incident', () => {
    const ends = { late: { when: { after: '1m' }, title: 'Late', text: 'x', good: false } }

    expect(resolved({ ends }).to(200).drill.ended).toBeNull()
  })

  it.each([
    { name: 'be resolved again', move: { do: 'resolve', accepting: [] } satisfies Move, code: 'move/resolved' },
    {
      name: 'go back to monitoring',
      move: { do: 'set-state', state: 'monitoring' } satisfies Move,
      code: 'move/no-change',
    },
  ])('cannot $name', ({ move, code }) => {
    expect(resolved().refused(move)).toBe(code)
  })

  it('cannot be handed over', () => {
    const run = resolved().do({ do: 'claim-command' })

    expect(run.refused({ do: 'hand-over', to: 'ada', report: { state: 'fine' } })).toBe('move/resolved')
  })

  it('is over at once where no time is left for it', () => {
    const resolve = { title: 'Over', text: 'It is over.', needs }

    expect(resolved({ resolve }).drill.ended).toEqual({ ending: 'resolved', at: 10 })
  })
})

describe('a long watch', () => {
  it('is said after three hours in command', () => {
    const ends = { late: { when: { after: '4h' }, title: 'Late', text: 'x', good: false } }
    const run = new Run(small({ ends })).to(30).do({ do: 'claim-command' }).to(11_000)

    expect(run.of('watch-passed')).toMatchObject([{ hours: 3, at: 10_830 }])
  })
})
