import { describe, expect, it } from 'vitest'
import { played, SEEDS, SHIPPED } from './support'

describe.each(SHIPPED)('the by-the-book player in $id', ({ id }) => {
  it.each(SEEDS)('resolves it (seed %i)', (seed) => {
    const { drill } = played(id, 'expert', seed)

    expect(drill.ended?.ending).toBe('resolved')
  })

  it('is hardly ever refused', () => {
    const plays = SEEDS.map((seed) => played(id, 'expert', seed))

    const refused = plays.flatMap(({ refusals }) => refusals)
    const made = plays.flatMap(({ moves }) => moves)

    expect(refused.length).toBeLessThan(made.length * 0.05)
  })

  it('works at the pace of one person with one keyboard', () => {
    const { moves } = played(id, 'expert', 1)

    const looks = new Set(moves.map(({ at }) => at)).size
    const minutes = (moves.at(-1)?.at ?? 0) / 60

    expect(looks / minutes).toBeLessThanOrEqual(10)
  })

  it('asks for objections before every risky step, and waits them out', () => {
    for (const seed of SEEDS) {
      const { facts, moves } = played(id, 'expert', seed)
      const risky = SHIPPED.find((each) => each.id === id)?.scenario.asks ?? {}
      const taken = moves.flatMap(({ at, move }) =>
        move.do === 'order' && risky[move.ask]?.risky ? [{ at, ask: move.ask }] : [],
      )

      for (const { at, ask } of taken) {
        expect(facts.some((fact) => fact.kind === 'poll-closed' && fact.about === ask && fact.at <= at)).toBe(true)
      }
    }
  })

  it('keeps every next update it promises, until it is over', () => {
    for (const seed of SEEDS) {
      const { facts, drill } = played(id, 'expert', seed)
      const posts = facts.filter((fact) => fact.kind === 'status-published')

      posts.forEach((post, index) => {
        if (post.nextUpdateAt === undefined) return
        const next = posts[index + 1]?.at ?? drill.at
        expect(next).toBeLessThanOrEqual(post.nextUpdateAt)
      })
      expect(posts.length).toBeGreaterThan(1)
    }
  })
})
