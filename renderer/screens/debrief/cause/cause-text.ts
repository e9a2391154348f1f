import { icu } from '../../../text/icu/icu'
import { words } from '../../../text/words'

/** Words of "how it came about". */
export const causeText = words('cause', {
  editor: 'Your tree of contributing factors',
  lead: 'Start from what happened. Under each line: everything that had to be so for it, all of it together, none of it enough alone. Stop at what can be designed.',
  add: 'Add a factor',
  first: 'What happened, in one line',
  because: 'because',
  and: 'and',
  what: icu('Factor {path}', 'path'),
  kind: icu('Kind of factor {path}', 'path'),
  kinds: { none: 'kind?', condition: 'condition', action: 'action' },
  addUnder: 'Because…',
  pin: 'Pin moment',
  pinAbout: icu('Pin {time}, the moment at the cursor, as evidence', 'time'),
  unpin: icu('Take {time} away', 'time'),
  remove: 'Remove',
  keys: {
    next: 'next factor',
    beneath: 'one beneath',
    in: 'in',
    out: 'out',
    up: 'up',
    down: 'down',
    pin: 'pin moment',
  },
  keep: 'Keep tree',
  kept: 'Tree kept.',
  unkept: 'Not kept yet.',
  considers: 'To consider',
  whys: 'Five whys',
  whysLead:
    'Quick to do, and people ask for it. Know its limits: it follows one path of many, ends at one cause, and takes the deepest answer for the best lever; and "why" tends to lead to "who". GitLab’s own report needed two chains. The tree above holds more.',
  whysSource: 'Card, BMJ Quality & Safety 2017;26:671',
  whysOpen: 'Use it all the same',
  why: icu('{index, plural, =0 {What happened} other {Why? (#)}}', 'index'),
  keepWhys: 'Keep chain',
  bias: 'Patterns worth a question',
  biasLead:
    'Shapes in the run that known biases can leave. A shape is no proof: only you know what it was like. Say whether it fits.',
  biasNone: 'None of the shapes looked for were found.',
  fits: 'Fits',
  fitsNot: 'Does not fit',
  view: 'Your view',
  keepView: 'Keep view',

  drillWords: 'Wordings in the drill',
  drillWordsLead:
    'What you wrote while it went on, where another wording might have opened more. Nobody is marked on this.',
  wrote: { message: 'message', status: 'public post', note: 'note', reason: 'reason' },
  yours: 'Yours',
  authors: 'The author’s',
  compareNote: 'Neither is the right one. What does each have that the other has not?',
})
