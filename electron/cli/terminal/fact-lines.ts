import type { Desk } from '../../../scenarios/desk'
import type { Fact } from '../../../scenarios/engine'
import { showTime } from '../drill-time'
import { namesIn } from './names'
import type { Line } from './paint'
import { talkLine } from './talk-lines'
import { worldLine } from './world-lines'

/**
 * A fact that reached the desk as one line, `T+02:10 …`; `null` for those that only steer a screen.
 *
 * @param desk - as it stands after the fact
 */
export function factLine(fact: Fact, desk: Desk, lists: boolean): (Line & { calls: boolean }) | null {
  if (!lists && (fact.kind === 'item-cued' || fact.kind === 'item-seen')) return null
  const name = namesIn(desk.briefing)
  const said = talkLine(fact, desk, name) ?? worldLine(fact, desk, name)
  if (said === null) return null
  const time = `${showTime(fact.at)} `
  return { text: time + said.text, tone: said.tone ?? 'plain', indent: time.length, calls: said.calls === true }
}
