import type { Rule } from '../rule'
import { wordingsIn } from './wordings'

export const plainSame: Rule = {
  code: 'plain/same',
  severity: 'warning',
  about: 'A plain wording that says the same in the same words.',
  instead: 'Say it in short, common words, or take `plain` out: terms are explained without it.',
  local: true,
  check(file, report) {
    for (const { said, plain, field } of wordingsIn(file)) {
      if (bare(said) !== bare(plain)) continue
      report({ spot: field.spot, message: 'This says word for word what it is meant to say more plainly.' })
    }
  },
}

function bare(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\d{}]+/gu) ?? []).join(' ')
}
