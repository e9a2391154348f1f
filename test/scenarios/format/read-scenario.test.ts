import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readScenario } from '../../../scenarios/format'
import { readLibraryFile, shipped } from '../../players/library'

const SOURCE = readLibraryFile('apache-upgrade.yaml') ?? ''

function problemsWith(change: (text: string) => string) {
  const text = change(SOURCE)
  expect(text).not.toBe(SOURCE)
  const read = readScenario('drill.yaml', (path) => (path === 'drill.yaml' ? text : readLibraryFile(path)))
  return read.ok ? [] : read.problems
}

describe('reading a scenario', () => {
  it('gives the shipped one, with the lists it includes folded in', () => {
    const scenario = shipped('apache-upgrade')

    expect(scenario.checklists.map((list) => list.id)).toEqual([
      'before',
      'first-five',
      'new-joiner',
      'every-while',
      'risky-step',
      'handover',
      'resolving',
      'afterwards',
      'quiet-look',
      'this-one',
    ])
    expect(scenario.length).toBe(25 * 60)
  })

  it.each([
    {
      name: 'an unknown field, at the field',
      change: (text: string) => text.replace('company:', 'compony:'),
      line: 6,
      column: 1,
      says: 'Did you mean "company"?',
    },
    {
      name: 'a time nobody can read',
      change: (text: string) => text.replace('length: 25m', 'length: 25 minutes'),
      line: 8,
      column: 9,
      says: 'such as "90s" or "2m30s"; this is "25 minutes"',
    },
    {
      name: 'a name that points nowhere',
      change: (text: string) => text.replace('do: { signal: confession }', 'do: { signal: confesion }'),
      line: null,
      column: null,
      says: 'Did you mean "confession"?',
    },
    {
      name: 'a happening about nothing',
      change: (text: string) =>
        text.replace(
          'cue: [dark graphs]\n        look-for: [asked read-numbers',
          'cue: [dark graphs]\n        look-for: [asked read-nmbers',
        ),
      line: null,
      column: null,
      says: 'Did you mean "read-numbers"?',
    },
    {
      name: 'a target that is not a state',
      change: (text: string) => text.replace('on: { said merged: merged }', 'on: { said merged: mergd }'),
      line: null,
      column: null,
      says: 'no state called',
    },
    {
      name: 'an include that is not there',
      change: (text: string) => text.replace('checklists/imoc.yaml', 'checklists/none.yaml'),
      line: null,
      column: null,
      says: 'no file "checklists/none.yaml"',
    },
    {
      name: 'a format from the future',
      change: (text: string) => text.replace('hearback: 1', 'hearback: 9'),
      line: 3,
      column: 11,
      says: 'written in format 9',
    },
    { name: 'what is not YAML', change: () => 'hearback: 1\nid: [b', line: 2, column: null, says: 'bracket' },
  ])('says where and what: $name', ({ change, line, column, says }) => {
    const problem = problemsWith(change).find(({ message }) => message.includes(says))

    expect(problem?.message).toContain(says)
    if (line !== null) expect(problem?.line).toBe(line)
    if (column !== null) expect(problem?.column).toBe(column)
  })

  it('says everything that is wrong at once', () => {
    const problems = problemsWith((text) =>
      text.replace('company:', 'compony:').replace('length: 25m', 'length: soon').replace('level: 2', 'level: nine'),
    )

    expect(problems.map((each) => each.line)).toEqual(expect.arrayContaining([6, 7, 8]))
  })

  it('points at a name that is wrong on its very line', () => {
    const wrong = SOURCE.replace('do: { signal: confession }', 'do: { signal: confesion }')
    const line = wrong.split('\n').findIndex((each) => each.includes('confesion }')) + 1

    expect(problemsWith(() => wrong)[0]).toMatchObject({ line, code: 'name/unknown', suggestion: 'confession' })
  })

  it('brings problems, never a crash, from any bytes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readScenario('drill.yaml', () => text).ok).toBe(false)
      }),
    )
  })

  it('brings problems, never a crash, from a shipped scenario with pieces changed or cut out', () => {
    const lines = SOURCE.split('\n')
    fc.assert(
      fc.property(
        fc.nat(lines.length - 1),
        fc.nat(12),
        fc.constantFrom('', '  - ', 'x: {', '? !!binary', '&a *a'),
        (at, count, put) => {
          const text = [...lines.slice(0, at), ...(put === '' ? [] : [put]), ...lines.slice(at + count)].join('\n')

          expect(() =>
            readScenario('drill.yaml', (path) => (path === 'drill.yaml' ? text : readLibraryFile(path))),
          ).not.toThrow()
        },
      ),
      { numRuns: 60 },
    )
  })
})
