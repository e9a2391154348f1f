import type { Rule } from '../rule'
import { bare, hasTerm, termsIn } from './terms'

export const glossaryExplainsItself: Rule = {
  code: 'glossary/explains-itself',
  severity: 'warning',
  about: 'An explanation that uses the very term it explains.',
  instead: 'Say it with other words: "replica: a copy of the database that is kept up to date".',
  local: true,
  check(file, report) {
    for (const { term, means } of termsIn(file)) {
      if (!means || typeof means.value !== 'string' || !hasTerm(bare(means.value), term)) continue
      report({ spot: means.spot, message: `This explains "${term}" with "${term}". Say it in other words.` })
    }
  },
}
