import type { FivePart, FlaggedMessage, Rating } from '../../../../scenarios/scoring'
import { icu } from '../../../text/icu/icu'
import { words } from '../../../text/words'

/** Words of the Command dial, other rubrics, and the five parts. */
export const marksText = words('marks', {
  command: 'Command, as people saw it',
  commandLead:
    'Filled in by people, never by the machine, and never added up. Look at the moments first. One rater says little; two who looked at the same moments say more.',
  by: 'Filled in by',
  raters: { self: 'Yourself', peer: 'A peer', facilitator: 'A facilitator' } satisfies Record<Rating['by'], string>,
  notObserved: 'not observed',
  between: 'between the two',
  moments: 'Moments to look at',
  link: icu('Belongs to this mark: {time}', 'time'),
  remarks: icu('Remarks on {title}', 'title'),
  standard: 'Standard',
  keep: 'Keep',
  agreement: icu(
    '{who, select, self_peer {You and a peer} self_facilitator {You and a facilitator} other {A peer and a facilitator}} rated {domains, number} of the same domains: {same, number} alike, {near, number} within one step{kappa, select, null {} other {; weighted kappa {kappa}}}. So few say little.',
    'who',
    'domains',
    'same',
    'near',
    'kappa',
  ),
  rubric: 'Marked under',
  rubricNames: {
    hearback: 'Hearback, the usual',
    'first-drills': 'First drills, kinder to lateness',
    seasoned: 'Seasoned crews, read-backs weigh more',
  } as Record<string, string>,
  rubricLead: 'The facts stay; another rubric reads them otherwise. The marks above are the usual ones.',
  differs: icu(
    '{count, plural, =0 {Under it every mark is the same.} one {One mark is worth something else.} other {# marks are worth something else.}}',
    'count',
  ),
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
})
