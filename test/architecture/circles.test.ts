import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

import { circlesIn } from './circles'
import { importsOf, readSource, sourcesUnder } from './imports'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Circles of types that are still there; each is to go. */
const LEFT = {
  scenarios: [
    ['scenarios/engine/chart/chart-step.ts', 'scenarios/engine/chart/compile-chart.ts'],
    ['scenarios/debrief/practice/progress.ts', 'scenarios/debrief/practice/trends.ts'],
    ['scenarios/format/published/json-schema.ts', 'scenarios/format/published/scalar-schema.ts'],
  ],
  electron: [],
  renderer: [['renderer/text/language.ts', 'renderer/text/words.ts']],
}

describe('imports', () => {
  it.each(['scenarios', 'electron', 'renderer'] as const)('go round in no new circle, types included: %s', (room) => {
    const files = sourcesUnder(ROOT, room)
    const byName = new Map(files.map((file) => [file.replace(/\.tsx?$/, ''), file]))
    const graph = new Map(
      files.map((file) => [
        file,
        importsOf(file, readSource(ROOT, file)).flatMap(({ to, own }) => {
          const found = own ? (byName.get(to) ?? byName.get(`${to}/index`)) : undefined
          return found === undefined ? [] : [found]
        }),
      ]),
    )

    const left = new Set(LEFT[room].map(String))
    expect(circlesIn(graph).filter((circle) => !left.has(String(circle)))).toEqual([])
  })
})

describe('the finder of circles', () => {
  it.each([
    { name: 'a line has none', graph: { a: ['b'], b: ['c'], c: [] }, found: [] },
    { name: 'two ways to the same file are none', graph: { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, found: [] },
    { name: 'two files that import each other are one', graph: { a: ['b'], b: ['a'] }, found: [['a', 'b']] },
    { name: 'a file that imports itself is one', graph: { a: ['a'] }, found: [['a']] },
    {
      name: 'what only leads into a circle is not of it',
      graph: { a: ['b'], b: ['c'], c: ['d'], d: ['b', 'e'], e: [] },
      found: [['b', 'c', 'd']],
    },
    {
      name: 'two circles stay apart',
      graph: { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
      found: [
        ['c', 'd'],
        ['a', 'b'],
      ],
    },
  ])('$name', ({ graph, found }) => {
    expect(circlesIn(new Map(Object.entries(graph)))).toEqual(found)
  })
})
