import type { Place } from '../../problem'
import { placeAt } from '../../source'
import type { Rule } from '../rule'
import { KIND_NAMES } from '../strangers'

export const nameRepeated: Rule = {
  code: 'name/repeated',
  severity: 'error',
  about: 'Two things of one kind with the same id, so that nobody can tell which is meant.',
  instead: 'Rename one of the two.',
  check(file, report) {
    for (const kind of ['item', 'list', 'prompt', 'need', 'outcome'] as const) {
      const seen = new Map<string, Place>()
      for (const each of file.names.defined(kind)) {
        const id = String(each.value)
        const first = seen.get(id)
        if (first && each.source === file.source) {
          const where = first.file === file.source.file ? `on line ${first.line}` : `in ${first.file}`
          report({
            spot: each.spot,
            message: `There is ${KIND_NAMES[kind]} called "${id}" already, ${where}. Give this one an id of its own.`,
          })
        }
        if (!first) seen.set(id, placeAt(each.source, each.spot))
      }
    }
    // Somebody who stands twice in one file is a key that does. The scenario's own is the one to mend.
    const elsewhere = new Map<string, string>()
    for (const { value, source, spot } of file.names.defined('person').toReversed()) {
      const other = elsewhere.get(String(value))
      if (other !== undefined && other !== source.file && source === file.source)
        report({
          spot,
          message: `There is a person called "${value}" already, in ${other}. Give this one an id of its own, or change theirs under "people-changes".`,
        })
      if (other === undefined) elsewhere.set(String(value), source.file)
    }
  },
}
