import type { Field, Mapping } from '../../visits'
import type { CheckedFile } from '../rule'

/** What a mapping says in the main: the words that `plain` says once more. */
const MAIN = ['text', 'say', 'question', 'brief', 'story'] as const

/** The same said twice: for everybody, and in plain words. */
export interface Wordings {
  mapping: Mapping
  said: string
  plain: string
  field: Field
}

/** Every place of a file that has both. */
export function wordingsIn(file: CheckedFile): Wordings[] {
  return file.told('mapping').flatMap((mapping) => {
    const field = mapping.fields.get('plain')
    const said = MAIN.map((name) => mapping.fields.get(name)?.raw).find((raw) => typeof raw === 'string')
    if (typeof field?.raw !== 'string' || typeof said !== 'string') return []
    return [{ mapping, said, plain: field.raw, field }]
  })
}
