import { useCallback, useEffect, useState } from 'react'

import type { HostApi } from '../../../electron/bridge'
import { openDesk, see } from '../../../scenarios/desk'
import { glossaryOf } from '../../../scenarios/plain'
import { duckUnderSpeech } from '../../audio/duck-under-speech'
import { playBed } from '../../audio/play-bed'
import { playNews } from '../../audio/play-news'
import { Announcer } from '../../components/announcer'
import { createAnnouncerQueue } from '../../components/announcer-queue'
import { Button } from '../../components/button'
import { ExplainingProvider } from '../../components/explaining'
import { tellDesktop } from '../../desktop/tell-desktop'
import { go } from '../../routes'
import { keepWritten, writtenAt } from '../../store/kept-drafts'
import { keepReading, keptReading } from '../../store/kept-reading'
import { SessionProvider, useSession } from '../../store/session-context'
import { createSessionStore, type SessionState } from '../../store/session-store'
import { readsPlainly, selectPlainLanguage, useSettings } from '../../store/settings-store'
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
  const [store] = useState(() =>
    createSessionStore({
      run,
      host,
      fold: { openDesk, see },
      wasRead: keptReading(run),
      plain: readsPlainly,
      written: writtenAt(run),
    }),
  )
  const [queue] = useState(() => createAnnouncerQueue())
  const [fault, setFault] = useState<string | null>(null)
  const plain = useSettings(selectPlainLanguage)

  // In other words than before, everything has to be told again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: sitting down asks for itself which words are read.
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
    return () => {
      gone = true
      leave?.()
    }
  }, [host, run, store, plain])

  useEffect(() => {
    const stops = [
      keepReading(store),
      playNews(store),
      playBed(store),
      duckUnderSpeech(queue),
      announceNews(store, queue),
      tellDesktop(store),
      keepWritten(store, run),
    ]
    return () => {
      for (const stop of stops) stop()
    }
  }, [store, queue, run])

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
const selectGlossary = (session: SessionState) => session.desk?.briefing.glossary

function Seated({ onLeave, onDebrief }: { onLeave: () => void; onDebrief: () => void }) {
  const seated = useSession(selectSeated)
  const own = useSession(selectGlossary)
  const glossary = useSettings(selectPlainLanguage) ? glossaryOf(own) : null
  if (!seated) {
    return (
      <p className={styles.waiting} role="status">
        {text.home.briefing.starting}
      </p>
    )
  }
  return (
    <ExplainingProvider glossary={glossary}>
      <DeskScreen onLeave={onLeave} onDebrief={onDebrief} />
    </ExplainingProvider>
  )
}
