/** Stands in front of whatever leaves the window, or could be read by somebody who does not know that nothing of it is real. */
export const SIMULATION = '[SIMULATION]'
