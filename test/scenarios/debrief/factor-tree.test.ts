import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  factorAt,
  factorHints,
  factorsInOrder,
  indentFactor,
  insertFactor,
  keptWords,
  type OwnFactor,
  outdentFactor,
  ownFactors,
  removeFactor,
  shiftFactor,
  withFactor,
} from '../../../scenarios/debrief'

const tree: OwnFactor[] = [
  { what: 'a', because: [{ what: 'a1' }, { what: 'a2', because: [{ what: 'a2x' }] }] },
  { what: 'b' },
]

const outline = (list: readonly OwnFactor[]) =>
  factorsInOrder(list).map(({ path, node }) => `${'  '.repeat(path.length - 1)}${node.what}`)

describe('a tree of factors', () => {
  it('finds, changes, puts in and takes out by path', () => {
    expect(factorAt(tree, [0, 1, 0])?.what).toBe('a2x')
    expect(outline(withFactor(tree, [1], (node) => ({ ...node, what: 'B' })))).toContain('B')
    expect(outline(insertFactor(tree, [0, 1], { what: 'new' }))).toEqual(['a', '  a1', '  new', '  a2', '    a2x', 'b'])
    expect(outline(removeFactor(tree, [0, 1]))).toEqual(['a', '  a1', 'b'])
  })

  it('hangs a node under the one before it, and takes it out again', () => {
    const inward = indentFactor(tree, [1])

    expect(outline(inward.tree)).toEqual(['a', '  a1', '  a2', '    a2x', '  b'])
    expect(outdentFactor(inward.tree, inward.path)).toEqual({ tree, path: [1] })
  })

  it('moves a node among its siblings with all that hangs under it', () => {
    expect(outline(shiftFactor(tree, [1], -1).tree)).toEqual(['b', 'a', '  a1', '  a2', '    a2x'])
    expect(shiftFactor(tree, [0], -1)).toEqual({ tree, path: [0] })
  })

  it('loses no node whatever is moved', () => {
    const nodes = (depth: number): fc.Arbitrary<OwnFactor> =>
      depth <= 1
        ? fc.record({ what: fc.string() })
        : fc
            .record({ what: fc.string(), because: fc.array(nodes(depth - 1), { maxLength: 3 }) })
            .map(({ what, because }) => (because.length > 0 ? { what, because } : { what }))
    fc.assert(
      fc.property(
        fc.array(nodes(3), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.constantFrom('in', 'out', 'up', 'down'),
        (list, pick, how) => {
          const all = factorsInOrder(list)
          const path = all[pick % all.length]?.path ?? []
          const moved =
            how === 'in'
              ? indentFactor(list, path)
              : how === 'out'
                ? outdentFactor(list, path)
                : shiftFactor(list, path, how === 'up' ? -1 : 1)

          expect(
            factorsInOrder(moved.tree)
              .map(({ node }) => node.what)
              .sort(),
          ).toEqual(all.map(({ node }) => node.what).sort())
          expect(factorAt(moved.tree, moved.path)?.what).toBe(factorAt(list, path)?.what)
        },
      ),
      { numRuns: 200, seed: 5 },
    )
  })

  it('is the last one kept, with the lines typed since', () => {
    expect(
      ownFactors([
        { kind: 'factors', tree: [{ what: 'old' }] },
        { kind: 'factor-tree', tree: [{ what: 'a', evidence: [3, 'x'], kind: 'nonsense' }, { no: 'node' }] },
        { kind: 'factors', tree: [{ what: 'since' }] },
      ]),
    ).toEqual([{ what: 'a', evidence: [3] }, { what: 'since' }])
  })
})

describe('hints on a tree', () => {
  const ids = (list: OwnFactor[], names: string[] = []) => factorHints(list, names).map(({ id }) => id)

  it.each([
    'There were not enough people on call',
    'Too few engineers know the database',
    'The team was understaffed',
    'Staffing',
    "We didn't have enough hands",
  ])('says so when every branch ends in: %s', (what) => {
    expect(ids([{ what: 'It was slow', because: [{ what }] }])).toContain('too-few-people')
  })

  it('is silent on too few people when one branch ends elsewhere', () => {
    expect(
      ids([{ what: 'Slow', because: [{ what: 'Not enough people' }, { what: 'The mirror keeps one release' }] }]),
    ).not.toContain('too-few-people')
  })

  it('offers a second branch to a chain, and conditions to an action', () => {
    const chain: OwnFactor[] = [{ what: 'a', because: [{ what: 'b', because: [{ what: 'c', kind: 'action' }] }] }]

    expect(ids(chain)).toEqual(expect.arrayContaining(['one-chain', 'ends-in-action']))
  })

  it('points at names of people, whole words only', () => {
    expect(ids([{ what: 'Ilse bumped the pin' }], ['Ilse'])).toContain('names-a-person')
    expect(ids([{ what: 'The else branch' }], ['Ilse', 'Els'])).not.toContain('names-a-person')
  })

  it('has nothing to say to an empty tree, and never asks for one cause', () => {
    expect(ids([])).toEqual([])
    const all = factorHints([{ what: 'x', because: [{ what: 'not enough people', kind: 'action' }] }], ['x'])
    expect(all.map(({ text }) => text).join(' ')).not.toMatch(/root cause|the cause is/i)
  })
})

describe('kept words', () => {
  it('lets the last one count where only one can', () => {
    const kept = keptWords([
      { kind: 'rating', by: 'self', domain: 'leadership', score: 2, moments: [], text: '' },
      { kind: 'rating', by: 'self', domain: 'leadership', score: 4, moments: [], text: '' },
      { kind: 'rating', by: 'peer', domain: 'leadership', score: 3, moments: [], text: '' },
      { kind: 'card', text: 'x', approved: true },
      { kind: 'card', text: 'x', approved: false },
      { kind: 'survey', learned: 'a', hindered: '', again: null },
      { kind: 'survey', learned: 'b', hindered: '', again: 'yes' },
    ])

    expect(kept.ratings.map(({ by, score }) => [by, score])).toEqual([
      ['self', 4],
      ['peer', 3],
    ])
    expect(kept.card).toBeNull()
    expect(kept.survey?.learned).toBe('b')
  })

  it('ranks lessons by strength, and leaves out what was withdrawn', () => {
    const lesson = (id: string, strength: string, kept = true) =>
      ({ kind: 'lesson', id, text: id, strength, owner: '', due: null, kept }) as const

    const { lessons } = keptWords([
      lesson('a', 'careful'),
      lesson('b', 'alert'),
      lesson('c', 'design'),
      lesson('d', 'guard'),
      lesson('d', 'guard', false),
      lesson('e', 'what?'),
    ])

    expect(lessons.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'e'])
  })
})
