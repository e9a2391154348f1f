import { describe, expect, it } from 'vitest'

import { advance, startDrill } from '../../../scenarios/engine'
import { checkScenario, newScenario } from '../../../scenarios/format'
import { prove } from '../../../scenarios/proof'
import { readLibraryFile } from '../../players/library'

/** The small scenario, with ways that lead on from wherever the failure is, and a state that only they lead to. */
function withWays(ways: string) {
  const text = newScenario({ id: 'x', schema: 's' })
    .replace('\nfailure:\n', `\nfailure:\n${ways}`)
    .replace('        stuck:\n', '        flooded: { after: { 1m: stuck } }\n        stuck:\n')
  const checked = checkScenario('x.yaml', (path) => (path === 'x.yaml' ? text : readLibraryFile(path)))
  const problems = [...checked.problems, ...prove(checked)]
  return { checked, problems: problems.map(({ code, message }) => ({ code, message })) }
}

describe('a way out of the whole failure', () => {
  it('reaches what nothing else leads to', () => {
    expect(withWays('').problems.map(({ code }) => code)).toEqual(['proof/unreachable-state'])
    expect(withWays('  on: { locked deploys: belt.flooded }\n').problems).toEqual([])
    expect(withWays('  entry: { raise: water }\n  on: { water: belt.flooded }\n').problems).toEqual([])
  })

  it('is told of where it is never taken', () => {
    const { problems } = withWays(
      '  on: { locked deploys: { target: belt.flooded, when: { health: { labels: degraded } } } }\n',
    )

    expect(problems).toEqual([
      {
        code: 'proof/unreachable-state',
        message:
          'No play comes to the state "belt.flooded": what leads to it, on "locked deploys" from anywhere, cannot happen.',
      },
      { code: 'proof/never', message: 'This way is never taken: what stands under "when" cannot hold.' },
    ])
  })

  it('leads to a state next to it by its name alone', () => {
    const { checked } = withWays('  after: { 70s: belt }\n  on: { locked deploys: belt.flooded }\n')
    const scenario = checked.scenario
    if (!scenario) throw new Error('not sound')
    const { drill } = startDrill(scenario, { seed: 1 })

    const { facts } = advance(scenario, drill, 75)

    expect(facts).toContainEqual(expect.objectContaining({ kind: 'state-entered', at: 70, state: 'belt.moving' }))
  })
})
