import { useMemo } from 'react'

import type { DebriefMoment } from '../../../../scenarios/debrief'
import { FIVE_PARTS, flaggedMessages, loopsOf, nameOf } from '../../../../scenarios/scoring'
import { MomentLink } from '../parts/moment-link'
import type { OpenDebrief } from '../use-debrief'
import styles from './five-parts-list.module.css'
import { marksText as words } from './marks-text'

export interface FivePartsListProps {
  open: OpenDebrief
  onGo: (moment: DebriefMoment) => void
}

/** The few messages that had to get something across, and which of the five parts each had. */
export function FivePartsList({ open, onGo }: FivePartsListProps) {
  const { recording, scenario } = open
  const flagged = useMemo(
    () => flaggedMessages(loopsOf(recording.facts), recording.facts, scenario),
    [recording, scenario],
  )
  if (flagged.length === 0) return null
  return (
    <section aria-labelledby="five-parts" className={styles['five-parts-list']}>
      <h2 id="five-parts">{words.parts}</h2>
      <p>{words.partsLead}</p>
      <ul>
        {flagged.map((one) => (
          <li key={one.fact}>
            <p>
              <MomentLink at={one.at} onGo={() => onGo({ at: one.at, fact: one.fact })} />{' '}
              <span className={styles.flag}>{words.flags[one.flag]}</span> {nameOf(one.by, scenario)}: <q>{one.text}</q>
            </p>
            <p className={styles.parts}>
              {FIVE_PARTS.map((part) => (
                <span key={part} data-there={one.parts[part] || undefined}>
                  {words.part[part]}
                  <span className={styles.unseen}>: {one.parts[part] ? words.has : words.hasNot}</span>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
