import { type Fact, type FactOf, IMOC, type MessageId } from '../engine'
import type { Scenario } from '../format'
import { allIn, differing, type LoopStory } from './loops'

/** The five parts of an assertive statement, as crew resource management teaches it. */
export const FIVE_PARTS = ['opening', 'concern', 'problem', 'solution', 'agreement'] as const
export type FivePart = (typeof FIVE_PARTS)[number]

/** One message that asked for such a statement, and which parts it had. Shown, never added to a dial. */
export interface FlaggedMessage {
  message: MessageId
  fact: number
  at: number
  by: string
  text: string
  /** Why it is looked at. */
  flag: 'correction' | 'warning' | 'answer-upwards'
  parts: Record<FivePart, boolean>
}

/**
 * Looks at the few messages in which something had to be got across: warnings from the crew, corrections of a read-back,
 * and what went up to leadership. By their form first (to whom, what slots, what came back), by words only for what has
 * no form; how something was said is never judged.
 */
export function flaggedMessages(
  stories: readonly LoopStory[],
  facts: readonly Fact[],
  scenario: Scenario,
): FlaggedMessage[] {
  const messages = new Map<MessageId, FactOf<'message'>>()
  for (const fact of facts) if (fact.kind === 'message') messages.set(fact.message, fact)
  const warnings = stories
    .filter(({ opened }) => opened.form === 'signal' && opened.for === 'seats')
    .flatMap((story) => flagged('warning', messages.get(story.opened.message), story))
  const corrections = stories.flatMap((story) => {
    const wrong = allIn(story, 'loop-read-back').find(
      (one) => differing(story.opened.slots ?? {}, one.slots).length > 0,
    )
    const corrected = wrong && allIn(story, 'loop-corrected').find(({ id }) => id > wrong.id)
    if (!corrected) return []
    const said = facts.findLast(
      (fact) =>
        fact.kind === 'message' && fact.by === corrected.by && fact.at === corrected.at && fact.id <= corrected.id,
    )
    return flagged('correction', said?.kind === 'message' ? said : undefined, story)
  })
  const upwards = facts.flatMap((fact) =>
    fact.kind === 'message' && fact.by === IMOC && fact.to.some((to) => scenario.people[to]?.kind === 'stakeholder')
      ? flagged('answer-upwards', fact, null)
      : [],
  )
  return [...warnings, ...corrections, ...upwards].sort((a, b) => a.fact - b.fact)
}

function flagged(
  flag: FlaggedMessage['flag'],
  said: FactOf<'message'> | undefined,
  story: LoopStory | null,
): FlaggedMessage[] {
  if (!said) return []
  const { text } = said
  return [
    {
      message: said.message,
      fact: said.id,
      at: said.at,
      by: said.by,
      text,
      flag,
      parts: {
        opening: said.to.length > 0 || /^[\p{Lu}][\p{Ll}]+[,:]/u.test(text),
        concern: CONCERN.test(text),
        problem: PROBLEM.test(text),
        solution: (story?.opened.ask !== undefined && flag === 'correction') || SOLUTION.test(text),
        agreement:
          /\?\s*$/.test(text) ||
          AGREEMENT.test(text) ||
          (story !== null && flag === 'correction' && allIn(story, 'loop-read-back').length > 1),
      },
    },
  ]
}

const CONCERN =
  /\b(?:worr(?:y|ied)|concern(?:ed)?|uneasy|uncomfortable|afraid|don't like|do not like|risk|careful|stop)\b/i
const PROBLEM =
  /\d|\b(?:down|failing|fails?|slow|lag|gone|rising|climbing|growing|(?:go(?:es|ing)?|creep(?:s|ing)?) up|full|empty|warm|hot|broken|stuck|stopped|errors?|behind|missing|wrong|because|lost|impact)\b/i
const SOLUTION = /\b(?:propose|suggest|let's|let us|we could|I want|please|instead|next step|we are|I would|we will)\b/i
const AGREEMENT = /\b(?:agree|okay with|ok with|objections?|read back|confirm|say if|does that)\b/i
