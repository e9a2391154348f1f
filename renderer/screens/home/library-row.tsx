import type { ReactNode } from 'react'

import type { RunCard } from '../../../electron/bridge'
import type { Briefing } from '../../../scenarios/engine'
import { cx } from '../../design/cx'
import { text } from '../../text/text'
import styles from './home-section.module.css'

export interface LibraryRowProps {
  briefing: Briefing
  title: string
  /** The line below the title. */
  about: ReactNode
  /** Before how long it takes and how often it was played. */
  figure?: ReactNode
  runs: readonly RunCard[]
  chosen: boolean
  onChoose: (scenario: string) => void
}

/** One drill of a list, to be chosen. */
export function LibraryRow({ briefing, title, about, figure, runs, chosen, onChoose }: LibraryRowProps) {
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-row=""
        aria-pressed={chosen}
        onClick={() => onChoose(briefing.scenario)}
      >
        <span className={styles.words}>
          <span className={styles.strong}>{title}</span>
          <span className={styles.faint}>{about}</span>
        </span>
        <span className={cx(styles.figures, styles.library)}>
          {figure}
          <span>{text.home.minutes(briefing.minutes)}</span>
          <span>{text.home.yourRuns(runs.filter((run) => run.scenario === briefing.scenario).length)}</span>
        </span>
      </button>
    </li>
  )
}
