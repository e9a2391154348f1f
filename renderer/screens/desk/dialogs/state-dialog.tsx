import { INCIDENT_STATES } from '../../../../scenarios/engine'
import { Dialog } from '../../../components/dialog'
import { Refusal } from '../../../components/refusal'
import { useSessionStore } from '../../../store/session-context'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'
import { useDialogMove } from './use-dialog-move'

/** The four states of the incident. *Resolved* goes by way of its own list of what is still open. */
export function StateDialog({ desk, onClose }: DeskDialogProps) {
  const store = useSessionStore()
  const { make, refusal } = useDialogMove(onClose)
  return (
    <Dialog open onClose={onClose} title={text.dialog.state.title} about={text.dialog.state.about}>
      <ul className={styles.list}>
        {INCIDENT_STATES.map((state, index) => (
          <li key={state}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={desk.incident.state === state}
              onClick={() =>
                state === 'resolved'
                  ? store.getState().openDialog({ kind: 'resolve' })
                  : void make({ do: 'set-state', state })
              }
            >
              <span className={styles.faint}>{index + 1}</span>
              <span className={styles.words}>
                <span className={styles.label}>
                  {text.desk.state[state]}
                  {state === 'resolved' && '…'}
                </span>
                <span className={styles.means}>{text.desk.stateMeans[state]}</span>
              </span>
              {desk.incident.state === state && <span className={styles.faint}>{text.dialog.state.current}</span>}
            </button>
          </li>
        ))}
      </ul>
      <Refusal message={refusal} />
    </Dialog>
  )
}
