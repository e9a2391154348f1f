import type { Scenario } from '../format'

/** Names that are also plain words: only their capitalised form is taken for a name. */
const WORDS: ReadonlySet<string> = new Set(
  `an art bill bo chase chip dale dawn do drew eve faith fern frank gene glen grace grant he hope ivy jack joy june king
  lane lee long mark max may my norm pat penny ray rich rob rose she sky so son song sue to will young`.split(/\s+/),
)

/** What each person is called instead: their role, with a letter where several share it. */
export function roleTokens(people: Scenario['people']): Map<string, string> {
  const byRole = new Map<string, string[]>()
  for (const [id, person] of Object.entries(people)) {
    byRole.set(person.role, [...(byRole.get(person.role) ?? []), id])
  }
  return new Map(
    [...byRole].flatMap(([role, ids]) =>
      ids.map((id, index): [string, string] => [id, ids.length === 1 ? `[${role}]` : `[${role} ${letter(index)}]`]),
    ),
  )
}

/**
 * Replaces names of people by their roles: full names, each part of them, handles and ids, in any case, with or without
 * accents, also where a hyphen, a dot or an underscore joins them to something else. Not inside other words.
 */
export function replacer({ people }: Pick<Scenario, 'people'>): (text: string) => string {
  const tokens = roleTokens(people)
  const forms = Object.entries(people).flatMap(([id, person]) => {
    const token = tokens.get(id) ?? '[somebody]'
    const [first = '', ...rest] = person.name.split(/\s+/)
    const parts = rest.filter((part) => part.length > 2)
    return [...new Set([person.name, rest.join(' '), first, ...parts, id])].map((form) => ({ form, token }))
  })
  // The longest first, so that a full name is not taken apart.
  const patterns = forms
    .filter(({ form }) => form.length > 1)
    .sort((a, b) => b.form.length - a.form.length)
    .map(({ form, token }) => ({ pattern: wholeName(form), token }))
  return (text) => patterns.reduce((told, { pattern, token }) => outsideTokens(told, pattern, token), text)
}

/** A role may have somebody's name in it ("Mark's deputy"); what stands in brackets has been replaced already. */
function outsideTokens(text: string, pattern: RegExp, token: string): string {
  return text
    .split(/(\[[^\][\n]*\])/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(pattern, token)))
    .join('')
}

/** A letter with an accent is also found without it: people type names as their keyboard has them. */
function wholeName(form: string): RegExp {
  const letters = [...form.normalize('NFC')].map((character) => {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '')
    const escaped = character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    return plain === character ? escaped : `(?:${escaped}|${plain})`
  })
  const flags = WORDS.has(form.toLowerCase()) ? 'gu' : 'giu'
  return new RegExp(`(?<![\\p{L}\\p{N}])@?${letters.join('').replaceAll(' ', '\\s+')}(?![\\p{L}\\p{N}])`, flags)
}

function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26)) + (index >= 26 ? String(Math.floor(index / 26)) : '')
}
