import { createMachine } from 'xstate'
import { stepper } from '../chart/stepper'

/** Where a member of the crew is: away, being paged, here, or gone again. */
export const presenceMachine = createMachine({
  id: 'presence',
  initial: 'away',
  states: {
    away: { on: { PAGE: 'paged', JOIN: 'here' } },
    paged: { on: { ANSWER: 'here', JOIN: 'here', DECLINE: 'away', MISS: 'away' } },
    here: { on: { LEAVE: 'left' } },
    left: { on: { PAGE: 'paged', JOIN: 'here' } },
  },
})

/** Where somebody is after an event, or `null` where it makes no sense. */
export const stepPresence = stepper(presenceMachine)
