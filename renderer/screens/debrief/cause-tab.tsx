import { useState } from 'react'

import { factorsOf, ownFactors } from '../../../scenarios/debrief'
import { Button } from '../../components/button'
import styles from './cause-tab.module.css'
import type { TabProps } from './debrief-screen'
import { debriefText as words } from './debrief-text'
import { FactorTree } from './parts/factor-tree'
import { ToldLine } from './parts/told-line'
import { WordsField } from './parts/words-field'

/** How it came about: several conditions, each needed and none enough; never one root cause. */
export function CauseTab({ open, cursor }: TabProps) {
  const { debrief, annotations, annotate } = open
  const own = ownFactors(annotations)
  const [shown, setShown] = useState(false)
  const goTo = (moment: { at: number; fact: number }) => cursor.goTo(moment.at, moment.fact)
  return (
    <div className={styles['cause-tab']}>
      <section aria-labelledby="factors">
        <h2 id="factors">{words.factors}</h2>
        <p className={styles.lead}>{words.factorsLead}</p>
        {own.length > 0 && <FactorTree factors={own} />}
        <WordsField
          label={words.yourFactors}
          placeholder={words.factorPlaceholder}
          keep={words.keepNote}
          rows={3}
          onKeep={(text) => annotate({ kind: 'factors', tree: factorsOf(text) })}
        />
        {debrief.factors.length > 0 && (
          <>
            <Button aria-expanded={shown} className={styles.reveal} onClick={() => setShown(!shown)}>
              {shown ? words.hideFactors : words.showFactors}
            </Button>
            {shown && (
              <div className={styles.story}>
                <p>{debrief.story}</p>
                <FactorTree factors={debrief.factors} />
              </div>
            )}
          </>
        )}
      </section>
      {debrief.questions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 id="questions">{words.questions}</h2>
          <ul className={styles.list}>
            {debrief.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {debrief.luck.length > 0 && (
        <section aria-labelledby="luck">
          <h2 id="luck">{words.luck}</h2>
          <ul className={styles.list}>
            {debrief.luck.map((told) => (
              <li key={told.text}>
                <ToldLine told={told} onGo={goTo} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {debrief.inspiredBy.length > 0 && (
        <section aria-labelledby="inspired">
          <h2 id="inspired">{words.inspired}</h2>
          <ul className={styles.list}>
            {debrief.inspiredBy.map(({ what, url, lesson }) => (
              <li key={what}>
                {what}
                {lesson && `: ${lesson}`}
                {url && <span className={styles.address}> {url}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
