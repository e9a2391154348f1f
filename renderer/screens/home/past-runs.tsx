import { Trash2 } from 'lucide-react'

import type { RunCard } from '../../../electron/bridge'
import { Button } from '../../components/button'
import { minutesSeconds } from '../../design/drill-time'
import { text } from '../../text/text'
import styles from './home-section.module.css'
import { wallDate } from './wall-date'

export interface PastRunsProps {
  runs: readonly RunCard[]
  onDebrief: (run: RunCard) => void
  onDiscard: (run: RunCard) => void
}

/** Runs that ended, newest first, each with its debrief. */
export function PastRuns({ runs, onDebrief, onDiscard }: PastRunsProps) {
  return (
    <section aria-labelledby="home-past">
      <h2 id="home-past" className={styles.title}>
        {text.home.past}
      </h2>
      {runs.length === 0 ? (
        <p className={styles.faint}>{text.home.noPast}</p>
      ) : (
        <ul className={styles.list}>
          {runs.map((run) => (
            <li key={run.run} className={styles.row}>
              <span className={styles.words}>
                <span className={styles.strong}>{run.ending?.title ?? text.home.stoppedEarly}</span>
                <span className={styles.faint}>
                  {run.title} · {wallDate(run.startedAt)}
                </span>
                {run.damage && <span className={styles.damage}>{run.damage}</span>}
              </span>
              <span className={styles.figures}>
                <span>{minutesSeconds(run.at)}</span>
                <span>{text.desk.statusBar.seed(run.seed)}</span>
              </span>
              <span className={styles.actions}>
                <Button
                  kind="quiet"
                  aria-label={`${text.home.discard}: ${run.title}, ${wallDate(run.startedAt)}`}
                  icon={<Trash2 size={13} aria-hidden="true" />}
                  onClick={() => onDiscard(run)}
                />
                <Button onClick={() => onDebrief(run)}>{text.home.debrief}</Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
