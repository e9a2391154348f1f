import type { Rule } from '../rule'

export const conditionSeveral: Rule = {
  code: 'condition/several',
  severity: 'error',
  about: 'Two conditions in one mapping, as if both had to hold.',
  instead: 'Say so: `all: [{ in: site.slow }, { happened: claimed command }]`, or `any:` if one is enough.',
  local: true,
  check(file, report) {
    for (const visit of file.told('unknown')) {
      if (!visit.others.includes(visit.key)) continue
      report({
        spot: visit.spot,
        message: `"${visit.key}" is a condition of its own. If both must hold, write "all: [{ … }, { ${visit.key}: … }]"; if one is enough, "any".`,
      })
    }
  },
}
