import { useState } from 'react'

import { Button } from '../../../components/button'
import { cx } from '../../../design/cx'
import type { DebriefTab } from '../parts/debrief-header'
import styles from './guide-bar.module.css'
import { GUIDE } from './guide-phases'
import { guideText as words } from './guide-text'
import { useFarReading } from './use-far-reading'
import { useMinutesIn } from './use-minutes-in'

export interface GuideBarProps {
  onTab: (tab: DebriefTab) => void
  onClose: () => void
}

const STOPS = GUIDE.flatMap((phase) => phase.asks.map((ask, index) => ({ phase, ask, index })))

/** A script for whoever leads a debrief of a group at one screen: reactions, description, analysis, application. */
export function GuideBar({ onTab, onClose }: GuideBarProps) {
  const [at, setAt] = useState(0)
  const stop = STOPS[at]
  const minutesIn = useMinutesIn(stop?.phase.name ?? '')
  useFarReading()
  const go = (to: number) => {
    const next = STOPS[to]
    if (!next) return
    setAt(to)
    if (next.phase === stop?.phase) return
    onTab(next.phase.tab)
    const { begins = 'debrief-main' } = next.phase
    // Once the tab is there.
    requestAnimationFrame(() => document.getElementById(begins)?.scrollIntoView({ block: 'start' }))
  }
  if (!stop) return null
  return (
    <section className={styles['guide-bar']} aria-label={words.label}>
      <ol>
        {GUIDE.map((phase) => (
          <li
            key={phase.name}
            className={cx(phase === stop.phase && styles.current)}
            aria-current={phase === stop.phase ? 'step' : undefined}
          >
            {phase.name}{' '}
            <span data-over={minutesIn(phase.name) > phase.minutes || undefined}>
              {words.minutes(minutesIn(phase.name), phase.minutes)}
            </span>
          </li>
        ))}
      </ol>
      <p role="status">{stop.ask}</p>
      <div>
        <span>{words.of(at + 1, STOPS.length)}</span>
        <Button aria-disabled={at === 0} onClick={() => go(at - 1)}>
          {words.back}
        </Button>
        <Button kind="action" aria-disabled={at === STOPS.length - 1} onClick={() => go(at + 1)}>
          {words.next}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  )
}
