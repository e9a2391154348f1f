import { z } from 'zod'

/** What a name in a scenario file can be the name of. */
export type Kind =
  | 'person'
  | 'service'
  | 'metric'
  | 'flow'
  | 'setting'
  | 'alert'
  | 'deploy'
  | 'component'
  | 'signal'
  | 'ask'
  | 'tell'
  | 'decision'
  | 'diagnosis'
  | 'channel'
  | 'state'
  | 'ending'
  | 'item'
  | 'list'
  | 'prompt'
  | 'need'
  | 'line'
  | 'event'
  | 'outcome'
  | 'raised'
  | 'slot'
  | 'word'

/** The kind of value a field takes, as the code of its problem names it. */
export type ValueKind = 'id' | 'text' | 'duration' | 'span' | 'share' | 'clock' | 'severity' | 'url'

/** The mappings that rules speak about. */
export type Part =
  | 'scenario'
  | 'person'
  | 'person-change'
  | 'page'
  | 'service'
  | 'panel'
  | 'metric'
  | 'flow'
  | 'alert'
  | 'signal'
  | 'again'
  | 'ask'
  | 'slot'
  | 'outcome'
  | 'tell'
  | 'decision'
  | 'moment'
  | 'list'
  | 'item'
  | 'prompt'
  | 'state'
  | 'transition'
  | 'condition'
  | 'effect'
  | 'effects'
  | 'line'
  | 'end'

/**
 * What a place in a scenario file means, beyond its shape: what rules look at. Kept apart from the schemas' own
 * descriptions, so that none of it reaches the published JSON Schema.
 */
export type Meaning =
  | { is: 'value'; kind: ValueKind }
  /** An id of something that has to be there. `also` are ids that need no definition. */
  | { is: 'name'; of: readonly Kind[]; also?: readonly string[] }
  /** Where something gets its id. */
  | { is: 'defines'; kind: Kind }
  | { is: 'happening' }
  /** What a state of the chart listens to: a happening, or a word that an effect raises. */
  | { is: 'event' }
  | { is: 'target' }
  | { is: 'initial' }
  /** A sentence that the engine fills: `{metric replica-lag}`. */
  | { is: 'spoken'; slots: boolean; person: boolean }
  /** A term of the glossary. */
  | { is: 'term' }
  | { is: 'setting-value' }
  | { is: 'slot-value' }
  | { is: 'part'; part: Part }

export const MEANINGS = z.registry<Meaning>()

/** Says what a schema means. Gives the same schema back, so that it can stand where the schema stood. */
export function means<T extends z.ZodType>(schema: T, meaning: Meaning): T {
  MEANINGS.add(schema, meaning)
  return schema
}

export function part<T extends z.ZodType>(name: Part, schema: T): T {
  return means(schema, { is: 'part', part: name })
}
