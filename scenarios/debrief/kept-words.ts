import type { OwnFactor } from './factor-tree'
import { type Lesson, lessonsOf } from './lessons'
import { ownFactors } from './own-factors'
import type { AnnotationOf, DebriefAnnotation } from './recording'

/** Everything the trainee (and whoever debriefed with them) wrote, as it stands now. */
export interface KeptWords {
  notes: Array<{ at: number | null; text: string }>
  appeals: Array<{ item: string; text: string }>
  factors: OwnFactor[]
  whys: string[]
  ratings: Array<AnnotationOf<'rating'>>
  lessons: Lesson[]
  survey: AnnotationOf<'survey'> | null
  thanks: Array<AnnotationOf<'thanks'>>
  sweater: AnnotationOf<'sweater'> | null
  biases: Array<AnnotationOf<'bias'>>
  /** The lesson card that was approved and not withdrawn since. */
  card: string | null
}

/** Folds annotations, in the order they were made: where only the last one counts, the last one is here. */
export function keptWords(annotations: readonly DebriefAnnotation[]): KeptWords {
  const all = <K extends DebriefAnnotation['kind']>(kind: K) =>
    annotations.filter((one): one is AnnotationOf<K> & DebriefAnnotation => one.kind === kind)
  const card = all('card').at(-1)
  return {
    notes: all('debrief-note').map(({ at, text }) => ({ at, text })),
    appeals: all('appeal').map(({ item, text }) => ({ item, text })),
    factors: ownFactors(annotations),
    whys: all('whys').at(-1)?.chain ?? [],
    ratings: lastBy(all('rating'), ({ by, domain }) => `${by} ${domain}`),
    lessons: lessonsOf(annotations),
    survey: all('survey').at(-1) ?? null,
    thanks: all('thanks'),
    sweater: all('sweater').at(-1) ?? null,
    biases: lastBy(all('bias'), ({ finding }) => finding),
    card: card?.approved ? card.text : null,
  }
}

function lastBy<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()]
}
