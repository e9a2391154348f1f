import { type Move, SEVERITIES } from '../../engine'
import { again, once, since } from '../memory'
import { firing, pagedAt, room, sincePaged, type View } from '../view'

/** Says who has command, as soon as the page comes. */
export function claimCommand(view: View): Move[] {
  if (pagedAt(view) === null || view.desk.incident.command !== null || !once(view.memory, 'claim', view.now)) return []
  return [{ do: 'claim-command' }]
}

/** Takes the severity of the worst alert, the worse one when two of them fire; raises it later, never lowers it. */
export function setSeverity(view: View): Move[] {
  if (pagedAt(view) === null) return []
  const grave = firing(view).filter(({ severity }) => SEVERITIES.indexOf(severity) < 3)
  const worst = Math.min(...grave.map(({ severity }) => SEVERITIES.indexOf(severity)), 2)
  const unsure = new Set(grave.map(({ service }) => service)).size > 1 ? 1 : 0
  const want = Math.max(0, worst - unsure)
  const now = view.desk.incident.severity === null ? SEVERITIES.length : SEVERITIES.indexOf(view.desk.incident.severity)
  const severity = SEVERITIES[want]
  return severity !== undefined && want < now ? [{ do: 'set-severity', severity }] : []
}

/** Says aloud every ten minutes where things stand, as the lists call it: `where-we-are`. */
export function sayWhereWeAre(view: View): Move[] {
  const claimed = view.desk.incident.command?.since
  if (claimed === undefined) return []
  view.memory.did['where-we-are'] ??= claimed
  if (!again(view.memory, 'where-we-are', view.now, 540)) return []
  const tell = view.desk.briefing.tells.find(({ id }) => id === 'where-we-are')
  if (tell) return [{ do: 'tell', in: room(view), tell: tell.id, slots: {} }]
  return [{ do: 'say', in: room(view), text: 'Where we are: same impact, same plan. If you have a task, keep it.' }]
}

/** Sees to the bot's prompts once the matter is settled. */
export function answerPrompts(view: View): Move[] {
  return view.desk.prompts.flatMap((prompt): Move[] => {
    if (prompt.answered !== null || view.now - prompt.at < 45) return []
    const seen = prompt.item !== null && view.desk.items[prompt.item]?.seenAt != null
    if (!seen && view.now - prompt.at < 150) return []
    return once(view.memory, `prompt:${prompt.prompt}`, view.now)
      ? [{ do: 'answer-prompt', prompt: prompt.prompt, how: seen ? 'done' : 'dismiss' }]
      : []
  })
}

/** The public state of the incident follows what is known. */
export function keepState(view: View): Move[] {
  const { state } = view.desk.incident
  const fixed = since(view.memory, 'better', view.now) !== null
  const known = since(view.memory, 'identified', view.now) !== null
  const want = fixed ? 'monitoring' : known ? 'identified' : 'investigating'
  const order = ['investigating', 'identified', 'monitoring', 'resolved']
  if ((sincePaged(view) ?? 0) < 120 || order.indexOf(want) <= order.indexOf(state)) return []
  return [{ do: 'set-state', state: want }]
}
