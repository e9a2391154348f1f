import type { Scalar } from '../../visits'
import type { CheckedFile } from '../rule'

/** A term under `glossary`, with the place of what it means. */
export interface Term {
  term: string
  key: Scalar
  means: Scalar | undefined
}

export function termsIn(file: CheckedFile): Term[] {
  const values = new Map(
    file
      .told('scalar')
      .flatMap((each) => (each.on === 'value' && each.path[0] === 'glossary' ? [[String(each.path[1]), each]] : [])),
  )
  return file.scalars('term').map((key) => ({ term: String(key.value), key, means: values.get(String(key.value)) }))
}

/** A text made comparable: lower case, one blank between words. */
export function bare(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
}

/** Whether a text, made comparable, has a term as a word of its own. */
export function hasTerm(words: string, term: string): boolean {
  const word = bare(term)
  if (word === '') return false
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) {
    if (!/[\p{L}\d-]/u.test((words[at - 1] ?? ' ') + (words[at + word.length] ?? ' '))) return true
  }
  return false
}
