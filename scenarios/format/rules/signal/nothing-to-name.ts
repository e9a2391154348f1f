import type { Rule } from '../rule'

export const signalNothingToName: Rule = {
  code: 'signal/nothing-to-name',
  severity: 'warning',
  about: 'A warning that cannot be acknowledged with content: it lists no words to name, and nothing that closes it.',
  instead: 'Add `names`, the words an acknowledgment must contain, or `closes-with`.',
  check(file, report) {
    for (const signal of file.mappings('signal')) {
      const names = signal.fields.get('names')?.read()
      const closes = signal.fields.get('closes-with')?.read()
      if (!Array.isArray(names) || names.length > 0 || !Array.isArray(closes) || closes.length > 0) continue
      report({
        spot: signal.keySpot,
        message: 'Nobody can acknowledge this with content: it has neither "names" nor "closes-with".',
      })
    }
  },
}
