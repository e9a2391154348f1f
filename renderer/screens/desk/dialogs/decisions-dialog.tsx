import { useState } from 'react'

import type { DeskDecision } from '../../../../scenarios/desk'
import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { Field } from '../../../components/field'
import { Moment } from '../../../components/moment'
import { Refusal } from '../../../components/refusal'
import { Segmented } from '../../../components/segmented'
import { TextInput } from '../../../components/text-input'
import { Words } from '../../../components/words'
import { useSession, useSessionStore } from '../../../store/session-context'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import { DiagnosisForm } from './diagnosis-form'
import styles from './form.module.css'
import { useUnfinished } from './use-unfinished'

/** What has come up to decide: a choice and a reason each; what is decided stays in view. */
export function DecisionsDialog({ desk, onClose }: DeskDialogProps) {
  const store = useSessionStore()
  const refusal = useSession((session) => (session.refused?.where === 'dialog' ? session.refused.message : null))
  return (
    <Dialog
      open
      onClose={onClose}
      shape="sheet"
      title={text.dialog.decisions.title}
      about={text.dialog.decisions.about}
      foot={
        <>
          <Button onClick={() => store.getState().openDialog({ kind: 'poll' })}>{text.dialog.decisions.poll}</Button>
          <Button onClick={onClose}>{text.common.close}</Button>
        </>
      }
    >
      {desk.decisions.length === 0 && <p className={styles.faint}>{text.dialog.decisions.none}</p>}
      <div className={styles.form}>
        {desk.decisions.map((decision) => (
          <Decision key={decision.id} decision={decision} />
        ))}
        {desk.diagnoses.length > 0 && <h3 className={styles.heading}>{text.dialog.diagnoses.title}</h3>}
        {desk.diagnoses.map((diagnosis) => (
          <DiagnosisForm key={diagnosis.id} desk={desk} diagnosis={diagnosis} />
        ))}
        <Refusal message={refusal} />
      </div>
    </Dialog>
  )
}

const FIRST = { choice: '', because: '' }

function Decision({ decision }: { decision: DeskDecision }) {
  const store = useSessionStore()
  const { value, change, forget } = useUnfinished(`decision ${decision.id}`, FIRST)
  const [again, setAgain] = useState(false)
  if (decision.made && !again) {
    const made = decision.choices.find((choice) => choice.id === decision.made?.choice)
    return (
      <div className={styles.row}>
        <span className={styles.grow}>
          <span className={styles.means}>
            <Words text={decision.question} />
          </span>
          <br />
          <strong>{made?.label ?? decision.made.choice}</strong>, {decision.made.because}
        </span>
        <span className={styles.faint}>
          <Moment at={decision.made.at} />
        </span>
        <Button size="s" kind="quiet" onClick={() => setAgain(true)}>
          {text.dialog.decisions.again}
        </Button>
      </div>
    )
  }
  const record = async () => {
    const taken = await store
      .getState()
      .act({ do: 'decide', decision: decision.id, choice: value.choice, because: value.because.trim() }, 'dialog')
    if (!taken) return
    forget()
    setAgain(false)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void record()
      }}
    >
      <h3 className={styles.label}>
        <Words text={decision.question} />
      </h3>
      <Segmented
        label={decision.question}
        options={decision.choices.map((choice) => ({ value: choice.id, label: choice.label }))}
        value={value.choice}
        onChange={(choice) => change({ choice })}
      />
      <Field label={text.dialog.decisions.because}>
        {(ids) => (
          <TextInput
            {...ids}
            placeholder={text.dialog.decisions.becauseExample}
            value={value.because}
            onChange={(event) => change({ because: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button disabled={value.choice === ''} onClick={() => void record()}>
          {text.dialog.decisions.decide}
        </Button>
      </div>
    </form>
  )
}
