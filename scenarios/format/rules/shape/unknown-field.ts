import type { Rule } from '../rule'
import { didYouMean } from '../rule'

export const shapeUnknownField: Rule = {
  code: 'shape/unknown-field',
  severity: 'error',
  about:
    'A field that has no meaning where it stands. Fields are never ignored: one that is misspelt would change the scenario without a word.',
  instead: 'Correct the name, or take the field out. The reference lists the fields of every mapping.',
  local: true,
  check(file, report) {
    for (const visit of file.told('unknown')) {
      if (visit.others.includes(visit.key)) continue
      const { key, guess, allowed } = visit
      const hint = guess === undefined ? ` What can stand here: ${shortList(allowed)}.` : didYouMean(guess)
      report({ spot: visit.spot, message: `There is no field called "${key}" here.${hint}`, suggestion: guess })
    }
  },
}

function shortList(names: readonly string[]): string {
  return names.length > 24 ? `${names.slice(0, 24).join(', ')}, …` : names.join(', ')
}
