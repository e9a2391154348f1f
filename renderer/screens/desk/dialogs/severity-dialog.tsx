import { Dialog } from '../../../components/dialog'
import { Refusal } from '../../../components/refusal'
import { SeverityMark } from '../../../components/severity-mark'
import { severityMeaning } from '../../../store/severity-meaning'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'
import { useDialogMove } from './use-dialog-move'

/** The five severities with what they mean at this company, worst first. */
export function SeverityDialog({ desk, onClose }: DeskDialogProps) {
  const { make, refusal } = useDialogMove(onClose)
  return (
    <Dialog open onClose={onClose} title={text.dialog.severity.title} about={text.dialog.severity.about}>
      <ul className={styles.list}>
        {desk.briefing.severities.map(({ id, means }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={desk.incident.severity === id}
              onClick={() => void make({ do: 'set-severity', severity: id })}
            >
              <SeverityMark severity={id} size={14} />
              <span className={styles.words}>
                <span className={styles.label}>{text.desk.severity[id]}</span>
                <span className={styles.means}>{severityMeaning(text.desk.severity[id], means)}</span>
              </span>
              {desk.incident.severity === id && <span className={styles.faint}>{text.dialog.severity.current}</span>}
            </button>
          </li>
        ))}
      </ul>
      <Refusal message={refusal} />
    </Dialog>
  )
}
