import { describe, expect, it } from 'vitest'

import { LISTS, labelled, measure } from '../../language/measure'

describe('the language check on labelled sentences', () => {
  it.each(LISTS)('is precise and finds most of what it ought to in %s', (name) => {
    const { sentences, precision, recall } = measure(labelled(name))

    expect(sentences).toBeGreaterThanOrEqual(60)
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.85)
  })

  it('has more than a hundred and fifty sentences, half of them to be silent on', () => {
    const all = LISTS.flatMap((name) => labelled(name))

    expect(all.length).toBeGreaterThan(150)
    expect(all.filter(({ label }) => label === 'ok').length).toBeGreaterThan(all.length * 0.4)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
  })
})
