import { tokensOf } from '../../names'
import type { Rule } from '../rule'

export const variesUnused: Rule = {
  code: 'varies/unused',
  severity: 'warning',
  about: 'A word under `varies` that is written nowhere.',
  instead: 'Use it, or take it out.',
  check(file, report) {
    if (!file.main) return
    const used = new Set(
      file.visits.flatMap((each) =>
        each.what === 'scalar' && typeof each.value === 'string' ? tokensOf(each.value) : [],
      ),
    )
    const told = new Set<string>()
    for (const word of file.defined('word')) {
      const name = String(word.value)
      if (used.has(name) || told.has(name)) continue
      told.add(name)
      report({ spot: word.spot, message: `<${name}> is written nowhere, so drawing it changes nothing.` })
    }
  },
}
