import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { type Fact, isFact } from '../../../scenarios/engine'

const GOLDEN = new URL('../../golden/', import.meta.url)
const facts: Fact[] = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, GOLDEN), 'utf8').trim().split('\n'))
  .flatMap((line) => JSON.parse(line).fact ?? [])
/** One of each kind and each set of fields. */
const various = [...new Map(facts.map((fact) => [`${fact.kind} ${Object.keys(fact)}`, fact])).values()]

describe('isFact', () => {
  it('knows every fact that the engine has ever recorded', () => {
    expect(facts.filter((fact) => !isFact(fact))).toEqual([])
    expect(new Set(various.map(({ kind }) => kind)).size).toBeGreaterThan(50)
  })

  it.each([
    { name: 'nothing', value: null },
    { name: 'a word', value: 'message' },
    { name: 'what has no kind', value: { id: 1, at: 0, for: 'seats' } },
    { name: 'a kind that every object has', value: { id: 1, at: 0, for: 'seats', kind: 'constructor' } },
    { name: 'a list as a kind', value: { id: 1, at: 0, for: 'seats', kind: ['loop-closed'], loop: 'l1' } },
    { name: 'one before the first', value: { id: 0, at: 0, for: 'seats', kind: 'loop-closed', loop: 'l1' } },
    { name: 'one before the drill', value: { id: 1, at: -1, for: 'seats', kind: 'loop-closed', loop: 'l1' } },
    { name: 'one for somebody else', value: { id: 1, at: 0, for: 'all', kind: 'loop-closed', loop: 'l1' } },
  ])('turns down $name', ({ value }) => {
    expect(isFact(value)).toBe(false)
  })

  it('turns down each of them with something else in any one of its fields', () => {
    const believed = various.flatMap((fact) =>
      Object.keys(fact)
        .filter((field) => isFact({ ...fact, [field]: { toString: 1 } }))
        .map((field) => `${fact.kind}.${field}`),
    )

    expect(believed).toEqual([])
  })

  it('says nothing of fields that are not there yet', () => {
    expect(isFact({ id: 1, at: 0, for: 'seats', kind: 'loop-closed', loop: 'l1', mood: 'calm' })).toBe(true)
  })
})
