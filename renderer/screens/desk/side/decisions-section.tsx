import { useCommands } from '../../../commands/commands-context'
import { Button } from '../../../components/button'
import { Section } from '../../../components/section'
import { Words } from '../../../components/words'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import styles from './side-column.module.css'

const selectDecisions = (session: SessionState) => session.desk?.decisions
const selectDiagnoses = (session: SessionState) => session.desk?.diagnoses
const selectEnded = (session: SessionState) => session.desk?.ended !== null

/** Questions that came up while the drill ran and that still stand. Absent while there are none; the rest wait in the dialog. */
export function DecisionsSection() {
  const decisions = useSession(selectDecisions)
  const diagnoses = useSession(selectDiagnoses)?.filter((diagnosis) => diagnosis.weighed === null) ?? []
  const ended = useSession(selectEnded)
  const store = useSessionStore()
  const { keysOf } = useCommands()
  const open = decisions?.filter((decision) => decision.made === null && decision.offeredAt > 0) ?? []
  if ((open.length === 0 && diagnoses.length === 0) || ended) return null
  return (
    <Section title={text.dialog.decisions.title} pane="decisions">
      <ul className={styles.decisions}>
        {open.map((decision, index) => (
          <li key={decision.id} className={styles.decision}>
            <span>
              <Words text={decision.question} />
            </span>
            <Button
              size="s"
              keys={index === 0 ? keysOf('decisions') : undefined}
              onClick={() => store.getState().openDialog({ kind: 'decisions', decision: decision.id })}
            >
              {text.dialog.decisions.decide}
            </Button>
          </li>
        ))}
        {diagnoses.map((diagnosis) => (
          <li key={diagnosis.id} className={styles.decision}>
            <span>
              <Words text={diagnosis.short} />
            </span>
            <Button size="s" onClick={() => store.getState().openDialog({ kind: 'decisions' })}>
              {text.dialog.diagnoses.weigh}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
