import type { Kind, Meaning } from '../schema/meaning'
import type { Scalar } from '../visits'
import type { CheckedFile } from './rule'

/** What stands in braces in a sentence somebody says. */
export interface Template {
  whole: string
  word: string
  subject: string
  rest: string
}

/** What each word is about. */
export const SUBJECTS: Readonly<Record<string, Kind>> = Object.assign(Object.create(null), {
  metric: 'metric',
  'minutes-until': 'metric',
  exercised: 'service',
  name: 'person',
})

/** How each is written. */
export const TAKES_SUBJECT: Readonly<Record<string, string>> = {
  metric: 'METRIC',
  'minutes-until': 'METRIC VALUE',
  exercised: 'SERVICE',
  name: 'PERSON',
}

export function templatesIn(text: unknown): Template[] {
  if (typeof text !== 'string') return []
  return [...text.matchAll(/\{([^{}]+)\}/g)].map(([whole, inside = '']) => {
    const [word = '', subject = '', rest = ''] = inside.split(' ')
    return { whole, word, subject, rest }
  })
}

/** The words that are filled in where a sentence stands: its own ask's slots among them. */
export function wordsHere(
  file: CheckedFile,
  { meaning, path }: Scalar & { meaning: Extract<Meaning, { is: 'spoken' }> },
): string[] {
  const [section, id] = path
  const slots =
    meaning.slots && (section === 'asks' || section === 'tells')
      ? [...file.names.slots(section, String(id)).keys()]
      : []
  return [...Object.keys(SUBJECTS), ...slots, ...(meaning.person ? ['person'] : [])]
}
