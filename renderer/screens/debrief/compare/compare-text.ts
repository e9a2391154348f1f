import { icu } from '../../../text/icu/icu'
import { words } from '../../../text/words'

/** Words of the comparison of two runs. */
export const compareText = words('compare', {
  title: 'Two runs, one time axis',
  lead: 'The same scenario played twice: where they part, what each did then, and what came of it. Neither is the right one.',
  with: 'Compare with',
  none: 'There is no other run of this scenario yet. “Play on from here” makes one.',
  reading: 'Reading the other run…',
  fault: 'The other run could not be opened.',
  this: 'This run',
  other: 'The other run',

  forkedFrom: icu('this was played on from it at {time}', 'time'),
  seed: icu('seed {seed, number, ::group-off}', 'seed'),
  partAt: icu('They part at {time}.', 'time'),
  byBot: 'the bot played on',
  thisByBot: 'This run, played on by the bot',
  otherByBot: 'The other run, played on by the bot',
  stretch: 'What is shown',
  stretches: { fork: 'from where they part', whole: 'the whole drill' },
  marksHidden: 'Marks are hidden; what stands beside them is not.',
  apart: 'They have nothing in common but the scenario.',
  lanes: icu('{which}, side by side. Arrow keys move from moment to moment.', 'which'),
  dials: 'Marks',
  items: 'Marked otherwise',
  itemsNone: 'Every mark is the same.',
  beside: { detect: 'to detect', mitigate: 'to mitigate', resolve: 'to resolve', customers: 'customers' },
  notReached: 'not reached',
})
