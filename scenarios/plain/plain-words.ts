import type { Phrasebook } from './phrasebook'

/** Plain wordings by the words that were said. */
export type PlainWords = Readonly<Record<string, string>>

/** Fields whose words an author may have worded plainly. Ids and names stand in others. */
const WORDED: ReadonlySet<string> = new Set(['text', 'question', 'because'])

/** The plain wordings of everything said in facts or a briefing, and of nothing else. */
export function plainWordsIn(told: unknown, book: Phrasebook): PlainWords {
  const words: Record<string, string> = {}
  eachWorded(told, (said) => {
    const plain = book.plainOf(said)
    if (plain !== undefined) words[said] = plain
  })
  return words
}

/** Facts, or a briefing, with the plain wordings in place of what was said. What has none is the same object as before. */
export function inPlainWords<T>(told: T, words: PlainWords): T {
  return replaced(told, words) as T
}

function eachWorded(value: unknown, tell: (said: string) => void): void {
  if (value === null || typeof value !== 'object') return
  for (const [field, each] of Object.entries(value)) {
    if (typeof each === 'string') {
      if (WORDED.has(field)) tell(each)
    } else eachWorded(each, tell)
  }
}

function replaced(value: unknown, words: PlainWords): unknown {
  if (Array.isArray(value)) {
    const all = value.map((each) => replaced(each, words))
    return all.every((each, index) => each === value[index]) ? value : all
  }
  if (value === null || typeof value !== 'object') return value
  const changes = Object.entries(value).flatMap(([field, each]) => {
    const now =
      typeof each !== 'string'
        ? replaced(each, words)
        : WORDED.has(field) && Object.hasOwn(words, each)
          ? words[each]
          : each
    return now === each ? [] : [[field, now]]
  })
  return changes.length === 0 ? value : { ...value, ...Object.fromEntries(changes) }
}
