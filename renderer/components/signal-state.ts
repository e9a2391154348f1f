import type { DeskLoop } from '../../scenarios/desk'
import { text } from '../text/text'

export interface SignalState {
  tone: 'attention' | 'good' | 'plain'
  words: string[]
}

/** Where a warning or a request stands, in a few words. `who` names its owner. */
export function signalState(loop: DeskLoop, who: (id: string) => string): SignalState {
  const words: string[] = []
  if (loop.repeats > 0 && loop.open) words.push(text.desk.loop.said(loop.repeats + 1))

  if (loop.parked) return { tone: 'plain', words: [text.desk.loop.parked(loop.parked.because)] }
  if (loop.stage === 'dropped') return { tone: 'plain', words: [text.desk.loop.dropped] }
  if (loop.ownedBy) return { tone: 'good', words: [text.desk.loop.owned(who(loop.ownedBy))] }

  if (!loop.open || loop.stage === 'closed') {
    return { tone: 'good', words: [loop.form === 'request' ? text.desk.loop.answered : text.desk.loop.understood] }
  }
  if (!loop.acknowledged) {
    if (loop.to === null) words.push(text.desk.loop.saidToNobody)
    words.push(loop.form === 'request' ? text.desk.loop.notAnswered : text.desk.loop.notAcknowledged)
    return { tone: 'attention', words }
  }
  if (!loop.acknowledged.withContent) {
    words.push(loop.form === 'request' ? text.desk.loop.heardNotAnswered : text.desk.loop.heardOnly)
    return { tone: 'attention', words }
  }
  if (loop.form === 'request') return { tone: 'attention', words: [...words, text.desk.loop.acknowledgedNotAnswered] }
  return { tone: 'plain', words: [...words, text.desk.loop.understood, text.desk.loop.unowned] }
}
