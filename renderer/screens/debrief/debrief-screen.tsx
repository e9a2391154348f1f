import { useState } from 'react'

import type { HostApi } from '../../../electron/bridge'
import { CauseTab } from './cause-tab'
import styles from './debrief-screen.module.css'
import { debriefText as words } from './debrief-text'
import { HappenedTab } from './happened-tab'
import { LessonsTab } from './lessons-tab'
import { MarksTab } from './marks-tab'
import { DebriefHeader, type DebriefTab } from './parts/debrief-header'
import { SideColumn } from './side-column'
import { type Cursor, useCursor } from './use-cursor'
import { useCursorKeys } from './use-cursor-keys'
import { type OpenDebrief, useDebrief } from './use-debrief'

export interface DebriefScreenProps {
  host: HostApi
  run: string
  /** Goes back to where runs are listed. */
  onLeave?: (() => void) | undefined
}

/** What happened in a run: told, then shown, then marked. */
export function DebriefScreen({ host, run, onLeave }: DebriefScreenProps) {
  const state = useDebrief(host, run)
  if (state.kind === 'loading') return <p className={styles.waiting}>{words.loading}</p>
  if (state.kind === 'broken') {
    return (
      <main className={styles.waiting} role="alert">
        <h1>{words.unreadable}</h1>
        <p>{state.message}</p>
      </main>
    )
  }
  return <OpenedDebrief key={run} open={state} onLeave={onLeave} />
}

export interface TabProps {
  open: OpenDebrief
  cursor: Cursor
  marksShown: boolean
  /** Nothing is told that had not happened by the cursor. */
  veiled: boolean
  onVeiled: (veiled: boolean) => void
}

function OpenedDebrief({ open, onLeave }: { open: OpenDebrief; onLeave?: (() => void) | undefined }) {
  const { debrief } = open
  const [tab, setTab] = useState<DebriefTab>('happened')
  const [marksShown, setMarksShown] = useState(true)
  const [veiled, setVeiled] = useState(false)
  const [start] = useState(() => startOf(open))
  const cursor = useCursor(debrief.steps, debrief.length, start)
  useCursorKeys(cursor)
  const props = { open, cursor, marksShown, veiled: veiled && tab === 'happened', onVeiled: setVeiled }
  return (
    <div className={styles['debrief-screen']}>
      <DebriefHeader
        open={open}
        tab={tab}
        onTab={setTab}
        marksShown={marksShown}
        onMarksShown={setMarksShown}
        onLeave={onLeave}
      />
      <div className={styles.columns}>
        <main className={styles.main} id="debrief-main">
          {tab === 'happened' && <HappenedTab {...props} />}
          {tab === 'marks' && <MarksTab {...props} />}
          {tab === 'cause' && <CauseTab {...props} />}
          {tab === 'lessons' && <LessonsTab {...props} />}
        </main>
        <SideColumn {...props} tab={tab} onTab={setTab} />
      </div>
    </div>
  )
}

/** Opens on what most wants looking at: the heaviest signal that stayed open, else the first thing that went right. */
function startOf({ debrief }: OpenDebrief): { at: number; fact: number | null } {
  const open = debrief.signals.filter((row) => row.settled === null).toSorted((a, b) => b.weight - a.weight)[0]
  if (open) return { at: open.onScreen, fact: open.fact }
  const right = debrief.wentRight[0]?.moments[0]
  return right ? { at: right.at, fact: right.fact } : { at: 0, fact: null }
}
