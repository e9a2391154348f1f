import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

import { checkScenario } from '../../../scenarios/format'

const FIXTURES = new URL('../../fixtures/scenarios/', import.meta.url)

/** What the carets of the file say: each stands under the column of the last line that is no caret's. */
function expected(written: string): string[] {
  let line = 0
  return written.split('\n').flatMap((text, index) => {
    const caret = /^#( *)\^ (\S+)( \(first column\))?$/.exec(text)
    if (!caret) {
      line = index + 1
      return []
    }
    return [`${line}:${caret[3] ? 1 : (caret[1]?.length ?? 0) + 2} ${caret[2]}`]
  })
}

it.each([
  { name: 'forty-mistakes', least: 40 },
  { name: 'other-mistakes', least: 50 },
])('tells $least different mistakes of $name at once, each at its line and column, and nothing else', (drill) => {
  const text = readFileSync(new URL(`${drill.name}/scenario.yaml`, FIXTURES), 'utf8')

  const { problems } = checkScenario('scenario.yaml', (path) => (path === 'scenario.yaml' ? text : null))

  const told = problems.map((each) => `${each.line}:${each.column} ${each.code}`)
  expect(told.toSorted()).toEqual(expected(text).toSorted())
  expect(told.length).toBeGreaterThanOrEqual(drill.least)
})
