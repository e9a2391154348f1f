import type { Assistance } from '../../electron/bridge'
import { roomOf } from '../../scenarios/composing'
import type { Desk, DeskRoom } from '../../scenarios/desk'
import { BOT } from '../../scenarios/engine'
import { rowsOf } from '../../scenarios/tables'

/** Every room there is to go to. The bot's is there from the first, where there is a bot, though nothing was said in it yet. */
export function roomsToGoTo(desk: Desk, assistance: Assistance): DeskRoom[] {
  const rooms = rowsOf(desk.rooms).filter((room) => room.direct !== BOT || assistance === 'full')
  const bot = assistance === 'full' && !rooms.some((room) => room.direct === BOT) ? roomOf(desk, `@${BOT}`) : undefined
  return bot ? [...rooms, bot] : [...rooms]
}
