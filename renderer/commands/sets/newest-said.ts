import { IMOC } from '../../../scenarios/engine'
import { rowOf } from '../../../scenarios/tables'
import { nameOf } from '../../store/people'
import type { CommandContext, Target } from '../command'

/** So many letters of a message tell which one it is. */
const SHOWN = 60

/** The last few messages of the open room that somebody else wrote, newest first, as the palette names them. */
export function newestSaid({ session: { desk, room } }: CommandContext, most: number): Target[] {
  const found: Target[] = []
  const ids = (desk && rowOf(desk.rooms, room)?.messages) ?? []
  for (let at = ids.length - 1; desk && at >= 0 && found.length < most; at--) {
    const message = rowOf(desk.messages, ids.at(at) ?? '')
    if (!message || message.by === IMOC) continue
    const words = message.text.length > SHOWN ? `${message.text.slice(0, SHOWN).trimEnd()}…` : message.text
    found.push({ label: `${nameOf(desk, message.by)}: ${words}`, pointed: { message: message.message } })
  }
  return found
}
