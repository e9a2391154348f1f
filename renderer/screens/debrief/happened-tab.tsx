import { Pause, Play } from 'lucide-react'
import { useCallback, useMemo } from 'react'

import { Button } from '../../components/button'
import { Keys } from '../../components/keys'
import { Segmented } from '../../components/segmented'
import type { TabProps } from './debrief-screen'
import { debriefText as words } from './debrief-text'
import styles from './happened-tab.module.css'
import { LanesChart } from './parts/lanes-chart'
import { LanesLegend } from './parts/lanes-legend'
import { NoteList } from './parts/note-list'
import { StepsTable } from './parts/steps-table'
import { ToldLine } from './parts/told-line'
import { WentRight } from './parts/went-right'
import { WordsField } from './parts/words-field'
import { PACES } from './use-cursor'

/** Tells, then shows. */
export function HappenedTab({ open, cursor, veiled, onVeiled }: TabProps) {
  const { debrief, annotations, annotate } = open
  const notes = useMemo(
    () =>
      annotations.flatMap((one) =>
        one.kind === 'debrief-note' && one.at !== null ? [{ at: one.at, text: one.text }] : [],
      ),
    [annotations],
  )
  const { goTo: move } = cursor
  const goTo = useCallback((moment: { at: number; fact: number }) => move(moment.at, moment.fact), [move])
  return (
    <div className={styles['happened-tab']}>
      <WentRight items={debrief.wentRight} onGo={goTo} />
      {!veiled && (
        <section aria-label={words.inShort}>
          <p className={styles.summary}>
            {debrief.summary.map((told) => (
              <span key={told.text}>
                <ToldLine told={told} onGo={goTo} />{' '}
              </span>
            ))}
          </p>
        </section>
      )}
      <section aria-labelledby="side-by-side">
        <header className={styles.bar}>
          <h2 id="side-by-side" className={styles.heading}>
            {words.sideBySide}
          </h2>
          <Button size="s" aria-pressed={veiled} kind={veiled ? 'action' : 'plain'} onClick={() => onVeiled(!veiled)}>
            {words.knownByCursor}
          </Button>
        </header>
        <LanesChart
          debrief={debrief}
          at={cursor.at}
          step={cursor.step}
          pins={notes.map(({ at }) => at)}
          veiled={veiled}
          onGo={cursor.goTo}
        />
        <footer className={styles.foot}>
          <LanesLegend
            aside={debrief.loops.some(({ ended }) => ended !== 'open' && ended !== 'closed')}
            notes={notes.length > 0}
          />
          <div className={styles.transport}>
            <Keys keys="arrowleft" /> <Keys keys="arrowright" /> <span>{words.step}</span>
            <Button
              size="s"
              keys="space"
              icon={cursor.playing ? <Pause size={12} aria-hidden="true" /> : <Play size={12} aria-hidden="true" />}
              onClick={cursor.togglePlay}
            >
              {cursor.playing ? words.pause : words.play}
            </Button>
            <Segmented
              label={words.paceLabel}
              size="s"
              options={PACES.map((pace) => ({ value: String(pace), label: words.pace(pace) }))}
              value={String(cursor.pace)}
              onChange={(value) => cursor.setPace(PACES.find((pace) => String(pace) === value) ?? 4)}
            />
          </div>
        </footer>
        <details className={styles.twin}>
          <summary>{words.asTable}</summary>
          <StepsTable steps={debrief.steps} current={cursor.step} onGo={cursor.goTo} />
        </details>
      </section>
      <section aria-labelledby="notes" className={styles.notes}>
        <h2 id="notes" className={styles.heading}>
          {words.notesTitle}
        </h2>
        <NoteList
          notes={notes.map((note) => ({ ...note, key: `${note.at}-${note.text}` }))}
          onGo={cursor.goTo}
          empty={words.noNotes}
        />
        <WordsField
          label={words.noteAt(cursor.at)}
          placeholder={words.notePlaceholder}
          keep={words.keepNote}
          onKeep={(text) => annotate({ kind: 'debrief-note', at: Math.floor(cursor.at), text })}
        />
      </section>
    </div>
  )
}
