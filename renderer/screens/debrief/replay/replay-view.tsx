import { memo, useId, useMemo } from 'react'
import type { DeskFocus } from '../../../commands/command'
import { CommandsProvider } from '../../../commands/commands-context'
import { Segmented } from '../../../components/segmented'
import { drillTime } from '../../../design/drill-time'
import { SessionProvider, useSession } from '../../../store/session-context'
import type { SessionState, SessionStore } from '../../../store/session-store'
import { IncidentBar } from '../../desk/bar/incident-bar'
import { ConversationHeader } from '../../desk/conversation/conversation-header'
import { MessageList } from '../../desk/conversation/message-list'
import { ThreadPane } from '../../desk/conversation/thread-pane'
import { RoomsColumn } from '../../desk/rooms/rooms-column'
import { SideColumn } from '../../desk/side/side-column'
import { debriefText } from '../debrief-text'
import type { HappenedView } from '../happened-tab'
import { Transport } from '../parts/transport'
import { PlayOn } from '../play-on/play-on'
import type { TabProps } from '../tab-props'
import { ReplaySignals } from './replay-signals'
import { replayText as words } from './replay-text'
import styles from './replay-view.module.css'
import { useReplay } from './use-replay'

export interface ReplayViewProps extends TabProps {
  onView: (view: HappenedView) => void
}

const nothing = () => {}
/** The keys that move about a desk have nowhere to go here. */
const STAYS: DeskFocus = { nextPane: nothing, focusPane: nothing, focusComposer: nothing, leave: nothing }

/** The whole desk at the cursor, drawn by the desk's own parts, with what was knowable under it. */
export function ReplayView({ open, cursor, playOn, onView }: ReplayViewProps) {
  const store = useReplay(open, cursor)
  const focus = useMemo(() => ({ ...STAYS, leave: () => onView('time') }), [onView])
  const titleId = useId()
  const { debrief } = open
  return (
    <main className={styles['replay-view']} id="debrief-main">
      <div className={styles.bar}>
        <div>
          <h2 id={titleId}>{words.title(drillTime(cursor.at))}</h2>
          <p>{words.lead}</p>
        </div>
        <input
          type="range"
          className={styles.scrub}
          aria-label={words.scrub}
          min={0}
          max={Math.floor(debrief.length)}
          step={1}
          value={Math.floor(cursor.at)}
          aria-valuetext={words.title(drillTime(cursor.at))}
          onChange={(event) => cursor.goTo(Number(event.target.value))}
        />
        <Segmented
          label={debriefText.view}
          size="s"
          options={(['time', 'theme', 'desk'] as const).map((value) => ({ value, label: debriefText.views[value] }))}
          value="desk"
          onChange={onView}
        />
        <div className={styles.doing}>
          <PlayOn playOn={playOn} />
          <Transport cursor={cursor} />
        </div>
      </div>
      <ReplayDesk store={store} focus={focus} titleId={titleId} />
      <ReplaySignals signals={debrief.signals} at={cursor.at} onGo={cursor.goTo} />
    </main>
  )
}

interface ReplayDeskProps {
  store: SessionStore
  focus: DeskFocus
  /** The heading that says which moment this is. */
  titleId: string
}

/** Drawn anew when the desk is another, and not each time the cursor moves. */
const ReplayDesk = memo(function ReplayDesk({ store, focus, titleId }: ReplayDeskProps) {
  return (
    <SessionProvider store={store}>
      <CommandsProvider focus={focus}>
        <div className={styles.desk}>
          <IncidentBar />
          <div className={styles.columns}>
            <RoomsColumn />
            <section className={styles.talk} aria-labelledby={titleId}>
              <ConversationHeader />
              <ReplayTalk />
            </section>
            <SideColumn />
          </div>
        </div>
      </CommandsProvider>
    </SessionProvider>
  )
})

const selectThread = (session: SessionState) => session.thread

/** The conversation, or a thread of it in its place. */
function ReplayTalk() {
  const thread = useSession(selectThread)
  return thread ? <ThreadPane thread={thread} past /> : <MessageList />
}
