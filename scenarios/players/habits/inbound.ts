import type { DeskLoop } from '../../desk'
import type { Move } from '../../engine'
import { fitting, tellsFor } from '../match'
import { again, attempt, since } from '../memory'
import { orderFor } from '../ordering'
import { isOutsideCheck } from '../phrases'
import { firstName, incoming, messagesOf, room, type View } from '../view'

/** What was said in a loop, its first words and what it is about. */
export function saidIn(view: View, loop: DeskLoop): string {
  return view.desk.messages[loop.message]?.text ?? ''
}

/** Answers every warning with what it said, so that both know it was understood. */
export function acknowledgeSignals(view: View): Move[] {
  return incoming(view, 'signal').flatMap((loop): Move[] => {
    if (!loop.open || loop.acknowledged?.withContent || !again(view.memory, `heard:${loop.loop}`, view.now, 60))
      return []
    const message = view.desk.messages[loop.message]
    if (!message) return []
    const latest = messagesOf(view).findLast((each) => each.loop === loop.loop && each.by === loop.by)
    const later = latest && latest !== message ? ` And since: ${shortened(latest.text)}` : ''
    const text = `Thanks, ${firstName(view, loop.by)}. Heard: ${loop.about}. You said: ${shortened(message.text)}${later}`
    return [{ do: 'say', in: message.in, to: [loop.by], text, re: message.message }]
  })
}

/** Gives every warning an owner with the order that fits it best, or sets it aside with a reason. */
export function ownSignals(view: View): Move[] {
  return incoming(view, 'signal').flatMap((loop): Move[] => {
    if (!loop.open || loop.stage === 'owned' || loop.stage === 'parked') return []
    if (!again(view.memory, `own:${loop.loop}`, view.now, 9)) return []
    const said = `${loop.about} ${saidIn(view, loop)}`
    const asks = view.desk.asks.filter(
      (ask) =>
        !ask.risky &&
        !isOutsideCheck(ask.label) &&
        since(view.memory, `owned-with:${loop.loop}:${ask.id}`, view.now) === null,
    )
    const best = fitting(view, said, asks)[0]?.ask
    const tried = view.memory.tries[`own:${loop.loop}`] ?? 0
    if (best && tried < 3) {
      const order = orderFor(view, best, { re: loop.message, speaker: loop.by, within: 120 })
      if (order) {
        attempt(view.memory, `own:${loop.loop}`)
        view.memory.did[`owned-with:${loop.loop}:${best.id}`] = view.now
        return [order]
      }
    }
    if (view.now - loop.openedAt < 40 && tried < 3 && best) return []
    return [
      {
        do: 'park',
        loop: loop.loop,
        because: 'What is on fire comes first; I come back to this in ten minutes.',
        until: 600,
      },
    ]
  })
}

/** Answers every request with what fits it best, and never with a guessed time when there is another answer. */
export function answerRequests(view: View): Move[] {
  return incoming(view, 'request').flatMap((loop): Move[] => {
    if (!loop.open || loop.stage === 'parked' || !again(view.memory, `answer:${loop.loop}`, view.now, 9)) return []
    const message = view.desk.messages[loop.message]
    const tells = tellsFor(view, `${loop.about} ${message?.text ?? ''}`)
    const tell = tells[attempt(view.memory, `answer:${loop.loop}`)]
    if (!tell)
      return [{ do: 'park', loop: loop.loop, because: 'It has to wait until this is stable; I will come back to it.' }]
    const slots = Object.fromEntries(tell.slots.map(({ name, options }) => [name, middle(options)]))
    return [
      {
        do: 'tell',
        in: message?.in ?? room(view),
        to: [loop.by],
        tell: tell.id,
        slots,
        ...(message ? { re: message.message } : {}),
      },
    ]
  })
}

/** Neither the boldest nor the longest promise. */
function middle(options: readonly string[]): string {
  return options[Math.floor((options.length - 1) / 2)] ?? ''
}

function shortened(text: string): string {
  return text.length > 220 ? `${text.slice(0, text.lastIndexOf(' ', 220))} …` : text
}
