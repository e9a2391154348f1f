import { oneOf } from '../../schema/words'
import type { Spot } from '../../source'
import type { Rule } from '../rule'

export const variesUneven: Rule = {
  code: 'varies/uneven',
  severity: 'error',
  about: 'One draw has a word that another draw lacks, so on some seeds it stands for nothing.',
  instead: 'Give every draw the same words.',
  check(file, report) {
    const [scenario] = file.mappings('scenario')
    const varies = scenario?.fields.get('varies')
    if (!varies || varies.raw === null || typeof varies.raw !== 'object') return
    const spots = new Map(
      file.visits
        .filter((each) => each.path.length === 4 && each.path[0] === 'varies')
        .map((each) => [`${each.path[1]} ${each.path[2]}`, each.spot])
        .reverse() as Array<[string, Spot]>,
    )
    for (const [name, draws] of Object.entries(varies.raw)) {
      if (!Array.isArray(draws)) continue
      const words = draws.map((draw: unknown) => Object.keys((draw ?? {}) as object))
      const all = [...new Set(words.flat())]
      for (const [index, own] of words.entries()) {
        if (own.length === all.length) continue
        const missing = all.filter((word) => !own.includes(word))
        report({
          spot: spots.get(`${name} ${index}`) ?? varies.keySpot,
          message: `This draw of "${name}" has no ${oneOf(missing)}; other draws do.`,
        })
      }
    }
  },
}
