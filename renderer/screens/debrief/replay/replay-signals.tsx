import { memo } from 'react'

import type { SignalRow } from '../../../../scenarios/debrief'
import { cx } from '../../../design/cx'
import { minutesSeconds } from '../../../design/drill-time'
import { MomentLink } from '../parts/moment-link'
import styles from './replay-signals.module.css'
import { replayText as words } from './replay-text'

export interface ReplaySignalsProps {
  signals: readonly SignalRow[]
  at: number
  onGo: (at: number, fact?: number) => void
}

/** For every warning: knowable, on screen, acknowledged, acted on; what had come to pass by the cursor stands out. */
export function ReplaySignals({ signals, at, onGo }: ReplaySignalsProps) {
  if (signals.length === 0) return <p className={styles.none}>{words.none}</p>
  return (
    <div className={styles['replay-signals']}>
      <table>
        <caption className={styles.unseen}>{words.signals}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.signal}</th>
            <th scope="col">{words.columns.knowable}</th>
            <th scope="col">{words.columns.onScreen}</th>
            <th scope="col">{words.columns.acknowledged}</th>
            <th scope="col">{words.columns.actedOn}</th>
          </tr>
        </thead>
        <tbody>
          {signals.map((row) => (
            <SignalStages key={row.loop} row={row} at={lastStage(row, at)} onGo={onGo} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface SignalStagesProps extends Pick<ReplaySignalsProps, 'onGo'> {
  row: SignalRow
  /** When the last of its stages up to the cursor was reached. */
  at: number
}

/** Drawn anew only when the cursor passes one of its stages. */
const SignalStages = memo(function SignalStages({ row, at, onGo }: SignalStagesProps) {
  return (
    <tr className={cx(row.knowableFrom > at && styles.ahead)}>
      <th scope="row">{row.knowableFrom > at ? '…' : row.title}</th>
      <Stage time={row.knowableFrom} at={at} onGo={onGo} note={row.knowableBy} />
      <Stage time={row.onScreen} at={at} onGo={(time) => onGo(time, row.fact)} />
      <Stage time={row.acknowledged} at={at} onGo={onGo} note={row.withContent ? null : words.heardOnly} />
      <Stage time={row.actedOn?.at ?? null} at={at} onGo={onGo} note={row.actedOn?.what ?? null} />
    </tr>
  )
})

function lastStage({ knowableFrom, onScreen, acknowledged, actedOn }: SignalRow, at: number): number {
  const reached = [knowableFrom, onScreen, acknowledged, actedOn?.at ?? null].filter(
    (time): time is number => time !== null && time <= at,
  )
  return Math.max(Number.NEGATIVE_INFINITY, ...reached)
}

interface StageProps {
  time: number | null
  at: number
  note?: string | null
  onGo: (at: number) => void
}

/** A stage that was reached by the cursor is told with its time; one that was not is not told at all. */
function Stage({ time, at, note, onGo }: StageProps) {
  const reached = time !== null && time <= at
  return (
    <td data-reached={reached || undefined}>
      {reached ? (
        <>
          <MomentLink at={time} onGo={() => onGo(time)} word={minutesSeconds(time)} /> {note && <span>{note}</span>}
        </>
      ) : (
        <span className={styles.not}>{words.notYet}</span>
      )}
    </td>
  )
}
