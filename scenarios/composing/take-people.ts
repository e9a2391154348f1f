import type { Desk } from '../desk'
import type { PersonId } from '../engine'
import { whoAtStart } from './who-at-start'

/** An `@` that begins a word. */
const SIGN = /(?<=^|\s)@(?=\S)/g

/** Who is named with an `@` anywhere in some words, and the words without them. A name that fits nobody, or several, stays. */
export function takePeople(words: string, desk: Desk): { people: PersonId[]; rest: string } {
  const people: PersonId[] = []
  let rest = ''
  let left = words
  for (let sign = left.search(SIGN); sign >= 0; sign = left.search(SIGN)) {
    const found = whoAtStart(left.slice(sign), desk)
    if (found?.ok) {
      people.push(found.value.person)
      rest += left.slice(0, sign)
      left = found.value.rest.replace(/^[,:]\s*/, '')
    } else {
      rest += left.slice(0, sign + 1)
      left = left.slice(sign + 1)
    }
  }
  return { people: [...new Set(people)], rest: rest + left }
}
