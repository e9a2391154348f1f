import { createMachine } from 'xstate'
import { stepper } from '../chart/stepper'

/**
 * An order, from the IMOC to one person: sent, heard, read back, carried out as read back, done, reported.
 *
 * A correction sends it back to `heard` as long as the work is not done; after that it is too late, and what was
 * read back has happened. Said to nobody it is only `aired`: nobody hears it, so nobody owns it.
 */
export const orderMachine = createMachine({
  id: 'order',
  initial: 'sent',
  states: {
    aired: { on: { CANCEL: 'cancelled', DROP: 'dropped' } },
    sent: { on: { HEAR: 'heard', REFUSE: 'refused', CANCEL: 'cancelled', DROP: 'dropped' } },
    heard: { on: { READ_BACK: 'read-back', REFUSE: 'refused', CANCEL: 'cancelled', DROP: 'dropped' } },
    'read-back': { on: { CORRECT: 'heard', START: 'working', CANCEL: 'cancelled', DROP: 'dropped' } },
    working: { on: { CORRECT: 'heard', FINISH: 'done', CANCEL: 'cancelled', DROP: 'dropped' } },
    done: { on: { REPORT: 'reported', DROP: 'dropped' } },
    reported: { type: 'final' },
    refused: { type: 'final' },
    cancelled: { type: 'final' },
    dropped: { type: 'final' },
  },
})

/** Which state of an order follows, or `null`. */
export const stepOrder = stepper(orderMachine)
