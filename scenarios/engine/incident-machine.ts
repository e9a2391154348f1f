import { createMachine } from 'xstate'
import { stepper } from './chart/stepper'

/**
 * The incident in the four states of the field's public status pages. It may go back (monitoring found it was not
 * fixed); once resolved it is over.
 */
export const incidentMachine = createMachine({
  id: 'incident',
  initial: 'investigating',
  states: {
    investigating: { on: { identified: 'identified', monitoring: 'monitoring', resolved: 'resolved' } },
    identified: { on: { investigating: 'investigating', monitoring: 'monitoring', resolved: 'resolved' } },
    monitoring: { on: { investigating: 'investigating', identified: 'identified', resolved: 'resolved' } },
    resolved: { type: 'final' },
  },
})

/** The state that follows when somebody sets `event`, or `null` where that changes nothing. */
export const stepIncident = stepper(incidentMachine)
