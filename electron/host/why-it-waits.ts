/** What those who sit at a drill are told when its clock has stopped and nobody stopped it. */
export const WHY_IT_WAITS = {
  asleep: 'The clock stopped while this machine slept. The drill waits for you where it was.',
  empty: 'Nobody was at the desk for a while, so the clock stopped. The drill waits for you.',
  fault: 'Something went wrong in Hearback, so the clock stopped. What was recorded is safe.',
}

/** @param why - what is wrong with its scenario */
export function cannotGoOn(why: string): string {
  return `This drill cannot go on: ${why}. What was recorded is safe; end it here to open its debrief.`
}
