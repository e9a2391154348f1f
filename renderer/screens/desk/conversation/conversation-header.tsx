import { NotebookPen } from 'lucide-react'
import { roomOf } from '../../../../scenarios/composing'
import { BOT } from '../../../../scenarios/engine'
import { useCommands } from '../../../commands/commands-context'
import { ariaKeys } from '../../../commands/printed-keys'
import { Button } from '../../../components/button'
import { Words } from '../../../components/words'
import { nameOf, roleOf } from '../../../store/people'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import styles from './conversation-header.module.css'

const selectDesk = (session: SessionState) => session.desk
const selectRoom = (session: SessionState) => session.room
const selectHeld = (session: SessionState) => session.held

export function ConversationHeader() {
  const desk = useSession(selectDesk)
  const roomId = useSession(selectRoom)
  const held = useSession(selectHeld)
  const { run, keysOf } = useCommands()
  const room = desk ? roomOf(desk, roomId) : undefined
  if (!desk || !room) return <header />
  const fresh = held === null ? 0 : room.messages.length - held
  return (
    <header className={styles['conversation-header']}>
      <h1 className={styles.name}>{room.direct ? nameOf(desk, room.direct) : `# ${room.id}`}</h1>
      <span className={styles.topic}>
        {room.direct === BOT ? (
          text.desk.rooms.botTopic
        ) : room.direct ? (
          roleOf(desk, room.direct)
        ) : (
          <Words text={room.topic} />
        )}
      </span>
      <Button
        kind="quiet"
        size="s"
        icon={<NotebookPen size={12} aria-hidden="true" />}
        keys={keysOf('note')}
        aria-keyshortcuts={ariaKeys(keysOf('note'))}
        onClick={() => run('note')}
      >
        {text.desk.conversation.notes(desk.notes.length)}
      </Button>
      <Button
        kind={held === null ? 'plain' : 'attention'}
        size="s"
        aria-pressed={held !== null}
        title={text.desk.conversation.holds}
        onClick={() => run('hold')}
      >
        {held === null ? text.desk.conversation.hold : text.desk.conversation.release(fresh)}
      </Button>
    </header>
  )
}
