import type { SignalRow } from '../../../../scenarios/debrief'
import { Moment } from '../../../components/moment'
import { debriefText as words } from '../debrief-text'
import styles from './signal-facts.module.css'

export interface SignalFactsProps {
  row: SignalRow
  request: boolean
}

/** What one seat could see when: knowable, on screen, acknowledged, owned, and when it hurt or would have. */
export function SignalFacts({ row, request }: SignalFactsProps) {
  const settled = row.settled ? words.row[row.settled.how] : request ? words.row.answered : words.row.owned
  return (
    <dl className={styles['signal-facts']}>
      <dt>{words.row.knowable}</dt>
      <dd>
        <Moment at={row.knowableFrom} bare /> {row.knowableBy && <span className={styles.by}>{row.knowableBy}</span>}
      </dd>
      <dt>{words.row.onScreen}</dt>
      <dd>
        <Moment at={row.onScreen} bare />
      </dd>
      <dt>{words.row.acknowledged}</dt>
      <dd>
        {row.acknowledged === null ? (
          <strong className={styles.open}>{words.row.notAcknowledged}</strong>
        ) : (
          <>
            <Moment at={row.acknowledged} bare /> {row.withContent ? words.row.withContent : words.row.heardOnly}
          </>
        )}
      </dd>
      {row.reminders > 0 && (
        <>
          <dt>{words.row.reminders}</dt>
          <dd>{words.row.times(row.reminders)}</dd>
        </>
      )}
      <dt>{settled}</dt>
      <dd>
        {row.settled ? (
          <Moment at={row.settled.at} bare />
        ) : (
          <strong className={styles.open}>{request ? words.row.notAnswered : words.row.notOwned}</strong>
        )}
      </dd>
      <dt>{words.row.actedOn}</dt>
      <dd>
        {row.actedOn ? (
          <>
            <Moment at={row.actedOn.at} bare /> <span className={styles.by}>{row.actedOn.what}</span>
          </>
        ) : (
          <strong className={styles.open}>{words.row.notActedOn}</strong>
        )}
      </dd>
      {row.hurtAt && (
        <>
          <dt>{row.hurtAt.happened ? words.row.hurt : words.row.wouldHurt}</dt>
          <dd>
            <Moment at={row.hurtAt.at} bare />
          </dd>
        </>
      )}
    </dl>
  )
}
