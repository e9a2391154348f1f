import type { HandoverPoint, Move, PersonId } from '../../engine'
import { heardLike } from '../hearing'
import { once, since } from '../memory'
import { isRelief, soundsAtRisk } from '../phrases'
import { firing, firstName, incoming, openOrders, ordersOf, personOf, type View } from '../view'

/** How long those who have something to hand over are listened to, before it is done. */
const LISTENS = 45

/** Hands command to a relief who has come for it, with all six points, once what runs and what was promised has been heard. */
export function handOverToRelief(view: View): Move[] {
  const relief = reliefHere(view)
  if (relief === null || view.now - relief.since < LISTENS || openOrders(view).length > 0) return []
  return once(view.memory, `hand-over:${relief.person}`, view.now)
    ? [{ do: 'hand-over', to: relief.person, report: wholeReport(view) }]
    : []
}

/** Hands command to a relief in one sentence, when they have waited long enough. */
export function handOverBriefly(view: View): Move[] {
  const relief = reliefHere(view)
  if (relief === null || view.now - relief.since < 100) return []
  return once(view.memory, `hand-over:${relief.person}`, view.now)
    ? [{ do: 'hand-over', to: relief.person, report: { state: view.desk.briefing.incident.topic } }]
    : []
}

/** Who has said that they are here to take command, and since when. */
function reliefHere(view: View): { person: PersonId; since: number } | null {
  if (since(view.memory, 'claim', view.now) === null) return null
  const said = heardLike(view, isRelief).find(
    ({ by }) => personOf(view, by)?.kind === 'crew' && view.desk.people[by]?.presence === 'here',
  )
  return said ? { person: said.by, since: said.at } : null
}

function wholeReport(view: View): Record<HandoverPoint, string> {
  const { incident, brief } = view.desk.briefing
  const reports = ordersOf(view).flatMap((loop) => {
    const text = loop.outcome ? view.desk.messages[loop.outcome]?.text : undefined
    return text === undefined ? [] : [`${firstName(view, loop.to ?? '')}: ${text}`]
  })
  const heard = [...incoming(view, 'signal')].map(({ about }) => about)
  const risks = heardLike(view, soundsAtRisk)
  const alerts = firing(view).map(({ text }) => text)
  return {
    state: [incident.topic, ...alerts].join('; '),
    hypotheses: brief.at(-2) ?? brief[0] ?? incident.topic,
    inFlight: reports.join(' ') || 'nothing that was asked for',
    promises: heard.join('; ') || 'none that I know of',
    openLoops: openOrders(view)
      .map(({ about }) => about)
      .concat(heard)
      .join('; '),
    risks: risks.map(({ text }) => text).join(' ') || 'none that anybody has named',
  }
}
