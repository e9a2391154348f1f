import { useMemo } from 'react'

import { type DebriefMoment, drillWording } from '../../../../scenarios/debrief'
import { HintList } from '../parts/hint-list'
import { MomentLink } from '../parts/moment-link'
import type { OpenDebrief } from '../use-debrief'
import { causeText as words } from './cause-text'
import styles from './drill-words.module.css'

export interface DrillWordsProps {
  open: OpenDebrief
  onGo: (moment: DebriefMoment) => void
}

/** What the trainee wrote during the drill, where a wording is worth a look. Left out when there is nothing. */
export function DrillWords({ open, onGo }: DrillWordsProps) {
  const { facts } = open.recording
  const found = useMemo(() => drillWording(facts), [facts])
  if (found.length === 0) return null
  return (
    <section aria-labelledby="drill-words" className={styles['drill-words']}>
      <h2 id="drill-words">{words.drillWords}</h2>
      <p>{words.drillWordsLead}</p>
      <ul>
        {found.map(({ at, fact, where, text, hints }) => (
          <li key={fact}>
            <p>
              <MomentLink at={at} onGo={() => onGo({ at, fact })} /> <span>{words.wrote[where]}</span> {text}
            </p>
            <HintList hints={hints} />
          </li>
        ))}
      </ul>
    </section>
  )
}
