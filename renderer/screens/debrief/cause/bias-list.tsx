import { useMemo } from 'react'

import { biasCheck, type DebriefMoment, type KeptWords } from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { ToldLine } from '../parts/told-line'
import { WordsField } from '../parts/words-field'
import type { OpenDebrief } from '../use-debrief'
import styles from './bias-list.module.css'
import { causeText as words } from './cause-text'

export interface BiasListProps {
  open: OpenDebrief
  kept: KeptWords
  onGo: (moment: DebriefMoment) => void
}

/** Shapes that known biases can leave, each with its moments and a question; whether it fits, the trainee says. */
export function BiasList({ open, kept, onGo }: BiasListProps) {
  const { recording, scenario, annotate, worded } = open
  const found = useMemo(
    () => worded(biasCheck(recording.facts, scenario, kept, recording.at)),
    [recording, scenario, kept, worded],
  )
  return (
    <section aria-labelledby="bias">
      <h2 id="bias">{words.bias}</h2>
      <p className={styles.lead}>{found.length === 0 ? words.biasNone : words.biasLead}</p>
      <ul className={styles['bias-list']}>
        {found.map((finding) => {
          const view = kept.biases.find((one) => one.finding === finding.id)
          const say = (fits: boolean) =>
            void annotate({ kind: 'bias', finding: finding.id, fits, text: view?.text ?? '' }).catch(() => {})
          return (
            <li key={finding.id}>
              <h3>{finding.name}</h3>
              <p>
                <ToldLine told={finding} onGo={onGo} />
              </p>
              <p className={styles.ask}>{finding.ask}</p>
              {view?.text && <p>{view.text}</p>}
              <div className={styles.foot}>
                <Button size="s" aria-pressed={view?.fits === true} onClick={() => say(true)}>
                  {words.fits}
                </Button>
                <Button size="s" aria-pressed={view?.fits === false} onClick={() => say(false)}>
                  {words.fitsNot}
                </Button>
                <details>
                  <summary>{words.view}</summary>
                  <WordsField
                    label={`${words.view}: ${finding.name}`}
                    placeholder=""
                    keep={words.keepView}
                    onKeep={(text) => annotate({ kind: 'bias', finding: finding.id, fits: view?.fits ?? null, text })}
                  />
                </details>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
