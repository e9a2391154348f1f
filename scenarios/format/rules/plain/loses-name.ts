import { oneOf } from '../../schema/words'
import type { Rule } from '../rule'
import { wordingsIn } from './wordings'

export const plainLosesName: Rule = {
  code: 'plain/loses-name',
  severity: 'warning',
  about:
    'The plain wording of a signal leaves out a word that an acknowledgment must name, so that whoever reads it could not know that word.',
  instead: 'Keep one word of each group under `names` that the other wording has, or add the plain word to the group.',
  check(file, report) {
    for (const { mapping, said, plain, field } of wordingsIn(file)) {
      const signal = partOf(mapping, 'signal') ? mapping : mapping.within
      const names = signal && partOf(signal, 'signal') ? signal.fields.get('names')?.read() : undefined
      for (const group of Array.isArray(names) ? (names as string[][]) : []) {
        if (!namesOne(said, group) || namesOne(plain, group)) continue
        report({
          spot: field.spot,
          message: `Whoever reads this cannot name what an acknowledgment has to: it has none of ${oneOf(group)}.`,
        })
      }
    }
  },
}

function partOf({ meaning }: { meaning: { is: string; part?: string } | undefined }, part: string): boolean {
  return meaning?.is === 'part' && meaning.part === part
}

/** As the engine looks for them: whole words, a plural included; what braces stand for is not known yet, and `<word>` is itself. */
function namesOne(text: string, group: readonly string[]): boolean {
  const words = new Set(
    text
      .replaceAll(/\{[^{}]*\}/g, ' ')
      .toLowerCase()
      .match(/<[a-z\d-]+>|[\p{L}\d-]+/gu) ?? [],
  )
  return group.some((word) => ['', 's', 'es'].some((ending) => words.has(word.toLowerCase() + ending)))
}
