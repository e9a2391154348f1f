import type { ReactNode } from 'react'

import type { SignalRow, Step } from '../../../../scenarios/debrief'
import { Section } from '../../../components/section'
import { debriefText as words } from '../debrief-text'
import styles from './moment-panel.module.css'
import { SignalFacts } from './signal-facts'

export interface MomentPanelProps {
  title: string
  step: Step | null
  /** The signal it belongs to, if it does. */
  row: SignalRow | null
  request: boolean
  /** What became of the loop, in a sentence. */
  loopSays: string | null
  /** Tells nothing later than this; `null`: all of it. */
  until: number | null
  /** What can be done at it. */
  children?: ReactNode
}

/** The moment at the cursor: what it was, and for a signal what could be seen when. */
export function MomentPanel({ title, step, row, request, loopSays, until, children }: MomentPanelProps) {
  return (
    <Section title={title} pane="moment" className={styles['moment-panel']}>
      {step ? (
        <>
          <h3 className={styles.title}>{step.title}</h3>
          <p className={styles.text}>
            {step.title.startsWith(step.text.replace(/\.$/, '')) ? '' : `${step.text} `}
            {loopSays}
            {!step.onScreen && ` ${words.toldNow}`}
          </p>
          {row && <SignalFacts row={until === null ? row : known(row, until)} request={request} />}
          {row?.why && until === null && <p className={styles.text}>{row.why}</p>}
        </>
      ) : (
        <p className={styles.text}>{words.before}</p>
      )}
      {children && <div className={styles.actions}>{children}</div>}
    </Section>
  )
}

/** The row as it stood then. */
function known(row: SignalRow, until: number): SignalRow {
  const heard = row.acknowledged !== null && row.acknowledged <= until
  return {
    ...row,
    acknowledged: heard ? row.acknowledged : null,
    actedOn: row.actedOn && row.actedOn.at <= until ? row.actedOn : null,
    settled: row.settled && row.settled.at <= until ? row.settled : null,
    hurtAt: row.hurtAt?.happened && row.hurtAt.at <= until ? row.hurtAt : null,
    reminders: 0,
  }
}
