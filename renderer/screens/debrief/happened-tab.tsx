import { ZoomIn, ZoomOut } from 'lucide-react'
import { memo, useCallback, useMemo, useState } from 'react'

import type { DebriefMoment, Told } from '../../../scenarios/debrief'
import { Button } from '../../components/button'
import { Segmented } from '../../components/segmented'
import { drillTime } from '../../design/drill-time'
import { debriefText as words } from './debrief-text'
import { guideText } from './guide/guide-text'
import styles from './happened-tab.module.css'
import { LanesChart } from './parts/lanes-chart'
import { LanesLegend } from './parts/lanes-legend'
import { NoteList } from './parts/note-list'
import { StepsTable } from './parts/steps-table'
import { ThemeList } from './parts/theme-list'
import { ToldLine } from './parts/told-line'
import { Transport } from './parts/transport'
import { WentRight } from './parts/went-right'
import { WordsField } from './parts/words-field'
import type { TabProps } from './tab-props'
import type { Zoom } from './use-zoom'

/** How what happened is looked at: along the clock, by what it was about, or at the desk itself. */
export type HappenedView = 'time' | 'theme' | 'desk'

export interface HappenedTabProps extends TabProps {
  view: HappenedView
  onView: (view: HappenedView) => void
  zoom: Zoom
  /** Offers the script for a group; left out while it is open. */
  onGuide?: (() => void) | undefined
}

/** Tells, then shows. */
export function HappenedTab({ open, cursor, veiled, onVeiled, view, onView, zoom, onGuide }: HappenedTabProps) {
  const { debrief, annotations, annotate } = open
  const notes = useMemo(
    () =>
      annotations.flatMap((one) =>
        one.kind === 'debrief-note' && one.at !== null ? [{ at: one.at, text: one.text }] : [],
      ),
    [annotations],
  )
  const pins = useMemo(() => notes.map(({ at }) => at), [notes])
  const { goTo: move } = cursor
  // Thousands of rows that nobody looks at would make every opening wait.
  const [tabled, setTabled] = useState(false)
  const goTo = useCallback((moment: { at: number; fact: number }) => move(moment.at, moment.fact), [move])
  // Whole seconds, so that what is veiled is drawn anew once a second and not at every frame.
  const until = veiled ? Math.floor(cursor.at) : null
  const right = useMemo(
    () =>
      until === null
        ? debrief.wentRight
        : debrief.wentRight.filter(
            ({ moments, wholeRun }) => !wholeRun && moments.length > 0 && moments.every(({ at }) => at <= until),
          ),
    [debrief, until],
  )
  const steps = useMemo(
    () => (until === null ? debrief.steps : debrief.steps.filter(({ at, onScreen }) => at <= until && onScreen)),
    [debrief, until],
  )
  return (
    <div className={styles['happened-tab']}>
      <WentRight items={right} onGo={goTo} veiled={veiled} />
      {!veiled && <InShort summary={debrief.summary} onGo={goTo} />}
      <section aria-labelledby="side-by-side">
        <header className={styles.bar}>
          <h2 id="side-by-side" className={styles.heading}>
            {words.sideBySide}
          </h2>
          <div className={styles.choices}>
            {onGuide && (
              <Button size="s" kind="quiet" onClick={onGuide}>
                {guideText.open}
              </Button>
            )}
            <Segmented
              label={words.view}
              size="s"
              options={(['time', 'theme', 'desk'] as const).map((value) => ({ value, label: words.views[value] }))}
              value={view}
              onChange={onView}
            />
            <Button size="s" aria-pressed={veiled} kind={veiled ? 'action' : 'plain'} onClick={() => onVeiled(!veiled)}>
              {words.knownByCursor}
            </Button>
          </div>
        </header>
        {view === 'theme' ? (
          <ThemeList themes={debrief.themes} steps={steps} current={cursor.step} until={until} onGo={cursor.goTo} />
        ) : (
          <>
            <LanesChart
              debrief={debrief}
              at={cursor.at}
              step={cursor.step}
              pins={pins}
              veiled={veiled}
              zoom={zoom}
              onGo={cursor.goTo}
            />
            <div className={styles.zoom}>
              <Button
                size="s"
                keys="="
                icon={<ZoomIn size={12} aria-hidden="true" />}
                onClick={() => zoom.by(2, cursor.at)}
              >
                {words.closer}
              </Button>
              {zoom.window && (
                <>
                  <Button
                    size="s"
                    keys="-"
                    icon={<ZoomOut size={12} aria-hidden="true" />}
                    onClick={() => zoom.by(0.5, cursor.at)}
                  >
                    {words.further}
                  </Button>
                  <Button size="s" keys="," onClick={() => zoom.shift(-0.5)}>
                    {words.back}
                  </Button>
                  <Button size="s" keys="." onClick={() => zoom.shift(0.5)}>
                    {words.along}
                  </Button>
                  <Button size="s" keys="0" onClick={zoom.whole}>
                    {words.wholeRun}
                  </Button>
                </>
              )}
            </div>
            <footer className={styles.foot}>
              <LanesLegend
                aside={debrief.loops.some(({ ended }) => ended !== 'open' && ended !== 'closed')}
                notes={notes.length > 0}
              />
              <Transport cursor={cursor} />
            </footer>
            <details className={styles.twin} onToggle={(event) => setTabled(event.currentTarget.open)}>
              <summary>{words.asTable}</summary>
              {tabled && <StepsTable steps={steps} current={cursor.step} onGo={cursor.goTo} />}
            </details>
          </>
        )}
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
          label={words.noteAt(drillTime(cursor.at))}
          placeholder={words.notePlaceholder}
          keep={words.keepNote}
          onKeep={(text) => annotate({ kind: 'debrief-note', at: Math.floor(cursor.at), text })}
        />
      </section>
    </div>
  )
}

interface InShortProps {
  summary: readonly Told[]
  onGo: (moment: DebriefMoment) => void
}

const InShort = memo(function InShort({ summary, onGo }: InShortProps) {
  return (
    <section aria-label={words.inShort}>
      <p className={styles.summary}>
        {summary.map((told) => (
          <span key={told.text}>
            <ToldLine told={told} onGo={onGo} />{' '}
          </span>
        ))}
      </p>
    </section>
  )
})
