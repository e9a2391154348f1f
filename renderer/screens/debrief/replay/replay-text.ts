import { icu } from '../../../text/icu/icu'
import { words } from '../../../text/words'

/** Words of the replayed desk. */
export const replayText = words('replay', {
  past: 'This is the desk as it was. To do something else from here, use “Play on from here”.',
  title: icu('The desk at {time}', 'time'),
  lead: 'As this seat had it: nothing that had not reached it by then.',
  scrub: 'Moment of the drill',
  signals: 'What was knowable, and what came of it',
  none: 'No warning or request came in during this run.',
  columns: {
    signal: 'Warning or request',
    knowable: 'Knowable',
    onScreen: 'On screen',
    acknowledged: 'Acknowledged',
    actedOn: 'Acted on',
  },
  notYet: 'not yet',

  heardOnly: 'heard',
})
