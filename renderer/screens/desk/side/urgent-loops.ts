import type { DeskLoop } from '../../../../scenarios/desk'
import { IMOC } from '../../../../scenarios/engine'
import { text } from '../../../text/text'

/** Whether the next word is the trainee's: a read-back to check, a warning to take up, a question to answer. */
export function waitsForYou(loop: DeskLoop): boolean {
  if (loop.way === 'out') return loop.stage === 'read-back' && !loop.confirmed
  return loop.ownedBy === null && loop.parked === null
}

/** Where a loop stands, as the list of open loops says it. */
export function stageWords(loop: DeskLoop): string {
  if (loop.way === 'out') {
    if (loop.to === null && loop.stage === 'said') return text.desk.loop.saidToNobody
    if (loop.stage === 'read-back' && loop.confirmed) return text.desk.loop.confirmed
    if (loop.stage === 'read-back' && loop.differs.length > 0) return text.desk.loop.notWhatYouAsked
    return text.desk.loop.listStage[loop.stage]
  }
  if (loop.parked) return text.desk.loop.parked(loop.parked.because)
  if (loop.ownedBy) return text.desk.loop.listStage.owned
  if (loop.acknowledged) {
    const request = loop.form === 'request'
    if (!loop.acknowledged.withContent) return request ? text.desk.loop.heardNotAnswered : text.desk.loop.heardOnly
    return request ? text.desk.loop.acknowledgedNotAnswered : text.desk.loop.listStage.acknowledged
  }
  const heard = loop.form === 'request' ? text.desk.loop.notAnswered : text.desk.loop.notAcknowledged
  return loop.to === null ? `${text.desk.loop.saidToNobody} · ${heard}` : heard
}

/** The other side of a loop, by id: whom you asked, or who spoke to you. */
export function otherSide(loop: DeskLoop): string | null {
  return loop.by === IMOC ? loop.to : loop.by
}
