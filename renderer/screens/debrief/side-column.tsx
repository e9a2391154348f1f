import { drillTime } from '../../design/drill-time'
import { debriefText as words } from './debrief-text'
import type { DebriefTab } from './parts/debrief-header'
import { MomentPanel } from './parts/moment-panel'
import { MomentPicker } from './parts/moment-picker'
import { PinPanel } from './parts/pin-panel'
import { PlayOn } from './play-on/play-on'
import styles from './side-column.module.css'
import { SideMarks } from './side-marks'
import type { TabProps } from './tab-props'

export interface SideColumnProps extends TabProps {
  tab: DebriefTab
  onTab: (tab: DebriefTab) => void
}

/** Beside every tab: the moment at the cursor, or where one writes what may be pinned to it; beside what happened, the marks as well. */
export function SideColumn({ open, cursor, marksShown, veiled, playOn, tab, onTab }: SideColumnProps) {
  const { debrief, marks } = open
  const { step } = cursor
  const row = debrief.signals.find((signal) => signal.loop === step?.loop) ?? null
  const line = debrief.loops.find((loop) => loop.loop === step?.loop)
  const order = line?.way === 'out' ? marks.items.find((item) => item.loop === line.loop) : undefined
  return (
    <aside className={styles['side-column']} aria-label={words.besideTitle}>
      {tab === 'cause' || tab === 'lessons' ? (
        <>
          <PinPanel at={cursor.at} step={step} what={words.pinsTo[tab]} />
          <MomentPicker steps={debrief.steps} current={step} onGo={cursor.goTo} />
        </>
      ) : (
        <MomentPanel
          title={words.at(drillTime(cursor.at))}
          step={step}
          row={row}
          request={line?.form === 'request'}
          loopSays={veiled ? null : (order?.why ?? (line?.note ? `It stayed open: ${line.note}.` : null))}
          until={veiled ? cursor.at : null}
        >
          <PlayOn playOn={playOn} />
        </MomentPanel>
      )}
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
