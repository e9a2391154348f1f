import { describe, expect, it } from 'vitest'

import { drillWording } from '../../../scenarios/debrief'
import type { Fact, FactBody } from '../../../scenarios/engine'

const script = (...bodies: FactBody[]): Fact[] =>
  bodies.map((body, index) => ({ id: index + 1, at: index * 10, for: 'seats', ...body }))

const said = (by: string, text: string): FactBody => ({ kind: 'message', message: 'm1', in: 'room', by, to: [], text })

describe('wordings in the drill', () => {
  it.each<[string, FactBody, string]>([
    ['a message', said('imoc', 'Who did this?'), 'message'],
    [
      'a post to the public',
      { kind: 'status-published', state: 'investigating', components: {}, text: 'It was human error.' },
      'status',
    ],
    ['a note', { kind: 'note-taken', note: 1, text: 'Mika should have asked.', noteKind: 'note' } as FactBody, 'note'],
    [
      'a reason',
      { kind: 'decision-made', decision: 'd', choice: 'go', because: 'it was obviously the deploy' },
      'reason',
    ],
  ])('are looked for in %s', (_, body, where) => {
    const [found, ...rest] = drillWording(script(said('imoc', 'Thanks, heard.'), body))

    expect(found).toMatchObject({ where, fact: 2, at: 10 })
    expect(found?.hints.length).toBeGreaterThan(0)
    expect(rest).toEqual([])
  })

  it("leaves other people's words alone", () => {
    expect(drillWording(script(said('dana', 'Whose fault is it?')))).toEqual([])
  })
})
