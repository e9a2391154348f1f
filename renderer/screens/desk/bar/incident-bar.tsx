import { Search } from 'lucide-react'
import type { Desk } from '../../../../scenarios/desk'
import { IMOC } from '../../../../scenarios/engine'
import { rowsOf } from '../../../../scenarios/tables'
import { useCommands } from '../../../commands/commands-context'
import { ariaKeys } from '../../../commands/printed-keys'
import { Badge } from '../../../components/badge'
import { BarItem } from '../../../components/bar-item'
import { Button } from '../../../components/button'
import { Refusal } from '../../../components/refusal'
import { SeverityMark } from '../../../components/severity-mark'
import { cx } from '../../../design/cx'
import { drillTime } from '../../../design/drill-time'
import { nameOf } from '../../../store/people'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { lengthOf } from '../../../text/length-of'
import { text } from '../../../text/text'
import { DrillClock } from './drill-clock'
import styles from './incident-bar.module.css'

const selectDesk = (session: SessionState) => session.desk
const selectMinute = (session: SessionState) => Math.floor(session.second / 10) * 10
const selectRefusal = (session: SessionState) =>
  session.refused && (session.refused.where === 'bar' || session.refused.where === 'clock')
    ? session.refused.message
    : (session.face.clock.waits ?? null)

/** What holds for the whole incident, in one line at the top. */
export function IncidentBar() {
  const desk = useSession(selectDesk)
  const refusal = useSession(selectRefusal)
  const { run, keysOf } = useCommands()
  if (!desk) return null
  const { severity, state } = desk.incident
  return (
    <header className={styles['incident-bar']} data-pane="bar" tabIndex={-1}>
      <div className={styles.name}>
        <span className={styles.title} title={desk.briefing.title}>
          {desk.briefing.title}
        </span>
        <span className={styles.company}>
          <span className={styles['company-name']}>{desk.briefing.company}</span>
          <Badge className={styles.simulation}>{text.common.simulation}</Badge>
        </span>
      </div>
      <DrillClock />
      <div className={styles.readings}>
        <BarItem
          className={styles.reading}
          label={text.desk.bar.severity}
          keys={keysOf('severity')}
          onClick={() => run('severity')}
          value={
            severity ? (
              <span className={styles.severity}>
                <SeverityMark severity={severity} />
                {text.desk.severity[severity]}
              </span>
            ) : (
              <span className={styles.unset}>{text.desk.bar.unset}</span>
            )
          }
        />
        <BarItem
          className={styles.reading}
          label={text.desk.bar.state}
          keys={keysOf('state')}
          onClick={() => run('state')}
          value={text.desk.state[state]}
        />
        <CommandItem desk={desk} />
        <DeploysItem desk={desk} />
        <UpdateItem desk={desk} />
      </div>
      <LoopsItem desk={desk} />
      <Button
        className={styles.commands}
        icon={<Search size={13} aria-hidden="true" className={styles['commands-icon']} />}
        keys={keysOf('palette')}
        aria-keyshortcuts={ariaKeys(keysOf('palette'))}
        onClick={() => run('palette')}
        aria-label={text.desk.bar.commands}
      >
        <span className={styles['commands-word']}>{text.desk.bar.commands}</span>
      </Button>
      {refusal && (
        <div className={styles.refusal}>
          <Refusal message={refusal} />
        </div>
      )}
    </header>
  )
}

function CommandItem({ desk }: { desk: Desk }) {
  const now = useSession(selectMinute)
  const { run } = useCommands()
  const { command } = desk.incident
  // Nobody in command is only worth a light once there is something to command.
  const serious = rowsOf(desk.alerts).some((alert) => alert.severity < 'sev4')
  if (!command && desk.ended === null) {
    return (
      <div className={cx(styles.reading, styles.claim)}>
        <Button kind={serious ? 'attention' : 'plain'} onClick={() => run('claim')}>
          {text.desk.bar.claim}
        </Button>
      </div>
    )
  }
  const mine = command?.by === IMOC
  return (
    <BarItem
      className={cx(styles.reading, styles.yields)}
      label={text.desk.bar.command}
      onClick={() => run('hand-over')}
      value={
        command ? (mine ? `${text.common.you} · ${text.desk.imoc}` : nameOf(desk, command.by)) : text.desk.bar.nobody
      }
      aside={command && <span className={styles.spare}>{lengthOf(Math.max(0, now - command.since))}</span>}
    />
  )
}

function DeploysItem({ desk }: { desk: Desk }) {
  const { run, keysOf } = useCommands()
  const waiting = desk.deploys.queue.filter((deploy) => deploy.state === 'waiting').length
  const { lock } = desk.deploys
  return (
    <BarItem
      className={styles.reading}
      label={text.desk.bar.deploys}
      keys={keysOf('deploys')}
      onClick={() => run('deploys')}
      value={lock ? text.desk.bar.locked : <span className={styles.unset}>{text.desk.bar.unlocked}</span>}
      aside={waiting > 0 && text.desk.bar.waiting(waiting)}
    />
  )
}

function UpdateItem({ desk }: { desk: Desk }) {
  const now = useSession(selectMinute)
  const { run, keysOf } = useCommands()
  const last = desk.statusPage.posts.at(-1)
  const next = desk.statusPage.nextUpdateAt
  const late = next !== null && now > next && desk.ended === null
  return (
    <BarItem
      className={cx(styles.reading, styles.yields)}
      label={text.desk.bar.publicUpdate}
      keys={keysOf('status-page')}
      onClick={() => run('status-page')}
      attention={late}
      value={last ? agoWords(now - last.at) : <span className={styles.unset}>{text.desk.bar.none}</span>}
      aside={
        last &&
        (next === null
          ? text.desk.bar.noPromise
          : late
            ? text.desk.bar.late(lengthOf(now - next))
            : text.desk.bar.nextBy(drillTime(next)))
      }
    />
  )
}

function agoWords(seconds: number): string {
  return seconds < 60 ? text.desk.bar.justNow : text.desk.bar.ago(lengthOf(seconds))
}

function LoopsItem({ desk }: { desk: Desk }) {
  const now = useSession(selectMinute)
  const { run, keysOf } = useCommands()
  const open = rowsOf(desk.loops).filter((loop) => loop.open)
  const overdue = open.filter((loop) => loop.overdue || (loop.due !== null && loop.due < now)).length
  return (
    <BarItem
      className={styles.loops}
      label={text.desk.bar.openLoops}
      keys={keysOf('pane.loops')}
      onClick={() => run('pane.loops')}
      attention={overdue > 0}
      value={text.desk.bar.loops(open.length, overdue)}
    />
  )
}
