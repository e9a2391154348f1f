import type { Scenario } from '../format'

export interface DeidentifyWords {
  people: Scenario['people']
}

/** Names that are also plain words: only their capitalised form is taken for a name. */
const WORDS: ReadonlySet<string> = new Set(
  'art bill chase dale dawn drew eve faith frank gene glen grace grant hope ivy jack joy june mark max may pat ray rob rose sky sue will'.split(
    ' ',
  ),
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

/** Replaces names of people by their roles, in whole words: full names, first names, last names, handles, ids. */
export function replacer({ people }: DeidentifyWords): (text: string) => string {
  const tokens = roleTokens(people)
  const forms = Object.entries(people).flatMap(([id, person]) => {
    const token = tokens.get(id) ?? '[somebody]'
    const [first = '', ...rest] = person.name.split(/\s+/)
    const last = rest.join(' ')
    return [person.name, ...(last ? [last] : []), first, ...(id.toLowerCase() === first.toLowerCase() ? [] : [id])].map(
      (form) => ({ form, token }),
    )
  })
  // The longest first, so that a full name is not taken apart.
  const patterns = forms
    .filter(({ form }) => form.length > 1)
    .sort((a, b) => b.form.length - a.form.length)
    .map(({ form, token }) => ({ pattern: wholeWord(form), token }))
  return (text) => patterns.reduce((told, { pattern, token }) => told.replace(pattern, token), text)
}

function wholeWord(form: string): RegExp {
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const flags = WORDS.has(form.toLowerCase()) ? 'gu' : 'giu'
  return new RegExp(`(?<![\\p{L}\\p{N}_])@?${escaped}(?![\\p{L}\\p{N}_])`, flags)
}

function letter(index: number): string {
  return String.fromCharCode(65 + (index % 26)) + (index >= 26 ? String(Math.floor(index / 26)) : '')
}
