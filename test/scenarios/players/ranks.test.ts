import { describe, expect, it } from 'vitest'
import { dial, played, SEEDS, SHIPPED } from './support'

const DIALS = ['checklist', 'outbound', 'inbound'] as const

describe.each(SHIPPED)('in $id', ({ id }) => {
  it.each(DIALS)('an expert comes out above a novice and a novice above somebody silent on %s', (which) => {
    for (const seed of SEEDS) {
      const [expert, novice, silent] = (['expert', 'novice', 'silent'] as const).map((kind) =>
        dial(id, played(id, kind, seed).facts, which),
      )

      expect(expert, `seed ${seed}`).toBeGreaterThan(novice ?? 1)
      expect(novice, `seed ${seed}`).toBeGreaterThan(silent ?? 1)
    }
  })

  it('saying "ack" to everything is worth little', () => {
    for (const seed of SEEDS) {
      const { facts } = played(id, 'ack-everything', seed)

      expect(dial(id, facts, 'inbound')).toBeLessThanOrEqual(0.25)
      expect(facts.some((fact) => fact.kind === 'loop-owned')).toBe(false)
    }
  })

  it('somebody silent does not see it resolve itself', () => {
    for (const seed of SEEDS) expect(played(id, 'silent', seed).drill.ended?.ending).not.toBe('resolved')
  })

  it('believing the first thing anybody says misses what does not fit it', () => {
    for (const seed of SEEDS) {
      const believer = dial(id, played(id, 'wrong-hypothesis', seed).facts, 'inbound')

      expect(believer).toBeLessThan(dial(id, played(id, 'expert', seed).facts, 'inbound'))
    }
  })
})
