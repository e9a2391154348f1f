import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { SOUNDS } from '../../../renderer/audio/sounds'
import { Turns, URGENCY } from '../../../renderer/audio/turns'

type Name = (typeof URGENCY)[number]
const lasts = (name: Name) => Math.max(...SOUNDS[name].tones.map((tone) => tone.at + tone.lasts)) * 1000

/** Which of these get a turn. */
function heard(asked: ReadonlyArray<[name: Name, at: number]>): Array<[name: Name, at: number]> {
  const turns = new Turns()
  return asked.filter(([name, at]) => turns.take(name, at))
}

describe('turns on the loudspeaker', () => {
  it.each([
    { name: 'one sound is heard', asked: [['chat', 0]], leaves: ['chat'] },
    {
      name: 'what can wait does not talk over what cannot',
      asked: [
        ['pager', 0],
        ['chat', 200],
      ],
      leaves: ['pager'],
    },
    {
      name: 'what cannot wait is heard over what can',
      asked: [
        ['chat', 0],
        ['pager', 100],
      ],
      leaves: ['chat', 'pager'],
    },
    {
      name: 'the next is heard after it',
      asked: [
        ['pager', 0],
        ['chat', 1200],
      ],
      leaves: ['pager', 'chat'],
    },
    {
      name: 'the same is not said twice in a breath',
      asked: [
        ['chat', 0],
        ['chat', 500],
      ],
      leaves: ['chat'],
    },
    {
      name: 'the same is heard again later',
      asked: [
        ['chat', 0],
        ['chat', 2000],
      ],
      leaves: ['chat', 'chat'],
    },
  ] as Array<{ name: string; asked: Array<[Name, number]>; leaves: Name[] }>)('$name', ({ asked, leaves }) => {
    expect(heard(asked).map(([name]) => name)).toEqual(leaves)
  })

  it('has a place for every sound', () => {
    expect([...URGENCY].sort()).toEqual(Object.keys(SOUNDS).sort())
  })

  it('lets none pile up, however much happens at once', () => {
    const event = fc.tuple(fc.constantFrom(...URGENCY), fc.nat(300))
    fc.assert(
      fc.property(fc.array(event, { minLength: 20, maxLength: 200 }), (events) => {
        let now = 0
        const asked = events.map(([name, gap]): [Name, number] => {
          now += gap
          return [name, now]
        })

        const sounds = heard(asked)

        for (const [index, [name, at]] of sounds.entries()) {
          // Whoever has the turn ends what was heard before.
          const [before, began] = sounds[index - 1] ?? [name, Number.NEGATIVE_INFINITY]
          if (began + lasts(before) > at) expect(URGENCY.indexOf(name)).toBeLessThan(URGENCY.indexOf(before))
          const last = sounds.slice(0, index).findLast(([earlier]) => earlier === name)
          if (last) expect(at - last[1]).toBeGreaterThan(lasts(name) + 1000)
        }
        expect(sounds[0]).toEqual(asked[0])
      }),
    )
  })
})
