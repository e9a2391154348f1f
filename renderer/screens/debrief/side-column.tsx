import { drillTime } from '../../design/drill-time'
import { debriefText as words } from './debrief-text'
import type { DebriefTab } from './parts/debrief-header'
import { MomentPanel } from './parts/moment-panel'
import { MomentPicker } from './parts/moment-picker'
import { PlayOn } from './play-on/play-on'
import styles from './side-column.module.css'
import { SideMarks } from './side-marks'
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
      <SideMarks
        open={open}
        goTo={cursor.goTo}
        dials={marksShown && !veiled && tab === 'happened'}
        beside={(tab === 'happened' && !veiled) || tab === 'marks'}
        onTab={onTab}
      />
    </aside>
  )
}
