import { drillTime, minutesSeconds } from '../design/drill-time'
import { spokenTime } from '../text/spoken-time'
import styles from './moment.module.css'

export interface MomentProps {
  /** Drill seconds. */
  at: number
  /** Leaves out `T+`, where a column of times makes it plain. */
  bare?: boolean
}

/** A drill time, set in the clock's type. */
export function Moment({ at, bare = false }: MomentProps) {
  return (
    <time className={styles.moment} dateTime={`PT${Math.floor(at)}S`} title={spokenTime(at)}>
      {bare ? minutesSeconds(at) : drillTime(at)}
    </time>
  )
}
