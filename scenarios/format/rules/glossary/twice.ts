import type { Rule } from '../rule'
import { bare, termsIn } from './terms'

export const glossaryTwice: Rule = {
  code: 'glossary/twice',
  severity: 'error',
  about: 'A term that the glossary has twice; large and small letters make no difference.',
  instead: 'Keep one of them.',
  local: true,
  check(file, report) {
    const seen = new Map<string, string>()
    for (const { term, key } of termsIn(file)) {
      const before = seen.get(bare(term))
      if (before === undefined) seen.set(bare(term), term)
      else report({ spot: key.spot, message: `"${term}" is explained already, as "${before}". Keep one of them.` })
    }
  },
}
