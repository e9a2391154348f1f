import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { checkScenario } from '../../../scenarios/format'
import { prove } from '../../../scenarios/proof'
import { readLibraryFile } from '../../players/library'
import { type Mutant, mutantsOf } from './support/mutants'

/** Of some two hundred; other ones each time. */
const RUNS = 6

function told(file: string, { text, code, of }: Mutant) {
  const checked = checkScenario(file, (path) => (path === file ? text : readLibraryFile(path)))
  const problems = checked.withMore(prove(checked))
  return {
    errors: problems.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    it: problems.some((each) => each.code === code && each.message.includes(`"${of}"`)),
  }
}

describe.each(['apache-upgrade', 'low-fuel', 'wrong-prompt'])('%s, with one thing in it broken for good', (id) => {
  const file = `${id}.yaml`
  const mutants = mutantsOf(readLibraryFile(file) ?? '')

  it('can be broken in every manner', () => {
    expect([...new Set(mutants.map(({ code }) => code))].toSorted()).toEqual(
      [
        'proof/nobody-can',
        'proof/never-cued',
        'proof/unanswerable-signal',
        'proof/unattainable-item',
        'proof/unreachable-state',
        'unused/signal',
      ].toSorted(),
    )
  })

  it('reads well, and a proof says what is broken', () => {
    fc.assert(
      fc.property(fc.constantFrom(...mutants), (mutant) => {
        expect({ broken: mutant.name, ...told(file, mutant) }).toEqual({ broken: mutant.name, errors: [], it: true })
      }),
      { numRuns: RUNS },
    )
  })
})
