import { describe, expect, it } from 'vitest'

import { tellDebrief } from '../../../scenarios/debrief'
import { variantOf } from '../../../scenarios/engine'
import { inPlainSentences, phrasebookOf, plainWordsIn } from '../../../scenarios/plain'
import { createPlayer, playOut } from '../../../scenarios/players'
import { mark } from '../../../scenarios/scoring'
import { shipped } from '../../players/library'

const WORDS = {
  'fwiw the last hosts run warm.': 'By the way, the last machines are busy.',
  'fwiw the last hosts run warm. Not now.': 'The last machines are busy, for later.',
  'Fine by me': 'Yes',
  'replica lag': 'a late copy',
}

describe('a sentence that quotes what was said', () => {
  it.each([
    {
      name: 'as a whole',
      told: 'Mika: "fwiw the last hosts run warm."',
      read: 'Mika: "By the way, the last machines are busy."',
    },
    {
      name: 'without its full stop',
      told: 'It was set aside, because fwiw the last hosts run warm.',
      read: 'It was set aside, because By the way, the last machines are busy.',
    },
    {
      name: 'at its beginning',
      told: 'Fwiw the last hosts run warm.',
      read: 'By the way, the last machines are busy.',
    },
    {
      name: 'that begins like another',
      told: 'Mika: "fwiw the last hosts run warm. Not now."',
      read: 'Mika: "The last machines are busy, for later."',
    },
    { name: 'in the middle of a word only', told: 'the xreplica lags behind', read: 'the xreplica lags behind' },
    { name: 'that is no more than a word or two', told: 'Fine by measure', read: 'Fine by measure' },
  ])('says it plainly: $name', ({ told, read }) => {
    expect(inPlainSentences({ at: 1, moments: [{ title: told }] }, WORDS)).toEqual({
      at: 1,
      moments: [{ title: read }],
    })
  })

  it('leaves what quotes nothing as the very same object', () => {
    const told = { quotes: ['Mika: "fwiw the last hosts run warm."'], lanes: [{ label: 'one of our own' }] }

    expect(inPlainSentences(told, WORDS).lanes).toBe(told.lanes)
    expect(inPlainSentences(told, {})).toBe(told)
  })
})

describe('the debrief of a drill that ships', () => {
  it.each(['apache-upgrade', 'low-fuel', 'wrong-prompt'])('quotes in plain words whatever has some: %s', (id) => {
    const scenario = shipped(id)
    const seed = 3
    const { drill, facts, moves } = playOut(scenario, createPlayer('expert', seed), { seed })
    const marks = mark(facts, scenario)
    const told = tellDebrief({ header: { seed }, facts, scenario, moves, at: drill.at } as never, marks)
    const words = plainWordsIn({ facts, variant: variantOf(scenario, seed) }, phrasebookOf(variantOf(scenario, seed)))
    const said = Object.keys(words).filter(
      (one) => one.length > 30 && facts.some((fact) => 'text' in fact && fact.text === one),
    )

    const read = JSON.stringify(inPlainSentences({ debrief: told, marks }, words))

    expect(said.length).toBeGreaterThan(5)
    expect(said.filter((one) => read.includes(JSON.stringify(one).slice(1, -1)))).toEqual([])
  })
})
