import { droppedSignals } from '../../../scenarios/scoring'
import { Button } from '../../components/button'
import { Section } from '../../components/section'
import { drillTime } from '../../design/drill-time'
import { debriefText as words } from './debrief-text'
import { BandBar } from './parts/band-bar'
import { BesideList } from './parts/beside-list'
import type { DebriefTab } from './parts/debrief-header'
import { DialRow } from './parts/dial-row'
import { MarkRow } from './parts/mark-row'
import { MomentPanel } from './parts/moment-panel'
import { MomentPicker } from './parts/moment-picker'
import { PlayOn } from './play-on/play-on'
import styles from './side-column.module.css'
import type { TabProps } from './tab-props'

export interface SideColumnProps extends TabProps {
  tab: DebriefTab
  onTab: (tab: DebriefTab) => void
}

/** Beside every tab: the moment at the cursor; beside what happened, the marks as well. */
export function SideColumn({ open, cursor, marksShown, veiled, playOn, tab, onTab }: SideColumnProps) {
  const { debrief, marks } = open
  const { step } = cursor
  const row = debrief.signals.find((signal) => signal.loop === step?.loop) ?? null
  const line = debrief.loops.find((loop) => loop.loop === step?.loop)
  const go = (moment: { at: number; fact: number }) => cursor.goTo(moment.at, moment.fact)
  const applied = marks.items.filter((item) => item.dial === 'checklist' && item.applicable)
  // What wants looking at first: the least seen of the heaviest.
  const first = applied.toSorted((a, b) => lack(b) - lack(a)).slice(0, 4)
  const shown = applied.filter((item) => first.includes(item))
  // Where one writes, the moment is what a factor, a thanks or the sweater is pinned to.
  const pins = tab === 'cause' || tab === 'lessons'
  const order = line?.way === 'out' ? marks.items.find((item) => item.loop === line.loop) : undefined
  return (
    <aside className={styles['side-column']} aria-label={words.besideTitle}>
      <MomentPanel
        title={pins ? words.toPin(drillTime(cursor.at)) : words.at(drillTime(cursor.at))}
        step={step}
        row={row}
        request={line?.form === 'request'}
        loopSays={veiled ? null : (order?.why ?? (line?.note ? `It stayed open: ${line.note}.` : null))}
        until={veiled ? cursor.at : null}
      >
        {!pins && <PlayOn playOn={playOn} />}
      </MomentPanel>
      {pins && <MomentPicker steps={debrief.steps} current={step} onGo={cursor.goTo} />}
      {marksShown && !veiled && tab === 'happened' && (
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
                onGo={(item) => cursor.goTo(item.raw.opened ?? 0, item.evidence[0])}
              />
            ))}
            {marks.label && <p className={styles.label}>{words.labels[marks.label]}</p>}
          </Section>
        </>
      )}
      {((tab === 'happened' && !veiled) || tab === 'marks') && (
        <Section title={words.besideTitle} pane="beside">
          <BesideList
            beside={marks.beside}
            luck={debrief.luck}
            momentOf={(fact) => {
              const found = debrief.steps.find((one) => one.fact === fact)
              return found ? { at: found.at, fact } : null
            }}
            onGo={go}
          />
        </Section>
      )}
    </aside>
  )
}

function lack({ score, weight }: { score: number | null; weight: number }): number {
  return (1 - (score ?? 1)) * weight + weight / 100
}
