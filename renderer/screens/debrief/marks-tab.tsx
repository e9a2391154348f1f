import { memo, useMemo } from 'react'

import { keptWords } from '../../../scenarios/debrief'
import type { DialId, MarkItem } from '../../../scenarios/scoring'
import { debriefText as words } from './debrief-text'
import { CommandDial } from './marks/command-dial'
import { FivePartsList } from './marks/five-parts-list'
import { OtherRubric } from './marks/other-rubric'
import styles from './marks-tab.module.css'
import { BandBar } from './parts/band-bar'
import { MarkRow } from './parts/mark-row'
import { ReferenceLine } from './parts/reference-line'
import { WordsField } from './parts/words-field'
import type { TabProps } from './tab-props'
import type { Cursor } from './use-cursor'
import type { OpenDebrief } from './use-debrief'

const DIALS: readonly DialId[] = ['checklist', 'outbound', 'inbound']

export interface MarksTabProps extends Pick<TabProps, 'open' | 'marksShown'> {
  goTo: Cursor['goTo']
}

/** Every mark with its evidence, its standard, and what the trainee says to it. Dials stand apart; there is no total. Not drawn anew as the cursor moves. */
export const MarksTab = memo(function MarksTab({ open, goTo, marksShown }: MarksTabProps) {
  const { marks, debrief } = open
  const kept = useMemo(() => keptWords(open.annotations), [open.annotations])
  if (!marksShown) return <p className={styles.hidden}>{words.hidden}</p>
  const go = (moment: { at: number; fact: number }) => goTo(moment.at, moment.fact)
  return (
    <div className={styles['marks-tab']}>
      {marks.label && <p className={styles.label}>{words.labels[marks.label]}</p>}
      {DIALS.map((id) => {
        const dial = marks.dials[id]
        const items = marks.items.filter((item) => item.dial === id)
        const applied = items.filter((item) => item.applicable)
        const rest = items.filter((item) => !item.applicable)
        return (
          <section key={id} aria-labelledby={`dial-${id}`}>
            <header className={styles.head}>
              <h2 id={`dial-${id}`}>{words.dialsLong[id]}</h2>
              <BandBar score={dial.score} band={dial.band} />
            </header>
            <p className={styles.says}>
              {dial.says} <ReferenceLine {...words.reference[id]} />
            </p>
            <ul className={styles.items}>
              {applied.map((item) => (
                <MarkRow key={item.id} item={item} cited={debrief.cited} onGo={go}>
                  <Appeals open={open} item={item} />
                </MarkRow>
              ))}
            </ul>
            {rest.length > 0 && (
              <details className={styles.rest}>
                <summary>{words.notApplied(rest.length)}</summary>
                <ul>
                  {rest.map((item) => (
                    <MarkRow key={item.id} item={item} cited={debrief.cited} onGo={go} />
                  ))}
                </ul>
              </details>
            )}
          </section>
        )
      })}
      <CommandDial open={open} kept={kept} onGo={go} />
      <FivePartsList open={open} onGo={go} />
      <OtherRubric open={open} />
    </div>
  )
})

function Appeals({ open, item }: { open: OpenDebrief; item: MarkItem }) {
  const own = open.annotations.flatMap((one) => (one.kind === 'appeal' && one.item === item.id ? [one.text] : []))
  return (
    <>
      {own.map((text) => (
        <p key={text}>
          <strong>{words.appealed}.</strong> {text}
        </p>
      ))}
      <details>
        <summary className={styles.appeal}>{words.appeal}</summary>
        <WordsField
          label={words.appealLabel(item.title)}
          placeholder={words.appealPlaceholder}
          keep={words.keepAppeal}
          onKeep={(text) => open.annotate({ kind: 'appeal', item: item.id, text })}
        />
      </details>
    </>
  )
}
