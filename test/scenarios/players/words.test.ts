import { describe, expect, it } from 'vitest'
import { freshMemory } from '../../../scenarios/players/memory'
import {
  amountOf,
  asksBack,
  isSafeguard,
  saysBetter,
  saysFirst,
  saysItHolds,
  saysNo,
  saysUnexplained,
} from '../../../scenarios/players/phrases'
import { shared, stemsOf } from '../../../scenarios/players/words'

describe('what players make of words', () => {
  it.each([
    ['No. The mirror only keeps the newest.', true],
    ['Possible. But I would not call it safe right now.', true],
    ['The old one is gone.', true],
    ['Yes: pausing it is safe.', false],
    ['Possible, and safe.', false],
  ])('hears a no in "%s": %s', (text, no) => {
    expect(saysNo(text)).toBe(no)
  })

  it.each([
    ['Pause the job first.', true, false],
    ['What is left is not set aside yet.', true, false],
    ['Which of the two is the primary again?', false, true],
    ['I would rather not? It is all in there.', false, false],
  ])('weighs the objection "%s"', (text, first, question) => {
    expect({ first: saysFirst(text), question: asksBack(text) }).toEqual({ first, question })
  })

  it.each([
    ['I cannot tell you why, only that it did.', saysUnexplained],
    ['More than half are back.', saysBetter],
    ['Four: a, b, c and d. That alert is what keeps the shop up.', saysItHolds],
    ['two pairs of eyes before anything is removed', isSafeguard],
  ])('understands "%s"', (text, understands) => {
    expect(understands(text)).toBe(true)
  })

  it('one word coming back is not all coming back', () => {
    expect(saysBetter('web-044 upgraded itself and did not come back.')).toBe(false)
    expect(saysBetter('It moves; it could go faster if we let it.')).toBe(false)
    expect(saysBetter('hit rate 95 %, everybody let in, it holds')).toBe(true)
    expect(saysBetter('More than half are back. Pages are getting quicker.')).toBe(true)
  })

  it('orders amounts from a little to everything', () => {
    expect(['a tenth', 'half', 'everybody'].map(amountOf)).toEqual([0.1, 0.5, 1])
    expect(amountOf('web-071')).toBeNull()
  })

  it('takes forms of a word for the word', () => {
    expect([...stemsOf('runs running run')]).toEqual(['run'])
    expect(shared('the hosts are serving', 'which host serves')).toBeGreaterThanOrEqual(2)
  })

  it('starts with a mind of plain data', () => {
    expect(JSON.parse(JSON.stringify(freshMemory(3)))).toEqual(freshMemory(3))
  })
})
