import type { AnnotationOf, DebriefAnnotation } from './recording'

/** How much a change of this kind can be relied on, strongest first. */
export const LESSON_STRENGTHS = ['design', 'guard', 'alert', 'document', 'careful'] as const
export type LessonStrength = (typeof LESSON_STRENGTHS)[number]

/** A lesson or follow-up as it stands. */
export interface Lesson {
  id: string
  text: string
  strength: LessonStrength | null
  owner: string
  /** `2026-12-01`; `null` while there is no date. */
  due: string | null
}

/**
 * The lessons that are kept, strongest first: a design that cannot go wrong that way, a guard that stops it, an alert
 * that says so, a document, a wish to be careful. Equals stay in the order they were first written.
 */
export function lessonsOf(annotations: readonly DebriefAnnotation[]): Lesson[] {
  const byId = new Map<string, AnnotationOf<'lesson'>>()
  for (const one of annotations) if (one.kind === 'lesson') byId.set(one.id, one)
  return [...byId.values()]
    .filter((one) => one.kept)
    .map(({ id, text, strength, owner, due }) => ({ id, text, strength: readStrength(strength), owner, due }))
    .sort((a, b) => rank(a) - rank(b))
}

/** A strength by its name; `null` for a word that is none. */
export function readStrength(word: string): LessonStrength | null {
  return LESSON_STRENGTHS.find((strength) => strength === word) ?? null
}

/** What a lesson seems to be, from its words, as an offer; `null` when they do not say. */
export function guessStrength(text: string): LessonStrength | null {
  return GUESSES.find(([, pattern]) => pattern.test(text))?.[0] ?? null
}

const GUESSES: ReadonlyArray<readonly [LessonStrength, RegExp]> = [
  ['careful', /\b(?:careful|attention|vigilant|remember|remind|aware|double-check|take care|try to|more care)\b/i],
  [
    'guard',
    /\b(?:guard|lock|limit|block|refuse|confirm(?:ation)?|stage[ds]?|canary|rate|dry[- ]run|gate|permission|stops?)\b/i,
  ],
  ['alert', /\b(?:alert|page|alarm|warn|monitor|graph|dashboard|notify|notification|show)\b/i],
  ['document', /\b(?:document|runbook|wiki|write down|train|training|checklist|guide|page on)\b/i],
  ['design', /\b(?:design|remove|replace|separate|split|automat|redundan|isolate|default|decouple|move)\w*\b/i],
]

function rank({ strength }: Lesson): number {
  return strength === null ? LESSON_STRENGTHS.length : LESSON_STRENGTHS.indexOf(strength)
}
