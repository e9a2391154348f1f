import { useCallback, useEffect, useState } from 'react'

import type { HostApi } from '../../../electron/bridge'
import { glossaryOf } from '../../../scenarios/plain'
import { ExplainingProvider } from '../../components/explaining'
import { selectPlainLanguage, useSettings } from '../../store/settings-store'
import { useWindowTitle } from '../../store/use-window-title'
import { text } from '../../text/text'
import { CauseTab } from './cause-tab'
import { CompareTab } from './compare-tab'
import styles from './debrief-screen.module.css'
import { debriefText as words } from './debrief-text'
import { GuideBar } from './guide/guide-bar'
import { HappenedTab, type HappenedView } from './happened-tab'
import { LessonsTab } from './lessons-tab'
import { MarksTab } from './marks-tab'
import { DebriefHeader, type DebriefTab, readTab } from './parts/debrief-header'
import { usePlayOn } from './play-on/use-play-on'
import { ReplayView } from './replay/replay-view'
import { SideColumn } from './side-column'
import { useCursor } from './use-cursor'
import { useCursorKeys } from './use-cursor-keys'
import { type OpenDebrief, useDebrief } from './use-debrief'
import { useMarksShown } from './use-marks-shown'
import { useReading } from './use-reading'
import { useZoom } from './use-zoom'

export interface DebriefScreenProps {
  host: HostApi
  run: string
  /** What to open on; anything unknown is what happened. */
  tab?: string | undefined
  /** A mark to open at, by its id, where the tab is that of the marks. */
  mark?: string | undefined
  /** A fact to open at, by its id. */
  fact?: number | undefined
  /** Goes back to where runs are listed. */
  onLeave?: (() => void) | undefined
}

/** What happened in a run: told, then shown, then marked. */
export function DebriefScreen({ host, run, tab, mark, fact, onLeave }: DebriefScreenProps) {
  const state = useDebrief(host, run)
  const plain = useSettings(selectPlainLanguage)
  const read = useReading(state)
  if (state.kind === 'loading') return <p className={styles.waiting}>{words.loading}</p>
  if (state.kind === 'broken') {
    return (
      <main className={styles.waiting} role="alert">
        <h1>{words.unreadable}</h1>
        <p>{state.message}</p>
      </main>
    )
  }
  return (
    <ExplainingProvider glossary={plain ? glossaryOf(state.scenario.glossary) : null}>
      <OpenedDebrief
        key={run}
        host={host}
        open={read ?? state}
        saved={state}
        first={readTab(tab)}
        mark={mark}
        fact={fact}
        onLeave={onLeave}
      />
    </ExplainingProvider>
  )
}

interface OpenedDebriefProps {
  host: HostApi
  open: OpenDebrief
  /** As it was recorded: what is exported. */
  saved: OpenDebrief
  first: DebriefTab
  mark?: string | undefined
  fact?: number | undefined
  onLeave?: (() => void) | undefined
}

function OpenedDebrief({ host, open, saved, first, mark, fact, onLeave }: OpenedDebriefProps) {
  const { debrief, recording } = open
  useWindowTitle(text.common.windowTitleIn(words.debrief, debrief.title))
  const [tab, setTab] = useState<DebriefTab>(first)
  const [view, setView] = useState<HappenedView>('time')
  const [marksShown, setMarksShown] = useMarksShown(open)
  const [veiled, setVeiled] = useState(false)
  const [guided, setGuided] = useState(false)
  const [start] = useState(() => factAt(open, fact) ?? startOf(open, first))
  const cursor = useCursor(debrief.steps, debrief.length, start)
  const zoom = useZoom(debrief.length, cursor.at)
  const at = Math.floor(cursor.at)
  const playOn = usePlayOn(host, recording.header.run, at)
  const singleKeys = useSettings((settings) => settings.singleKeys)
  const onKey = useCallback(
    (key: string, focused: boolean) => {
      if (singleKeys === 'off' || (singleKeys === 'focus' && !focused)) return false
      const keys: Record<string, () => void> = {
        r: playOn.byHand,
        b: () => playOn.botPlaying || playOn.byBot?.(),
        '+': () => zoom.by(2, at),
        '=': () => zoom.by(2, at),
        '-': () => zoom.by(0.5, at),
        '0': zoom.whole,
        ',': () => zoom.shift(-0.5),
        '.': () => zoom.shift(0.5),
      }
      keys[key]?.()
      return key in keys
    },
    [playOn, zoom, at, singleKeys],
  )
  useCursorKeys(cursor, onKey)
  useMarkInView(mark)
  const props = { host, open, cursor, marksShown, veiled: veiled && tab === 'happened', onVeiled: setVeiled, playOn }
  const replay = tab === 'happened' && view === 'desk'
  return (
    <div className={styles['debrief-screen']}>
      <DebriefHeader
        open={open}
        saved={saved}
        tab={tab}
        onTab={setTab}
        marksShown={marksShown}
        onMarksShown={setMarksShown}
        onLeave={onLeave}
      />
      {guided && <GuideBar onTab={setTab} onClose={() => setGuided(false)} />}
      {playOn.fault && (
        <p className={styles.fault} role="alert">
          {playOn.fault}
        </p>
      )}
      {replay ? (
        <ReplayView {...props} onView={setView} />
      ) : (
        <div className={styles.columns}>
          <main className={styles.main} id="debrief-main">
            {tab === 'happened' && (
              <HappenedTab
                {...props}
                view={view}
                onView={setView}
                zoom={zoom}
                onGuide={guided ? undefined : () => setGuided(true)}
              />
            )}
            {tab === 'marks' && <MarksTab open={open} goTo={cursor.goTo} marksShown={marksShown} />}
            {tab === 'cause' && <CauseTab {...props} />}
            {tab === 'lessons' && <LessonsTab {...props} />}
            {tab === 'compare' && <CompareTab {...props} />}
          </main>
          <SideColumn {...props} tab={tab} onTab={setTab} />
        </div>
      )}
    </div>
  )
}

/** Brings a mark that was asked for into view, with the focus on its evidence. */
function useMarkInView(mark: string | undefined): void {
  useEffect(() => {
    if (mark === undefined) return
    const main = document.getElementById('debrief-main')
    const row = main?.querySelector(`[data-mark="${CSS.escape(mark)}"]`)
    if (!main || !row) return
    // Only what scrolls: `scrollIntoView` would push the header out of the window as well.
    main.scrollTop += row.getBoundingClientRect().top - main.getBoundingClientRect().top - main.clientHeight / 3
    row.querySelector('button')?.focus({ preventScroll: true })
  }, [mark])
}

/** The moment of a fact that was asked for; `null` when there is none. */
function factAt({ recording }: OpenDebrief, id: number | undefined): { at: number; fact: number } | null {
  const found = id === undefined ? undefined : recording.facts.find((fact) => fact.id === id)
  return found ? { at: found.at, fact: found.id } : null
}

/** A comparison opens where the two part; else it opens on what most wants looking at: the heaviest signal that stayed open, else the first thing that went right. */
function startOf({ debrief, recording }: OpenDebrief, tab: DebriefTab): { at: number; fact: number | null } {
  const { forkedFrom } = recording.header
  if (tab === 'compare' && forkedFrom) return { at: forkedFrom.at, fact: null }
  const open = debrief.signals.filter((row) => row.settled === null).toSorted((a, b) => b.weight - a.weight)[0]
  if (open) return { at: open.onScreen, fact: open.fact }
  const right = debrief.wentRight[0]?.moments[0]
  return right ? { at: right.at, fact: right.fact } : { at: 0, fact: null }
}
