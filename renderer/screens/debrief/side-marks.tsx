import { memo, useMemo } from 'react'

import { droppedSignals } from '../../../scenarios/scoring'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import { debriefText as words } from './debrief-text'
import { BandBar } from './parts/band-bar'
import { BesideList } from './parts/beside-list'
import type { DebriefTab } from './parts/debrief-header'
import { DialRow } from './parts/dial-row'
import { MarkRow } from './parts/mark-row'
import styles from './side-column.module.css'
import type { Cursor } from './use-cursor'
import type { OpenDebrief } from './use-debrief'

export interface SideMarksProps {
  open: Pick<OpenDebrief, 'debrief' | 'marks'>
  goTo: Cursor['goTo']
  /** The dials, as well as what stands beside them. */
  dials: boolean
  beside: boolean
  onTab: (tab: DebriefTab) => void
}

/** The marks beside what happened, and what is never marked. The same wherever the cursor is, so not drawn anew as it moves. */
export const SideMarks = memo(function SideMarks({ open, goTo, dials, beside, onTab }: SideMarksProps) {
  const { debrief, marks } = open
  const go = (moment: { at: number; fact: number }) => goTo(moment.at, moment.fact)
  const times = useMemo(() => new Map(debrief.steps.map(({ at, fact }) => [fact, at])), [debrief])
  const applied = marks.items.filter((item) => item.dial === 'checklist' && item.applicable)
  // What wants looking at first: the least seen of the heaviest.
  const first = applied.toSorted((a, b) => lack(b) - lack(a)).slice(0, 4)
  const shown = applied.filter((item) => first.includes(item))
  return (
    <>
      {dials && (
        <>
          <Section title={words.dials.checklist} pane="checklist">
            <div className={styles.says}>
              <span>{marks.dials.checklist.says}</span>
              <BandBar score={marks.dials.checklist.score} band={marks.dials.checklist.band} />
            </div>
            <ul>
              {shown.map((item) => (
                <MarkRow key={item.id} item={item} cited={debrief.cited} onGo={go} />
              ))}
            </ul>
            <Button size="s" onClick={() => onTab('marks')}>
              {words.allItems}
            </Button>
          </Section>
          <Section title={words.loops} pane="loops">
            {(['outbound', 'inbound'] as const).map((id) => (
              <DialRow
                key={id}
                id={id}
                dial={marks.dials[id]}
                open={id === 'inbound' ? droppedSignals(marks.items) : []}
                onGo={(item) => goTo(item.raw.opened ?? 0, item.evidence[0])}
              />
            ))}
            {marks.label && <p className={styles.label}>{words.labels[marks.label]}</p>}
          </Section>
        </>
      )}
      {beside && (
        <Section title={words.besideTitle} pane="beside">
          <BesideList
            beside={marks.beside}
            luck={debrief.luck}
            momentOf={(fact) => {
              const at = times.get(fact)
              return at === undefined ? null : { at, fact }
            }}
            onGo={go}
          />
        </Section>
      )}
    </>
  )
})

function lack({ score, weight }: { score: number | null; weight: number }): number {
  return (1 - (score ?? 1)) * weight + weight / 100
}
