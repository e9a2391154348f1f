import { mostUrgent } from '../../../../scenarios/composing'
import type { Desk, DeskAlert } from '../../../../scenarios/desk'
import { IMOC } from '../../../../scenarios/engine'
import { rowsOf } from '../../../../scenarios/tables'
import { useCommands } from '../../../commands/commands-context'
import { useRowKeys } from '../../../commands/use-row-keys'
import { AlertRow } from '../../../components/alert-row'
import { Badge } from '../../../components/badge'
import { Hole } from '../../../components/hole'
import { Refusal } from '../../../components/refusal'
import { Section } from '../../../components/section'
import { nameOf } from '../../../store/people'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { toolName } from '../../../store/tool-name'
import { text } from '../../../text/text'
import styles from './rooms-column.module.css'

const selectDesk = (session: SessionState) => session.desk
const selectRefusal = (session: SessionState) => (session.refused?.where === 'pager' ? session.refused.message : null)

/** The pager: what rings, grouped, worst and newest first. */
export function PagerSection() {
  const desk = useSession(selectDesk)
  const refusal = useSession(selectRefusal)
  const { run, keysOf } = useCommands()
  const onRowKeys = useRowKeys()
  if (!desk) return null
  const alerts = [...rowsOf(desk.alerts)].sort(byUrgency)
  const grouped = alerts.reduce((sum, alert) => sum + alert.count, 0)
  const prime = mostUrgent(desk.alerts)?.alert
  const dark = desk.panels.pager?.dark ?? desk.panels.alerts?.dark
  return (
    <Section
      title={text.desk.pager.title}
      pane="pager"
      aside={grouped > alerts.length && <Badge>{text.desk.pager.grouped(grouped)}</Badge>}
    >
      {dark && <Hole tool={toolName(desk, dark)} since={dark.since} why={dark.why} fallback={dark.fallback} compact />}
      {alerts.length === 0 ? (
        !dark && <p className={styles.quiet}>{text.desk.pager.quiet}</p>
      ) : (
        <ul onKeyDown={onRowKeys}>
          {alerts.map((alert) => (
            <AlertRow
              key={alert.alert}
              alert={alert}
              live={desk.ended === null}
              acknowledgedBy={alert.acknowledged && ackWords(desk, alert.acknowledged.by)}
              escalatedTo={alert.escalatedTo && nameOf(desk, alert.escalatedTo)}
              prime={alert.alert === prime}
              keys={{ acknowledge: keysOf('alert.acknowledge'), escalate: keysOf('alert.escalate') }}
              onAcknowledge={() => run('alert.acknowledge', { pointed: { alert: alert.alert } })}
              onEscalate={() => run('alert.escalate', { pointed: { alert: alert.alert } })}
            />
          ))}
        </ul>
      )}
      <Refusal message={refusal} />
    </Section>
  )
}

function byUrgency(a: DeskAlert, b: DeskAlert): number {
  const cleared = Number(a.clearedAt !== null) - Number(b.clearedAt !== null)
  return cleared || a.severity.localeCompare(b.severity) || b.firedAt - a.firedAt
}

function ackWords(desk: Desk, by: string): string {
  return by === IMOC ? text.common.youInside : nameOf(desk, by)
}
