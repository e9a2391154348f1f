import { useMemo } from 'react'

import { biggestMiss, skillLooks, skillResults } from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { go } from '../../../routes'
import { text } from '../../../text/text'
import { practise } from '../../progress/practise'
import { MomentLink } from '../parts/moment-link'
import type { TabProps } from '../tab-props'
import styles from './practice-panel.module.css'

/** What this run left most to practise, and three minutes to do so. */
export function PracticePanel({ open, cursor, marksShown }: Pick<TabProps, 'open' | 'cursor' | 'marksShown'>) {
  const { recording, scenario, marks } = open
  const missed = useMemo(
    () => biggestMiss(skillResults(skillLooks({ facts: recording.facts, scenario }, marks))),
    [recording, scenario, marks],
  )
  const words = text.progress
  return (
    <section aria-labelledby="practice" className={styles['practice-panel']}>
      <h2 id="practice">{words.title}</h2>
      {marksShown && !missed && <p>{words.nothingMissed}</p>}
      {marksShown && missed && (
        <>
          <p className={styles.next}>
            {words.leftMost} <strong>{words.skills[missed.skill]}</strong>.
          </p>
          <p>
            {missed.miss.at !== null && (
              <MomentLink
                at={missed.miss.at}
                onGo={() => cursor.goTo(missed.miss.at ?? 0, missed.miss.fact ?? undefined)}
              />
            )}{' '}
            {missed.miss.why}
          </p>
        </>
      )}
      <div className={styles.actions}>
        {marksShown && missed && <Button onClick={() => practise(missed.skill)}>{words.practiseThis}</Button>}
        <Button kind="quiet" onClick={() => go({ screen: 'progress' })}>
          {words.look}
        </Button>
      </div>
    </section>
  )
}
