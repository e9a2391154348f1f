import { useMemo } from 'react'

import { isOverdue } from '../../../scenarios/desk'
import { rowsOf } from '../../../scenarios/tables'
import { Badge } from '../../components/badge'
import { useSession } from '../../store/session-context'
import type { DeskView, SessionState } from '../../store/session-store'
import { unreadIn } from '../../store/unread'
import { text } from '../../text/text'
import { ConversationPane } from './conversation/conversation-pane'
import styles from './narrow-desk.module.css'
import { RoomsColumn } from './rooms/rooms-column'
import { InstrumentsBand, LoopsBand } from './side/side-column'

const selectView = (session: SessionState) => session.view
const selectShow = (session: SessionState) => session.show
const selectDesk = (session: SessionState) => session.desk
const selectRead = (session: SessionState) => session.read
const selectThreadRead = (session: SessionState) => session.threadRead
const selectSecond = (session: SessionState) => session.second

const VIEWS: readonly DeskView[] = ['talk', 'loops', 'rooms', 'tools']

/** The desk in one column, for a phone or at great magnification: one view at a time, what calls counted on the others. */
export function NarrowDesk() {
  const view = useSession(selectView)
  const show = useSession(selectShow)
  const calls = useCalls()
  return (
    <div className={styles['narrow-desk']}>
      <main className={styles.view}>
        {view === 'talk' && <ConversationPane />}
        {view === 'loops' && <LoopsBand />}
        {view === 'rooms' && <RoomsColumn />}
        {view === 'tools' && <InstrumentsBand />}
      </main>
      <nav className={styles.tabs} aria-label={text.desk.narrow.label} data-pane="views">
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.tab}
            aria-current={one === view ? 'page' : undefined}
            data-row=""
            onClick={() => show(one)}
          >
            {text.desk.narrow.views[one]}
            {calls[one].count > 0 && (
              <Badge tone={calls[one].attention ? 'attention' : 'plain'}>{calls[one].count}</Badge>
            )}
          </button>
        ))}
      </nav>
    </div>
  )
}

interface Call {
  count: number
  attention: boolean
}

function useCalls(): Record<DeskView, Call> {
  const desk = useSession(selectDesk)
  const read = useSession(selectRead)
  const threadRead = useSession(selectThreadRead)
  const second = useSession(selectSecond)
  return useMemo(() => {
    const loops = Object.values(desk?.loops ?? {}).filter((loop) => loop.open)
    const alerts = Object.values(desk?.alerts ?? {}).filter((alert) => !alert.acknowledged && alert.clearedAt === null)
    const rooms = desk ? rowsOf(desk.rooms) : []
    const unread = rooms.reduce((sum, room) => sum + (desk ? unreadIn(desk, room, { read, threadRead }).length : 0), 0)
    return {
      talk: { count: 0, attention: false },
      loops: { count: loops.length, attention: loops.some((loop) => isOverdue(loop, second)) },
      rooms: { count: unread + alerts.length, attention: alerts.length > 0 },
      tools: { count: 0, attention: false },
    }
  }, [desk, read, threadRead, second])
}
