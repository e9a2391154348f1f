import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

import { checkScenario } from '../../../scenarios/format'

const TEXT = readFileSync(new URL('../../fixtures/scenarios/forty-mistakes/scenario.yaml', import.meta.url), 'utf8')

/** What the carets of the file say: each stands under the column of the last line that is no caret's. */
function expected(): string[] {
  let line = 0
  return TEXT.split('\n').flatMap((text, index) => {
    const caret = /^#( *)\^ (\S+)( \(first column\))?$/.exec(text)
    if (!caret) {
      line = index + 1
      return []
    }
    return [`${line}:${caret[3] ? 1 : (caret[1]?.length ?? 0) + 2} ${caret[2]}`]
  })
}

it('tells forty different mistakes at once, each at its line and column, and nothing else', () => {
  const { problems } = checkScenario('scenario.yaml', () => TEXT)

  const told = problems.map((each) => `${each.line}:${each.column} ${each.code}`)
  expect(told.toSorted()).toEqual(expected().toSorted())
  expect(told.length).toBeGreaterThanOrEqual(40)
})
