import type { DeskAlert } from '../../scenarios/desk'
import { ariaKeys } from '../commands/printed-keys'
import { cx } from '../design/cx'
import { text } from '../text/text'
import styles from './alert-row.module.css'
import { Badge } from './badge'
import { Button } from './button'
import { Moment } from './moment'
import { SeverityMark } from './severity-mark'
import { Words } from './words'

export interface AlertRowProps {
  alert: DeskAlert
  acknowledgedBy: string | null
  escalatedTo: string | null
  /** The one the keys act on while no other has the focus; the only one that is lit. */
  prime: boolean
  /** False once the drill has ended. */
  live: boolean
  keys: { acknowledge: string | undefined; escalate: string | undefined }
  onAcknowledge: () => void
  onEscalate: () => void
}

/** One alert of the pager, however many times it fired. */
export function AlertRow({
  alert,
  prime,
  live,
  acknowledgedBy,
  escalatedTo,
  keys,
  onAcknowledge,
  onEscalate,
}: AlertRowProps) {
  const cleared = alert.clearedAt !== null
  const fresh = live && !alert.acknowledged && !cleared
  return (
    <li
      className={cx(styles['alert-row'], cleared && styles.cleared)}
      data-alert={alert.alert}
      data-row=""
      tabIndex={-1}
    >
      <div className={styles.line}>
        <SeverityMark severity={alert.severity} />
        <span className={styles.text} title={alert.text}>
          <span className={styles.unseen}>{text.desk.severity[alert.severity]}: </span>
          <Words text={alert.text} />
        </span>
        {alert.count > 1 && (
          <Badge>
            <span aria-hidden="true">{alert.count}</span>
            <span className={styles.unseen}>{text.desk.pager.times(alert.count)}</span>
          </Badge>
        )}
        {fresh && <span className={styles.unseen}>{text.desk.pager.isNew}</span>}
      </div>
      {(acknowledgedBy || escalatedTo || cleared) && (
        <p className={styles.note}>
          {cleared ? (
            <>
              {text.desk.pager.cleared} <Moment at={alert.clearedAt ?? 0} />
            </>
          ) : (
            <>
              {acknowledgedBy && (
                <>
                  {text.desk.pager.acknowledgedBy(acknowledgedBy)} <Moment at={alert.acknowledged?.at ?? 0} />
                </>
              )}
              {escalatedTo && ` ${text.desk.pager.escalatedTo(escalatedTo)}`}
            </>
          )}
        </p>
      )}
      {live && !cleared && (
        <div className={cx(styles.actions, fresh && styles.fresh)}>
          {fresh && (
            <Button
              kind={prime ? 'attention' : 'plain'}
              size="s"
              keys={prime ? keys.acknowledge : undefined}
              aria-keyshortcuts={ariaKeys(keys.acknowledge)}
              onClick={onAcknowledge}
            >
              {text.desk.pager.acknowledge}
            </Button>
          )}
          <Button
            size="s"
            kind="quiet"
            keys={prime ? keys.escalate : undefined}
            aria-keyshortcuts={ariaKeys(keys.escalate)}
            onClick={onEscalate}
          >
            {text.desk.pager.escalate}
          </Button>
        </div>
      )}
    </li>
  )
}
