import { ListChecks } from 'lucide-react'
import { roomOf } from '../../../../scenarios/composing'
import type { Desk, DeskRoom } from '../../../../scenarios/desk'
import { BOT, IMOC } from '../../../../scenarios/engine'
import { rowsOf } from '../../../../scenarios/tables'
import { useRowKeys } from '../../../commands/use-row-keys'
import { Avatar } from '../../../components/avatar'
import { Badge } from '../../../components/badge'
import { Section } from '../../../components/section'
import side from '../../../components/side-row.module.css'
import { cx } from '../../../design/cx'
import { nameOf, roleOf } from '../../../store/people'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { unreadIn } from '../../../store/unread'
import { text } from '../../../text/text'

const selectDesk = (session: SessionState) => session.desk
const selectRoom = (session: SessionState) => session.room
const selectRead = (session: SessionState) => session.read
const selectThreadRead = (session: SessionState) => session.threadRead
const selectOpenRoom = (session: SessionState) => session.openRoom
const selectAssistance = (session: SessionState) => session.options?.assistance ?? 'full'

/** Channels and direct conversations, with what is unread in them. */
export function ChannelsSection() {
  const desk = useSession(selectDesk)
  const room = useSession(selectRoom)
  const read = useSession(selectRead)
  const threadRead = useSession(selectThreadRead)
  const openRoom = useSession(selectOpenRoom)
  const assistance = useSession(selectAssistance)
  const onRowKeys = useRowKeys()
  if (!desk) return null
  const rooms = rowsOf(desk.rooms)
  const channels = rooms.filter((one) => one.direct === null)
  // The bot's room and one just opened may have no words in them yet.
  const opened = [assistance === 'full' && desk.prompts.length > 0 ? `@${BOT}` : '', room.startsWith('@') ? room : '']
  const quiet = [...new Set(opened)].filter((id) => id !== '' && !desk.rooms[id])
  const direct = [
    ...quiet.map((id) => roomOf(desk, id)).filter((one) => one !== undefined),
    ...rooms.filter((one) => one.direct !== null && (one.direct !== BOT || assistance === 'full')),
  ]
  const row = (one: DeskRoom) => (
    <RoomRow
      key={one.id}
      desk={desk}
      room={one}
      current={one.id === room}
      unread={unreadIn(desk, one, { read, threadRead })}
      onOpen={() => openRoom(one.id)}
    />
  )
  return (
    <>
      <Section title={text.desk.rooms.channels} pane="channels">
        <ul onKeyDown={onRowKeys}>{channels.map(row)}</ul>
      </Section>
      {direct.length > 0 && (
        <Section title={text.desk.rooms.direct} pane="direct">
          <ul onKeyDown={onRowKeys}>{direct.map(row)}</ul>
        </Section>
      )}
    </>
  )
}

interface RoomRowProps {
  desk: Desk
  room: DeskRoom
  current: boolean
  unread: string[]
  onOpen: () => void
}

function RoomRow({ desk, room, current, unread, onOpen }: RoomRowProps) {
  const toYou = unread.filter((id) => desk.messages[id]?.to.includes(IMOC)).length
  const prompts = room.direct === BOT ? desk.prompts.filter((prompt) => !prompt.answered).length : 0
  const name = room.direct ? nameOf(desk, room.direct) : room.id
  return (
    <li>
      <button
        type="button"
        className={cx(side['side-row'], unread.length > 0 && side.strong)}
        aria-current={current ? 'page' : undefined}
        data-row=""
        title={room.topic || undefined}
        onClick={onOpen}
      >
        {room.direct === BOT ? (
          <ListChecks size={15} aria-hidden="true" />
        ) : room.direct ? (
          <Avatar name={name} />
        ) : (
          <span className={side.hash} aria-hidden="true">
            #
          </span>
        )}
        <span className={side.words}>
          {name}
          {room.direct && room.direct !== BOT && (
            <span className={cx(side.note, side.gap)}>{roleOf(desk, room.direct)}</span>
          )}
        </span>
        {prompts > 0 ? (
          <Badge tone="attention">{text.desk.rooms.prompts(prompts)}</Badge>
        ) : toYou > 0 && !room.direct ? (
          <Badge tone="attention">{text.desk.rooms.toYou(toYou)}</Badge>
        ) : (
          unread.length > 0 && <Badge tone={room.direct ? 'attention' : 'plain'}>{unread.length}</Badge>
        )}
      </button>
    </li>
  )
}
