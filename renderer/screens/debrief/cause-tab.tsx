import { useMemo, useState } from 'react'

import { keptWords } from '../../../scenarios/debrief'
import { variantOf } from '../../../scenarios/engine'
import { Button } from '../../components/button'
import { Words } from '../../components/words'
import { selectPlainLanguage, useSettings } from '../../store/settings-store'
import { BiasList } from './cause/bias-list'
import { causeText } from './cause/cause-text'
import { DrillWords } from './cause/drill-words'
import { FactorEditor } from './cause/factor-editor'
import { FiveWhys } from './cause/five-whys'
import styles from './cause-tab.module.css'
import { debriefText as words } from './debrief-text'
import { FactorTree } from './parts/factor-tree'
import { ToldLine } from './parts/told-line'
import type { TabProps } from './tab-props'

/** How it came about: several conditions, each needed and none enough; never one root cause. */
export function CauseTab({ open, cursor }: TabProps) {
  const { debrief, annotations, scenario, recording } = open
  const plain = useSettings(selectPlainLanguage)
  const story = (plain && variantOf(scenario, recording.header.seed).debrief.plain) || debrief.story
  const kept = useMemo(() => keptWords(annotations), [annotations])
  const [shown, setShown] = useState(false)
  const goTo = (moment: { at: number; fact: number }) => cursor.goTo(moment.at, moment.fact)
  const { step } = cursor
  return (
    <div className={styles['cause-tab']}>
      <section aria-labelledby="factors">
        <h2 id="factors">{words.factors}</h2>
        <p className={styles.lead}>{causeText.lead}</p>
        <FactorEditor
          open={open}
          own={kept.factors}
          moment={step ? { at: step.at, fact: step.fact } : null}
          onGo={goTo}
        />
        {debrief.factors.length > 0 && (
          <>
            <Button aria-expanded={shown} className={styles.reveal} onClick={() => setShown(!shown)}>
              {shown ? words.hideFactors : words.showFactors}
            </Button>
            {shown && (
              <div className={styles.story}>
                <p>
                  <Words text={story} />
                </p>
                {kept.factors.length > 0 && <p className={styles.lead}>{causeText.compareNote}</p>}
                <div className={styles.compare}>
                  {kept.factors.length > 0 && (
                    <div>
                      <h3>{causeText.yours}</h3>
                      <FactorTree factors={kept.factors} />
                    </div>
                  )}
                  <div>
                    <h3>{causeText.authors}</h3>
                    <FactorTree factors={debrief.factors} />
                  </div>
                </div>
              </div>
            )}
          </>
        )}
      </section>
      <BiasList open={open} kept={kept} onGo={goTo} />
      <DrillWords open={open} onGo={goTo} />
      <FiveWhys open={open} chain={kept.whys} />
      {debrief.questions.length > 0 && (
        <section aria-labelledby="questions">
          <h2 id="questions">{words.questions}</h2>
          <ul className={styles.list}>
            {debrief.questions.map((question) => (
              <li key={question}>
                <Words text={question} />
              </li>
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
