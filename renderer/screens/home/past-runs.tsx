import { Download, Trash2 } from 'lucide-react'
import { useState } from 'react'

import type { HostApi, RunCard } from '../../../electron/bridge'
import { Button } from '../../components/button'
import { TextInput } from '../../components/text-input'
import { minutesSeconds } from '../../design/drill-time'
import { text } from '../../text/text'
import { wallDate } from '../../text/wall-date'
import styles from './home-section.module.css'
import { useSearch } from './use-search'

export interface PastRunsProps {
  host: HostApi
  runs: readonly RunCard[]
  /** Older runs that are still being read, and not among these yet. */
  toRead: number
  onDebrief: (run: RunCard) => void
  onGiveAway: (run: RunCard) => void
  onDiscard: (run: RunCard) => void
}

/** How many more are shown at a time; there may be thousands. */
const PAGE = 50
/** So few are seen at a glance. */
const FEW = 6

/** Runs that ended, newest first, each with its debrief; found again by any word of theirs. */
export function PastRuns({ host, runs, toRead, onDebrief, onGiveAway, onDiscard }: PastRunsProps) {
  const [words, setWords] = useState('')
  const [most, setMost] = useState(PAGE)
  const found = useSearch(host, runs, words)
  const shown = found.slice(0, most)
  return (
    <section aria-labelledby="home-past">
      <div className={styles.head}>
        <h2 id="home-past" className={styles.title}>
          {text.home.past}
        </h2>
        {runs.length > FEW && host.search && (
          <TextInput
            type="search"
            className={styles.search}
            aria-label={text.home.search}
            placeholder={text.home.search}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        )}
      </div>
      {runs.length === 0 && toRead === 0 && <p className={styles.faint}>{text.home.noPast}</p>}
      {toRead > 0 && (
        <p role="status" className={styles.faint}>
          {text.home.reading(toRead)}
        </p>
      )}
      {words.trim() !== '' && (
        <p role="status" className={styles.faint}>
          {text.home.found(found.length)}
        </p>
      )}
      <ul className={styles.list}>
        {shown.map((run) => (
          <PastRun key={run.run} run={run} onDebrief={onDebrief} onGiveAway={onGiveAway} onDiscard={onDiscard} />
        ))}
      </ul>
      {found.length > shown.length && (
        <Button kind="quiet" onClick={() => setMost(most + PAGE)}>
          {text.home.more(Math.min(PAGE, found.length - shown.length))}
        </Button>
      )}
    </section>
  )
}

function PastRun({
  run,
  onDebrief,
  onGiveAway,
  onDiscard,
}: { run: RunCard } & Omit<PastRunsProps, 'host' | 'runs' | 'toRead'>) {
  const which = `${run.title}, ${wallDate(run.startedAt)}`
  return (
    <li className={styles.row}>
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
          aria-label={text.home.namedAction(text.home.discard, which)}
          icon={<Trash2 size={13} aria-hidden="true" />}
          onClick={() => onDiscard(run)}
        />
        <Button
          kind="quiet"
          aria-label={text.home.namedAction(text.home.giveAway, which)}
          icon={<Download size={13} aria-hidden="true" />}
          onClick={() => onGiveAway(run)}
        />
        <Button aria-label={text.home.namedAction(text.home.debrief, which)} onClick={() => onDebrief(run)}>
          {text.home.debrief}
        </Button>
      </span>
    </li>
  )
}
