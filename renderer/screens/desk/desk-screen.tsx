import { useEffect, useMemo } from 'react'

import { CommandsProvider } from '../../commands/commands-context'
import { DesktopMenu } from '../../desktop/desktop-menu'
import { useSession } from '../../store/session-context'
import type { SessionState } from '../../store/session-store'
import { useWindowTitle } from '../../store/use-window-title'
import { IncidentBar } from './bar/incident-bar'
import { DeskColumns } from './desk-columns'
import { createDeskFocus } from './desk-focus'
import styles from './desk-screen.module.css'
import { DeskDialogs } from './dialogs/desk-dialogs'
import { EndedPanel } from './ended-panel'
import { NarrowDesk } from './narrow-desk'
import { SavedPanel } from './saved-panel'
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
        {narrow ? <NarrowDesk /> : <DeskColumns />}
        <StatusBar />
      </div>
      <DeskDialogs />
      <DesktopMenu />
    </CommandsProvider>
  )
}
