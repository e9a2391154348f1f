import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { findRoles, whoAtStart } from '../../../scenarios/composing'
import type { Desk } from '../../../scenarios/desk'
import { deskFixture } from '../../renderer/fixtures/desk-fixture'

/** The desk with some people in other roles, jobs or places. */
function deskWith(people: Record<string, Partial<Desk['people'][string]>>, jobs: Record<string, string> = {}): Desk {
  return {
    ...deskFixture,
    people: {
      ...deskFixture.people,
      ...Object.fromEntries(
        Object.entries(people).map(([id, change]) => [id, { ...deskFixture.people[id], ...change } as never]),
      ),
    },
    briefing: {
      ...deskFixture.briefing,
      people: deskFixture.briefing.people.map((one) => ({ ...one, role: jobs[one.id] ?? one.role })),
    },
  }
}

const who = (words: string, desk: Desk) => {
  const found = whoAtStart(words, desk)
  return found === null ? null : found.ok ? found.value : found.message
}

describe('a role after @', () => {
  it('is whoever holds it now', () => {
    const before = deskWith({})
    const after = deskWith({ tomas: { role: null }, mika: { role: 'scribe' } })

    expect(who('@scribe note it', before)).toEqual({ person: 'tomas', rest: 'note it' })
    expect(who('@scribe note it', after)).toEqual({ person: 'mika', rest: 'note it' })
  })

  it('is nobody once its holder has left, and says what to do', () => {
    const desk = deskWith({ tomas: { presence: 'left' } })

    expect(who('@scribe', desk)).toBe('Nobody is scribe now. Give it to somebody: "/role NAME as scribe".')
  })

  it('is, for the incident lead, whoever has command', () => {
    const unled = { ...deskFixture, incident: { ...deskFixture.incident, command: null } }
    const handed = { ...deskFixture, incident: { ...deskFixture.incident, command: { by: 'mika', since: 500 } } }

    expect(who('@incident lead', deskFixture)).toBe('You are the incident lead yourself. Name somebody else.')
    expect(who('@incident commander yours', handed)).toEqual({ person: 'mika', rest: 'yours' })
    expect(who('@incident lead', unled)).toBe('Nobody is incident lead now. "/claim" takes command.')
  })

  it.each([
    {
      name: 'a job that one person has',
      jobs: { ravi: 'Ops lead' },
      words: '@ops lead hold',
      found: { person: 'ravi', rest: 'hold' },
    },
    {
      name: 'with a hyphen',
      jobs: { ravi: 'Ops lead' },
      words: '@ops-lead hold',
      found: { person: 'ravi', rest: 'hold' },
    },
    {
      name: 'a part of a job',
      jobs: { ravi: 'Edge, second on-call' },
      words: '@edge',
      found: { person: 'ravi', rest: '' },
    },
    {
      name: 'a job that several have',
      jobs: { ravi: 'Database' },
      words: '@database hold',
      found: '"database" may be several: Priya Raman, Ravi Bose. Name one.',
    },
    { name: 'half a word', jobs: {}, words: '@scribes hold', found: null },
    {
      name: 'a name before any role',
      jobs: { ravi: 'Mika' },
      words: '@mika hold',
      found: { person: 'mika', rest: 'hold' },
    },
  ])('takes $name', ({ jobs, words, found }) => {
    expect(who(words, deskWith({}, jobs))).toEqual(found)
  })

  it('is listed with who holds it, also by what others call it', () => {
    expect(findRoles('comms', deskFixture).map(({ name, holders }) => [name, holders])).toEqual([
      ['customer liaison', []],
    ])
    expect(findRoles('scr', deskFixture).map(({ name, holders }) => [name, holders])).toEqual([['scribe', ['tomas']]])
  })

  it('never stumbles over what is typed, nor over what a job is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (words, job) => {
        expect(() => who(`@${words}`, deskWith({}, { ravi: job }))).not.toThrow()
      }),
    )
  })
})
