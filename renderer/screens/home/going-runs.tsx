import { useState } from 'react'

import type { RunCard } from '../../../electron/bridge'
import { Button } from '../../components/button'
import { drillTime } from '../../design/drill-time'
import { text } from '../../text/text'
import { wallDate } from '../../text/wall-date'
import styles from './home-section.module.css'

export interface GoingRunsProps {
  runs: readonly RunCard[]
  onGoOn: (run: RunCard) => void
  onGiveUp: (run: RunCard) => void
}

/** How many are shown before one asks for more. */
const FEW = 3

/** Heard among other buttons of the same words, a button says which run it is for. */
const named = (run: RunCard) => `${run.title}, ${drillTime(run.at)}`

/** Runs that were interrupted, each to be taken up at its very second. The newest is the obvious thing to do. */
export function GoingRuns({ runs, onGoOn, onGiveUp }: GoingRunsProps) {
  const [all, setAll] = useState(false)
  const shown = all ? runs : runs.slice(0, FEW)
  return (
    <section aria-labelledby="home-going">
      <h2 id="home-going" className={styles.title}>
        {text.home.going}
      </h2>
      <ul className={styles.list}>
        {shown.map((run, index) => (
          <li key={run.run} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.strong}>{run.title}</span>
              <span className={styles.faint}>
                {text.home.goesOnFrom(drillTime(run.at))} · {wallDate(run.startedAt)} ·{' '}
                {text.desk.statusBar.seed(run.seed)}
              </span>
              {run.damage && <span className={styles.damage}>{run.damage}</span>}
            </span>
            <span className={styles.actions}>
              <Button
                kind="quiet"
                aria-label={text.home.namedAction(text.home.giveUp, named(run))}
                onClick={() => onGiveUp(run)}
              >
                {text.home.giveUp}
              </Button>
              <Button
                kind={index === 0 ? 'action' : 'plain'}
                aria-label={text.home.namedAction(text.home.goOn, named(run))}
                onClick={() => onGoOn(run)}
              >
                {text.home.goOn}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {runs.length > shown.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {text.home.more(runs.length - shown.length)}
        </Button>
      )}
    </section>
  )
}
