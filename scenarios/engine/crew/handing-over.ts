import { finish } from '../endings'
import { post } from '../loops/post'
import { firstName } from '../loops/wording'
import { HANDOVER_POINTS, type HandoverPoint } from '../move'
import type { Work } from '../work'

/** What each point of a handover is called in a sentence. */
export const HANDOVER_LABELS: Record<HandoverPoint, string> = {
  state: 'Where it stands',
  hypotheses: 'What we think, and have ruled out',
  inFlight: 'In flight',
  promises: 'Promised',
  openLoops: 'Open loops',
  risks: 'Risks',
}

/** The incoming IMOC has taken in the handover: says it back, takes command, and the trainee's drill is over. */
export function handOver(work: Work): void {
  const to = work.drill.handingTo
  if (to === null || work.drill.people[to]?.presence !== 'here') return
  const name = firstName(work, to)
  post(work, {
    in: work.scenario.incident.channel,
    by: to,
    text: `Read back and understood. Everyone: this is ${name}, I have command now.`,
  })
  work.drill.incident.command = to
  work.state({
    kind: 'command-handed',
    to,
    points: HANDOVER_POINTS.filter((each) => work.drill.spent[`handover:${each}`]),
  })
  finish(work, 'handed-over', 'You handed command over', `${name} has command. The incident goes on without you.`, true)
}
