import { useEffect, useMemo } from 'react'
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels'

import { CommandsProvider } from '../../commands/commands-context'
import { DesktopMenu } from '../../desktop/desktop-menu'
import { useSession } from '../../store/session-context'
import type { SessionState } from '../../store/session-store'
import { useWindowTitle } from '../../store/use-window-title'
import { text } from '../../text/text'
import { IncidentBar } from './bar/incident-bar'
import { ConversationPane } from './conversation/conversation-pane'
import { createDeskFocus } from './desk-focus'
import styles from './desk-screen.module.css'
import { DeskDialogs } from './dialogs/desk-dialogs'
import { EndedPanel } from './ended-panel'
import { NarrowDesk } from './narrow-desk'
import { RoomsColumn } from './rooms/rooms-column'
import { SavedPanel } from './saved-panel'
import { SideColumn } from './side/side-column'
import { StatusBar } from './status-bar'
import { useNarrow } from './use-narrow'

const selectShow = (session: SessionState) => session.show
const selectTitle = (session: SessionState) => session.desk?.briefing.title
const selectTick = (session: SessionState) => session.tick

/** How often the shown clock is brought up to date, in milliseconds. */
const TICK_MS = 200

export interface DeskScreenProps {
  onLeave: () => void
  onDebrief: () => void
}

/** The desk of the IMOC: incident bar, three columns, status bar. */
export function DeskScreen({ onLeave, onDebrief }: DeskScreenProps) {
  const tick = useSession(selectTick)
  const show = useSession(selectShow)
  const narrow = useNarrow()
  useWindowTitle(useSession(selectTitle))
  const focus = useMemo(() => createDeskFocus(onLeave, show), [onLeave, show])

  // Keys work in the pane that has the focus, so one begins in one.
  useEffect(() => {
    if (document.activeElement === document.body) focus.focusPane('conversation')
  }, [focus])

  useEffect(() => {
    const timer = setInterval(tick, TICK_MS)
    return () => clearInterval(timer)
  }, [tick])

  return (
    <CommandsProvider focus={focus}>
      <div className={styles['desk-screen']}>
        <IncidentBar />
        <EndedPanel onHome={onLeave} onDebrief={onDebrief} />
        <SavedPanel />
        {narrow ? <NarrowDesk /> : <Columns />}
        <StatusBar />
      </div>
      <DeskDialogs />
      <DesktopMenu />
    </CommandsProvider>
  )
}

function Columns() {
  const layout = useDefaultLayout({ id: 'hearback.desk', storage: localStorage })
  return (
    <Group
      orientation="horizontal"
      role="main"
      className={styles.columns}
      {...(layout.defaultLayout && { defaultLayout: layout.defaultLayout })}
      onLayoutChanged={layout.onLayoutChanged}
    >
      <Panel
        id="rooms"
        defaultSize="15.75rem"
        minSize="11rem"
        maxSize="24rem"
        groupResizeBehavior="preserve-pixel-size"
      >
        <RoomsColumn />
      </Panel>
      <Separator className={styles.separator} aria-label={text.desk.panes.rooms} />
      <Panel id="conversation" minSize="22rem">
        <ConversationPane />
      </Panel>
      <Separator className={styles.separator} aria-label={text.desk.panes.loops} />
      <Panel id="side" defaultSize="23.25rem" minSize="15rem" maxSize="40rem" groupResizeBehavior="preserve-pixel-size">
        <SideColumn />
      </Panel>
    </Group>
  )
}
