import { createMachine } from 'xstate'
import { stepper } from '../chart/stepper'

/** An alert: quiet until it fires, cleared when what it watches is well again; it may fire anew. */
export const alertMachine = createMachine({
  id: 'alert',
  initial: 'quiet',
  states: {
    quiet: { on: { FIRE: 'firing' } },
    firing: { on: { CLEAR: 'cleared' } },
    cleared: { on: { FIRE: 'firing' } },
  },
})

/** What an alert is after an event, or `null`. */
export const stepAlert = stepper(alertMachine)
