import type { DeskPoll } from '../../desk'
import type { BriefedAsk } from '../../engine'
import { fitting } from '../match'
import { once } from '../memory'
import { asksBack, saysFirst } from '../phrases'
import { reportsOf, type View } from '../view'

export type Verdict = { say: 'go' } | { say: 'drop' } | { say: 'first'; step: BriefedAsk | null }

/** What a poll's objections come to: go on (perhaps another way), do something else first, or leave it. */
export function weighObjections(view: View, ask: BriefedAsk, poll: DeskPoll): Verdict {
  let verdict: Verdict = { say: 'go' }
  for (const { message } of poll.objections) {
    const text = view.desk.messages[message]?.text ?? ''
    if (takeOption(view, ask, text) || asksBack(text)) continue
    if (!saysFirst(text)) return { say: 'drop' }
    const step = stepBefore(view, ask, text)
    if (step && reportsOf(view, step.id).some(({ at }) => at > poll.at - 900)) continue
    if (!step && once(view.memory, `objection:${text}`, view.now)) return { say: 'drop' }
    verdict = { say: 'first', step }
  }
  return verdict
}

/** "Not all at once. Ten at a time is fine." Remembers the way somebody spoke for and the way they spoke against. */
function takeOption(view: View, ask: BriefedAsk, text: string): boolean {
  let found = false
  for (const slot of ask.slots) {
    for (const option of slot.options) {
      const at = text.toLowerCase().indexOf(option.toLowerCase())
      if (at < 0) continue
      const before = text.slice(Math.max(0, at - 12), at).toLowerCase()
      if (/\bnot\b|n't\b|\bnever\b/.test(before)) {
        view.memory.did[`against:${ask.id}:${slot.name}:${option}`] = view.now
        found = true
      } else if (/^[^.]*\b(?:fine|ok|works|good|better)\b/i.test(text.slice(at))) {
        view.memory.kept[`for:${ask.id}:${slot.name}`] = option
        found = true
      }
    }
  }
  return found
}

/** The step an objection wants done first. */
function stepBefore(view: View, ask: BriefedAsk, text: string): BriefedAsk | null {
  const others = view.desk.asks.filter((each) => !each.risky && each.id !== ask.id && !each.text.includes('?'))
  return fitting(view, text, others)[0]?.ask ?? null
}
