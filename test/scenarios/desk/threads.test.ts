import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { openDesk, see } from '../../../scenarios/desk'
import { briefingOf, type Fact } from '../../../scenarios/engine'
import { shipped } from '../../players/library'

interface Said {
  in: string
  /** How many messages before it the one it answers was said; none when it answers nothing. */
  back: number | null
  loop?: string
}

const briefing = briefingOf(shipped('apache-upgrade'))

const deskAfter = (said: readonly Said[]) =>
  said
    .map(({ in: room, back, loop }, at): Fact => {
      const re = back === null || back > at ? {} : { re: `m${at - back}` }
      const body = {
        message: `m${at}`,
        in: room,
        by: 'mika',
        to: [],
        text: `words ${at}`,
        ...re,
        ...(loop && { loop }),
      }
      return { id: at + 1, at, for: 'seats', kind: 'message', ...body }
    })
    .reduce(see, openDesk(briefing))

const say = (back: number | null, room = 'inc', loop?: string): Said => ({ in: room, back, ...(loop && { loop }) })

describe('a thread', () => {
  it.each([
    { name: 'is not there while nothing answers', said: [say(null), say(null)], threads: {} },
    { name: 'begins with the first answer', said: [say(null), say(1)], threads: { m0: ['m1'] } },
    {
      name: 'takes in what answers an answer',
      said: [say(null), say(1), say(null), say(2), say(4)],
      threads: { m0: ['m1', 'm3', 'm4'] },
    },
    {
      name: 'stays in its room: an answer elsewhere begins another there',
      said: [say(null), say(1, '@mika'), say(1, '@mika')],
      threads: { m1: ['m2'] },
    },
  ])('$name', ({ said, threads }) => {
    const desk = deskAfter(said)

    expect(Object.fromEntries(Object.values(desk.threads).map(({ root, answers }) => [root, [...answers]]))).toEqual(
      threads,
    )
  })

  it('knows the loops that an answer opened, and not the one of its own first message', () => {
    const desk = deskAfter([say(null, 'inc', 'l1'), say(1, 'inc', 'l2'), say(null)])

    expect([...(desk.threads.m0?.loops ?? [])]).toEqual(['l2'])
  })

  it('leaves every answer in its room as well', () => {
    const desk = deskAfter([say(null), say(1), say(2)])

    expect([...(desk.rooms.inc?.messages ?? [])]).toEqual(['m0', 'm1', 'm2'])
  })

  it('is, told one by one, what going up from each answer finds', () => {
    const said = fc.record({
      in: fc.constantFrom('inc', 'support', '@mika'),
      back: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 9 })),
    })

    fc.assert(
      fc.property(fc.array(said, { maxLength: 60 }), (talk) => {
        const desk = deskAfter(talk)

        const found: Record<string, string[]> = {}
        for (const at of talk.keys()) {
          const top = topOf(talk, at)
          if (top !== at) found[`m${top}`] = [...(found[`m${top}`] ?? []), `m${at}`]
        }
        expect(Object.fromEntries(Object.values(desk.threads).map((one) => [one.root, [...one.answers]]))).toEqual(
          found,
        )
      }),
    )
  })

  it('keeps the identity of every other thread when one grows', () => {
    const talk = [say(null), say(1), say(null), say(1)]
    const before = deskAfter(talk)
    const fact = { id: 9, at: 9, for: 'seats', kind: 'message', message: 'm9', in: 'inc', by: 'mika' } as const

    const grown = see(before, { ...fact, to: [], text: 'more', re: 'm2' })

    expect(grown.threads.m0).toBe(before.threads.m0)
    expect(grown.threads.m2).not.toBe(before.threads.m2)
  })
})

/** Up from one message, as long as what it answers was said in the same room. */
function topOf(talk: readonly Said[], at: number): number {
  const one = talk[at]
  const above = one?.back == null ? -1 : at - one.back
  return above >= 0 && talk[above]?.in === one?.in ? topOf(talk, above) : at
}
