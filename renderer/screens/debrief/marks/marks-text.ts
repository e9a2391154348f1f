import type { FivePart, FlaggedMessage, Rating } from '../../../../scenarios/scoring'

/** Words of the Command dial, other rubrics, and the five parts. */
export const marksText = {
  command: 'Command, as people saw it',
  commandLead:
    'Filled in by people, never by the machine, and never added up. Look at the moments first. One rater says little; two who looked at the same moments say more.',
  by: 'Filled in by',
  raters: { self: 'Yourself', peer: 'A peer', facilitator: 'A facilitator' } satisfies Record<Rating['by'], string>,
  notObserved: 'not observed',
  looks: { 1: 'looks like this', 3: 'looks like this', 5: 'looks like this' },
  between: 'between the two',
  moments: 'Moments to look at',
  remarks: (title: string) => `Remarks on ${title}`,
  standard: 'Standard',
  keep: 'Keep',
  agreement: (who: string, domains: number, same: number, near: number, kappa: string | null) =>
    `${who.slice(0, 1).toUpperCase()}${who.slice(1)} rated ${domains} of the same domains: ${same} alike, ${near} within one step${kappa === null ? '' : `; weighted kappa ${kappa}`}. So few say little.`,
  and: 'and',
  who: { self: 'you', peer: 'a peer', facilitator: 'a facilitator' } satisfies Record<Rating['by'], string>,
  rubric: 'Marked under',
  rubricNames: {
    hearback: 'Hearback, the usual',
    'first-drills': 'First drills, kinder to lateness',
    seasoned: 'Seasoned crews, read-backs weigh more',
  } as Record<string, string>,
  rubricLead: 'The facts stay; another rubric reads them otherwise. The marks above are the usual ones.',
  differs: (count: number) =>
    count === 0
      ? 'Under it every mark is the same.'
      : count === 1
        ? 'One mark is worth something else.'
        : `${count} marks are worth something else.`,
  before: 'usual',
  after: 'other',
  parts: 'Getting it across: five parts',
  partsLead:
    'Crew resource management teaches five parts for a statement that has to arrive. Looked for in warnings, corrections and what went upwards only; shown, not marked. Some courses add "how you noticed it".',
  part: {
    opening: 'opening',
    concern: 'concern',
    problem: 'problem',
    solution: 'solution',
    agreement: 'agreement',
  } satisfies Record<FivePart, string>,
  flags: {
    warning: 'warning',
    correction: 'correction',
    'answer-upwards': 'upwards',
  } satisfies Record<FlaggedMessage['flag'], string>,
  has: 'there',
  hasNot: 'not there',
}
