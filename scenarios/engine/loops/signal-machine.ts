import { createMachine } from 'xstate'
import { stepper } from '../chart/stepper'

/**
 * A statement that comes in: a warning to acknowledge with content and then own or park, or a request to answer.
 *
 * A mark or an empty "ack" only gets it `marked`: heard, not understood. Said twice and still not acknowledged,
 * the speaker assumes it was heard and says no more. So they do when somebody was on it without a word to them (`taken`)
 * and lets it go.
 */
export const signalMachine = createMachine({
  id: 'signal',
  initial: 'said',
  states: {
    said: {
      on: {
        MARK: 'marked',
        ACKNOWLEDGE: 'acknowledged',
        OWN: 'taken',
        PARK: 'parked',
        ANSWER: 'answered',
        ASSUME: 'assumed',
        DROP: 'dropped',
      },
    },
    marked: {
      on: {
        ACKNOWLEDGE: 'acknowledged',
        OWN: 'taken',
        PARK: 'parked',
        ANSWER: 'answered',
        ASSUME: 'assumed',
        DROP: 'dropped',
      },
    },
    assumed: { on: { ACKNOWLEDGE: 'acknowledged', OWN: 'taken', PARK: 'parked', ANSWER: 'answered', DROP: 'dropped' } },
    acknowledged: { on: { OWN: 'owned', PARK: 'parked', ANSWER: 'answered', DROP: 'dropped' } },
    parked: { on: { OWN: 'owned', ANSWER: 'answered', DROP: 'dropped' } },
    taken: {
      on: { ACKNOWLEDGE: 'owned', CLOSE: 'closed', ANSWER: 'answered', LET_GO: 'assumed', DROP: 'dropped' },
    },
    owned: { on: { CLOSE: 'closed', ANSWER: 'answered', LET_GO: 'acknowledged', DROP: 'dropped' } },
    answered: { type: 'final' },
    closed: { type: 'final' },
    dropped: { type: 'final' },
  },
})

/** Which state of a signal follows, or `null`. */
export const stepSignal = stepper(signalMachine)
