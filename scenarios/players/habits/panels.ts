import { type Move, SEVERITIES } from '../../engine'
import { labelOf } from '../match'
import { again, once, since } from '../memory'
import { orderFor } from '../ordering'
import { firing, pagedAt, underWay, type View } from '../view'

/** Acknowledges what fires, once paged. */
export function acknowledgeAlerts(view: View): Move[] {
  if (pagedAt(view) === null) return []
  return firing(view).flatMap((alert): Move[] =>
    alert.acknowledged === null &&
    SEVERITIES.indexOf(alert.severity) < 4 &&
    again(view.memory, `ack:${alert.alert}:${alert.firedAt}`, view.now, 120)
      ? [{ do: 'acknowledge-alert', alert: alert.alert }]
      : [],
  )
}

/** Locks deploys: at the panel, or by somebody at a terminal where the panel is dark. */
export function lockDeploys(view: View): Move[] {
  if (pagedAt(view) === null || view.desk.deploys.lock !== null || since(view.memory, 'unlocked', view.now) !== null)
    return []
  if (view.desk.panels.deploys.dark === null)
    return again(view.memory, 'lock', view.now, 120)
      ? [{ do: 'lock-deploys', reason: view.desk.briefing.incident.topic, allow: [] }]
      : []
  return byHand(view, /\block(?:ing)?\b[^.]*\bdeploys?\b/i, /\bunlock\b|\blift\b/i)
}

/** Lifts the lock again, deliberately, when all is well. */
export function unlockDeploys(view: View): Move[] {
  if (view.desk.deploys.lock === null) return []
  if (view.desk.panels.deploys.dark === null) {
    if (!again(view.memory, 'unlocked', view.now, 120)) return []
    return [{ do: 'unlock-deploys', reason: 'It is back to normal and has been checked.' }]
  }
  return byHand(view, /\bunlock\b|\blift\b/i, /^$/)
}

/** Somebody at a terminal does what a dark panel cannot. */
function byHand(view: View, wanted: RegExp, unwanted: RegExp): Move[] {
  const ask = view.desk.asks.find(({ label }) => wanted.test(label) && !unwanted.test(label))
  if (!ask || underWay(view, ask.id) || !again(view.memory, `by-hand:${ask.id}`, view.now, 90)) return []
  const order = orderFor(view, ask, { within: 120 })
  return order ? [order] : []
}

/** Notes what was decided, and what risky step the room was asked about. */
export function takeNotes(view: View): Move[] {
  const decided = view.desk.decisions.flatMap((decision): Move[] =>
    decision.made !== null && once(view.memory, `note:${decision.id}`, view.now)
      ? [
          {
            do: 'note',
            kind: 'decision',
            text: `${decision.question} ${decision.made.choice}: ${decision.made.because}`,
          },
        ]
      : [],
  )
  const polled = view.desk.polls.flatMap(({ about, at }): Move[] =>
    once(view.memory, `note:poll:${about}:${at}`, view.now)
      ? [
          {
            do: 'note',
            kind: 'risk',
            text: `${labelOf(view, about)}: objections asked for; stop at once if it gets worse.`,
          },
        ]
      : [],
  )
  return [...decided, ...polled]
}
