import { useCallback, useEffect, useState } from 'react'

import type { HostApi } from '../../../electron/bridge'
import { openDesk, see } from '../../../scenarios/desk'
import { duckUnderSpeech } from '../../audio/duck-under-speech'
import { playBed } from '../../audio/play-bed'
import { playNews } from '../../audio/play-news'
import { Announcer } from '../../components/announcer'
import { createAnnouncerQueue } from '../../components/announcer-queue'
import { Button } from '../../components/button'
import { tellDesktop } from '../../desktop/tell-desktop'
import { go } from '../../routes'
import { SessionProvider, useSession } from '../../store/session-context'
import { createSessionStore, type SessionState } from '../../store/session-store'
import { text } from '../../text/text'
import { announceNews } from './announce-news'
import styles from './desk-gate.module.css'
import { DeskScreen } from './desk-screen'

export interface DeskGateProps {
  host: HostApi
  run: string
}

const goHome = () => go({ screen: 'home' })

/** Sits down at a run and shows its desk: a store for this sitting, sound and speech that follow it. */
export function DeskGate({ host, run }: DeskGateProps) {
  const [store] = useState(() => createSessionStore({ run, host, fold: { openDesk, see } }))
  const [queue] = useState(() => createAnnouncerQueue())
  const [fault, setFault] = useState<string | null>(null)

  useEffect(() => {
    let gone = false
    let leave: (() => void) | null = null
    host
      .sit(run, (notice) => !gone && store.getState().receive(notice))
      .then((standUp) => {
        leave = standUp
        if (gone) standUp()
      })
      .catch((reason: unknown) => setFault(reason instanceof Error ? reason.message : String(reason)))
    const stops = [
      playNews(store),
      playBed(store),
      duckUnderSpeech(queue),
      announceNews(store, queue),
      tellDesktop(store),
    ]
    return () => {
      gone = true
      leave?.()
      for (const stop of stops) stop()
    }
  }, [host, run, store, queue])

  const onLeave = useCallback(() => {
    host
      .pace(run, { paused: true })
      .catch(() => {})
      .finally(goHome)
  }, [host, run])

  return (
    <SessionProvider store={store}>
      <Announcer queue={queue} />
      {fault ? (
        <main className={styles.waiting} role="alert">
          <p>{fault}</p>
          <Button kind="action" onClick={goHome}>
            {text.home.title}
          </Button>
        </main>
      ) : (
        <Seated onLeave={onLeave} onDebrief={() => go({ screen: 'debrief', run: store.getState().run })} />
      )}
    </SessionProvider>
  )
}

const selectSeated = (session: SessionState) => session.desk !== null

function Seated({ onLeave, onDebrief }: { onLeave: () => void; onDebrief: () => void }) {
  const seated = useSession(selectSeated)
  if (!seated) {
    return (
      <p className={styles.waiting} role="status">
        {text.home.briefing.starting}
      </p>
    )
  }
  return <DeskScreen onLeave={onLeave} onDebrief={onDebrief} />
}
