import { useMemo, useState } from 'react'

import type { RunCard } from '../../../electron/bridge'
import { compareRuns } from '../../../scenarios/debrief'
import { Segmented } from '../../components/segmented'
import { Select } from '../../components/select'
import { drillTime } from '../../design/drill-time'
import { wallDate } from '../../text/wall-date'
import { compareText as words } from './compare/compare-text'
import { ComparisonTable } from './compare/comparison-table'
import { useOtherRun, useRunsOf } from './compare/use-other-run'
import styles from './compare-tab.module.css'
import { LanesChart } from './parts/lanes-chart'
import { Transport } from './parts/transport'
import type { TabProps } from './tab-props'
import type { OpenedRun } from './use-debrief'
import type { Zoom } from './use-zoom'

/** Two runs of one scenario on one time axis, with what they did otherwise and what came of it. */
export function CompareTab({ host, open, cursor, marksShown }: TabProps) {
  const { header } = open.recording
  const runs = useRunsOf(host, header.scenario, header.run)
  const [picked, setPicked] = useState<string | null>(null)
  const first = runs?.find(({ run }) => run === header.forkedFrom?.run) ?? runs?.[0]
  const chosen = picked ?? first?.run ?? null
  const other = useOtherRun(host, chosen)
  return (
    <div className={styles['compare-tab']}>
      <section aria-labelledby="compare">
        <h2 id="compare">{words.title}</h2>
        <p className={styles.lead}>{words.lead}</p>
        {runs && runs.length === 0 && <p>{words.none}</p>}
        {runs && runs.length > 0 && (
          <div className={styles.choice}>
            <span>{words.with}</span>
            <Select
              label={words.with}
              options={runs.map((card) => ({
                value: card.run,
                label: `${wallDate(card.startedAt)} · ${words.seed(card.seed)} · ${drillTime(card.at)}`,
                ...hintOf(card, header),
              }))}
              value={chosen}
              onChange={setPicked}
            />
          </div>
        )}
        {other.kind === 'reading' && <p role="status">{words.reading}</p>}
        {other.kind === 'fault' && <p role="alert">{words.fault}</p>}
      </section>
      {other.kind === 'open' && <SideBySide open={open} other={other.run} cursor={cursor} marksShown={marksShown} />}
    </div>
  )
}

function SideBySide({
  open,
  other,
  cursor,
  marksShown,
}: Pick<TabProps, 'open' | 'cursor' | 'marksShown'> & { other: OpenedRun }) {
  const [whole, setWhole] = useState(false)
  const forkedAt = forkOf(open, other)
  const comparison = useMemo(
    () => compareRuns([open.recording.facts, other.recording.facts], [open.marks, other.marks], forkedAt),
    [open, other, forkedAt],
  )
  // One axis for both: the longer of the two.
  const length = Math.max(open.debrief.length, other.debrief.length)
  const [mine, theirs] = useMemo(
    () => [
      { ...open.debrief, length },
      { ...other.debrief, length },
    ],
    [open.debrief, other.debrief, length],
  )
  const { partAt } = comparison
  const zoom = useMemo(
    () => (partAt === null || whole ? undefined : fixedOn({ from: Math.max(0, partAt - BEFORE_FORK), to: length })),
    [partAt, whole, length],
  )
  const stepOf = (run: OpenedRun) => run.debrief.steps.findLast(({ at }) => at <= cursor.at) ?? null
  return (
    <>
      <div className={styles.head}>
        <p className={styles.lead}>{partAt === null ? words.apart : words.partAt(drillTime(partAt))}</p>
        {partAt !== null && (
          <Segmented
            label={words.stretch}
            size="s"
            options={(['fork', 'whole'] as const).map((value) => ({ value, label: words.stretches[value] }))}
            value={whole ? 'whole' : 'fork'}
            onChange={(value) => setWhole(value === 'whole')}
          />
        )}
      </div>
      <section aria-label={words.this}>
        <header className={styles.head}>
          <h3>{playedByBot(open) ? words.thisByBot : words.this}</h3>
          <span>{open.debrief.ending?.title}</span>
          <Transport cursor={cursor} />
        </header>
        <LanesChart
          debrief={mine}
          at={cursor.at}
          step={cursor.step}
          pins={[]}
          veiled={false}
          label={words.lanes(words.this)}
          partAt={partAt}
          zoom={zoom}
          dense
          onGo={cursor.goTo}
        />
        <p className={styles.step}>{cursor.step?.text}</p>
      </section>
      <section aria-label={words.other}>
        <header className={styles.head}>
          <h3>{playedByBot(other) ? words.otherByBot : words.other}</h3>
          <span>{other.debrief.ending?.title}</span>
        </header>
        <LanesChart
          debrief={theirs}
          at={cursor.at}
          step={stepOf(other)}
          pins={[]}
          veiled={false}
          label={words.lanes(words.other)}
          partAt={partAt}
          zoom={zoom}
          dense
          onGo={(at) => cursor.goTo(at)}
        />
        <p className={styles.step}>{stepOf(other)?.text}</p>
      </section>
      <ComparisonTable comparison={comparison} marksShown={marksShown} />
    </>
  )
}

/** Seconds shown before two runs part, to see what both came from. */
const BEFORE_FORK = 30

/** A stretch of the drill that stays where it is. */
function fixedOn(window: { from: number; to: number }): Zoom {
  const stays = () => {}
  return { window, by: stays, shift: stays, whole: stays }
}

function playedByBot({ recording }: OpenedRun): boolean {
  return recording.header.forkedFrom?.by === 'bot'
}

/** What is said of another run in the list: where this one left it, and whether the bot played it. */
function hintOf(card: RunCard, { forkedFrom }: OpenedRun['recording']['header']): { hint?: string } {
  const hints = [
    ...(card.run === forkedFrom?.run ? [words.forkedFrom(drillTime(forkedFrom.at))] : []),
    ...(card.byBot ? [words.byBot] : []),
  ]
  return hints.length > 0 ? { hint: hints.join(' · ') } : {}
}

/** The second at which one was played on from the other, whichever way round; `null` when neither was. */
function forkOf(open: OpenedRun, other: OpenedRun): number | null {
  const here = open.recording.header
  const there = other.recording.header
  if (here.forkedFrom?.run === there.run) return here.forkedFrom.at
  return there.forkedFrom?.run === here.run ? there.forkedFrom.at : null
}
