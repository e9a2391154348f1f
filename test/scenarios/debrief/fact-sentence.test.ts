import { describe, expect, it } from 'vitest'

import { factTeller } from '../../../scenarios/debrief'
import type { Fact } from '../../../scenarios/engine'
import { slowShop } from '../scoring/fixtures/slow-shop-scenario'

const fact = (id: number, body: object) => ({ id, at: id, for: 'seats', ...body }) as Fact
const message = (id: number, name: string) =>
  fact(id, { kind: 'message', message: name, in: 'inc', by: 'imoc', to: [], text: 'Hold it.' })
const opened = fact(5, {
  kind: 'loop-opened',
  loop: 'L1',
  way: 'in',
  by: 'imoc',
  to: 'imoc',
  in: 'inc',
  message: 'm5',
  about: 'the hosts run warm',
})
const acknowledged = (id: number, name: string) =>
  fact(id, { kind: 'loop-acknowledged', loop: 'L1', by: 'imoc', withContent: true, named: [], message: name })

describe('the sentence of an acknowledged warning', () => {
  it.each([
    [
      'what was said after it',
      message(6, 'm6'),
      acknowledged(7, 'm6'),
      /acknowledged "the hosts run warm" with its content/,
    ],
    [
      'an order given before it',
      message(3, 'm3'),
      acknowledged(7, 'm3'),
      /^"the hosts run warm" was being seen to already, by an order under way\.$/,
    ],
  ])('says of %s whose doing it was', (_, said, heard, sentence) => {
    const tell = factTeller(
      [said, opened, heard].sort((a, b) => a.id - b.id),
      slowShop,
    )

    expect(tell(heard)).toMatch(sentence)
  })
})
