import { useMemo } from 'react'

import { Dialog } from '../../../components/dialog'
import { Hole } from '../../../components/hole'
import { MetricStack } from '../../../components/metric-stack'
import { MetricTable } from '../../../components/metric-table'
import { ResiliencyMatrix } from '../../../components/resiliency-matrix'
import { MOST_ON_A_MAP, ServiceMap } from '../../../components/service-map'
import { ServiceTable } from '../../../components/service-table'
import { drillTime } from '../../../design/drill-time'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { toolName } from '../../../store/tool-name'
import { text } from '../../../text/text'
import { graphBounds, graphMarks, graphRows } from '../side/graph-rows'
import { staleServices } from '../side/services-section'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'

const selectStep = (session: SessionState) => Math.floor(session.second / 2) * 2

/** The service map with room to read it, and its table. */
export function MapDialog({ desk, onClose }: DeskDialogProps) {
  const stale = staleServices(desk)
  return (
    <Dialog open onClose={onClose} shape="wide" title={text.desk.services.title} about={text.desk.services.mapLabel}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className={styles.form} tabIndex={0}>
        {desk.briefing.services.length <= MOST_ON_A_MAP && (
          <ServiceMap services={desk.briefing.services} states={desk.services} stale={stale} large />
        )}
        <ServiceTable services={desk.briefing.services} states={desk.services} stale={stale} />
      </div>
    </Dialog>
  )
}

/** What each loss would do, with room for its words. Gone with the map's tool. */
export function MatrixDialog({ desk, onClose }: DeskDialogProps) {
  const dark = desk.panels.map?.dark
  const words = text.desk.services
  return (
    <Dialog open onClose={onClose} shape="wide" title={words.matrixTitle} about={words.matrixLabel}>
      {dark ? (
        <Hole tool={toolName(desk, dark)} since={dark.since} why={dark.why} fallback={dark.fallback} />
      ) : (
        <div className={styles.form}>
          <ResiliencyMatrix services={desk.briefing.services} large />
        </div>
      )}
    </Dialog>
  )
}

/** Every graph with room to read it, and the table. */
export function GraphsDialog({ desk, onClose }: DeskDialogProps) {
  const step = useSession(selectStep)
  const dark = desk.panels.graphs?.dark ?? null
  const rows = useMemo(() => (dark ? [] : graphRows(desk, step, 240)), [desk, dark, step])
  const marks = useMemo(() => graphMarks(desk, step), [desk, step])
  const bounds = useMemo(() => graphBounds(step), [step])
  return (
    <Dialog
      open
      onClose={onClose}
      shape="wide"
      title={text.desk.graphs.title}
      about={`${drillTime(bounds.from)} – ${drillTime(step)}`}
    >
      {dark ? (
        <Hole tool={toolName(desk, dark)} since={dark.since} why={dark.why} fallback={dark.fallback} />
      ) : (
        <div className={styles.form}>
          <MetricStack rows={rows} bounds={bounds} marks={marks} large />
          {rows.length > 0 && <MetricTable rows={rows} />}
        </div>
      )}
    </Dialog>
  )
}
