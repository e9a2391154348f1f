import { describe, expect, it } from 'vitest'

import { findPeople, readLine, type Seat } from '../../../scenarios/composing'
import { deskFixture } from '../../renderer/fixtures/desk-fixture'

const { briefing } = deskFixture
const person = (id: string, name: string) => ({ ...briefing.people[0], id, name, role: `${id} team` })
const people = [
  ...briefing.people,
  person('ana-silva', 'Ana Silva'),
  person('jose', 'José Peña'),
  person('obrien', "Sean O'Brien"),
] as typeof briefing.people
const SEAT: Seat = { desk: { ...deskFixture, briefing: { ...briefing, people } }, room: 'inc-2041' }

const read = (line: string) => {
  const found = readLine(line, SEAT)
  return found.ok ? found.value : found.message
}
const said = (text: string, ...to: string[]) => ({
  do: 'say',
  in: 'inc-2041',
  text,
  ...(to.length > 0 && { to }),
})

describe('two people with one first name', () => {
  it.each([
    '@Ana look at the edge',
    '/say @ana look at the edge',
    '/ask @Ana what has changed',
    '/page Ana because the edge',
    '/page An because the edge',
    '/role Ana as scribe',
  ])('are not guessed at: "%s"', (line) => {
    expect(read(line)).toMatch(/^"@?Ana?" may be several: Ana Nunes \(.+\), Ana Silva \(ana-silva team\)/i)
  })

  it('are told apart by the whole name, or by as much of it as it takes', () => {
    expect(read('@Ana Silva look at the edge')).toEqual(said('look at the edge', 'ana-silva'))
    expect(read('@Ana Nunes, look at the edge')).toEqual(said('look at the edge', 'ana'))
    expect(read('/release Sil')).toEqual({ do: 'release', person: 'ana-silva' })
  })

  it('are spoken to by nobody who writes a plain sentence', () => {
    expect(read('Ana, look at the edge')).toEqual(said('Ana, look at the edge'))
    expect(read('Ana Silva, look at the edge')).toEqual(said('Ana Silva, look at the edge', 'ana-silva'))
  })
})

describe('a name with an accent or an apostrophe', () => {
  it.each(['@José look', '@jose look', '@Jose\u0301 look', '@JOSÉ PEÑA look', '@jose pena look'])(
    'is found however it is typed: "%s"',
    (line) => {
      expect(read(line)).toEqual(said('look', 'jose'))
    },
  )

  it('is found among the completions', () => {
    expect(findPeople('jos', SEAT.desk).map(({ id }) => id)).toEqual(['jose'])
    expect(findPeople('pena', SEAT.desk).map(({ id }) => id)).toEqual(['jose'])
    expect(findPeople('o’b', SEAT.desk).map(({ id }) => id)).toEqual(['obrien'])
  })

  it('is no part of a longer word', () => {
    expect(read('@Joséphine look')).toBe('There is nobody called "Joséphine" here.')
  })

  it('is told to the one it is said of', () => {
    expect(read('Sean O’Brien, look at the edge')).toEqual(said('Sean O’Brien, look at the edge', 'obrien'))
  })
})
