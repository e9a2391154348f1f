import { finish } from '../endings'
import { IMOC } from '../fact'
import { post } from '../loops/post'
import { firstName } from '../loops/wording'
import { HANDOVER_POINTS, type HandoverPoint, type PersonId } from '../move'
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

/** How long somebody takes to read a handover, and how long they wait for what they found missing. */
const READS = { min: 15, max: 25 }
const WAITS = 45

/** Says the points of a handover to whoever is to take command; what was said before stands. */
export function offerCommand(work: Work, to: PersonId, report: Partial<Record<HandoverPoint, string>>): void {
  const points = HANDOVER_POINTS.filter((point) => (report[point] ?? '').trim() !== '')
  const more = work.drill.handingTo === to
  const lines = points.map((point) => `${HANDOVER_LABELS[point]}: ${report[point]?.trim()}`)
  const name = firstName(work, to)
  const message = post(work, {
    in: work.scenario.incident.channel,
    by: IMOC,
    to: [to],
    text: `${name}, ${more ? 'and this:' : 'do you take command?'} ${lines.join(' · ')}`,
  })
  const said = Object.fromEntries(points.map((point) => [point, report[point]?.trim() ?? '']))
  work.drill.handingTo = to
  work.drill.handover = { ...work.drill.handover, ...said }
  work.state({ kind: 'command-offered', to, points, message })
  work.unschedule((what) => what.do === 'handover')
  work.schedule(work.seconds(READS, 'handover'), { do: 'handover' })
}

/**
 * The incoming IMOC has taken in what was said: asks once for what is missing, then reads it all back, takes command,
 * and the trainee's drill is over.
 */
export function takeOver(work: Work): void {
  const to = work.drill.handingTo
  if (to === null) return
  if (work.drill.people[to]?.presence !== 'here') {
    // They left before they took it; it can be offered to somebody else.
    work.drill.handingTo = null
    work.drill.handover = {}
    return
  }
  const { handover } = work.drill
  const given = HANDOVER_POINTS.filter((point) => handover[point] !== undefined)
  const missing = HANDOVER_POINTS.filter((point) => handover[point] === undefined)
  const named = missing.map((point) => HANDOVER_LABELS[point].toLowerCase()).join('; ')
  const say = (text: string, people: PersonId[] = []) =>
    post(work, { in: work.scenario.incident.channel, by: to, to: people, text })
  if (missing.length > 0 && !work.drill.spent['handover-asked']) {
    work.put('spent', 'handover-asked', true)
    say(`Before I take it, I have not heard: ${named}.`, [IMOC])
    work.schedule(WAITS, { do: 'handover' })
    return
  }
  const back = given.map((point) => `${HANDOVER_LABELS[point]}: ${handover[point]}`).join(' · ')
  say(`I read back. ${back}${missing.length > 0 ? ` · Not told: ${named}` : ''}`, [IMOC])
  say(`Everyone: this is ${firstName(work, to)}, I have command now.`)
  work.drill.incident.command = to
  work.state({ kind: 'command-handed', to, points: given })
  const title = 'You handed command over'
  finish(work, 'handed-over', title, `${firstName(work, to)} has command. The incident goes on without you.`, true)
}
