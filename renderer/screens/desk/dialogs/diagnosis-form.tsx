import { useState } from 'react'

import type { Desk, DeskDiagnosis } from '../../../../scenarios/desk'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { Moment } from '../../../components/moment'
import { Segmented } from '../../../components/segmented'
import { TextInput } from '../../../components/text-input'
import { firstName } from '../../../store/people'
import { useSessionStore } from '../../../store/session-context'
import { text } from '../../../text/text'
import styles from './form.module.css'
import { useUnfinished } from './use-unfinished'

const words = text.dialog.diagnoses
type Weight = 'pursued' | 'ruled-out'
const FIRST = { as: 'pursued' as Weight, because: '' }
const WEIGHTS = (Object.entries(words.as) as Array<[Weight, string]>).map(([value, label]) => ({ value, label }))

/** What somebody thinks is wrong: take it up, or rule it out, with a reason. */
export function DiagnosisForm({ desk, diagnosis }: { desk: Desk; diagnosis: DeskDiagnosis }) {
  const store = useSessionStore()
  const { value, change, forget } = useUnfinished(`diagnosis ${diagnosis.id}`, FIRST)
  const [again, setAgain] = useState(false)
  if (diagnosis.weighed && !again) {
    return (
      <div className={styles.row}>
        <span className={styles.grow}>
          {firstName(desk, diagnosis.by)}: {diagnosis.short}
          <br />
          <strong>{words.as[diagnosis.weighed.as]}</strong>, {diagnosis.weighed.because}
        </span>
        <span className={styles.faint}>
          <Moment at={diagnosis.weighed.at} />
        </span>
        <Button size="s" kind="quiet" onClick={() => setAgain(true)}>
          {words.weigh}
        </Button>
      </div>
    )
  }
  const weigh = async () => {
    const move = { do: 'weigh', diagnosis: diagnosis.id, as: value.as, because: value.because.trim() } as const
    if (!(await store.getState().act(move, 'dialog'))) return
    forget()
    setAgain(false)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void weigh()
      }}
    >
      <h3 className={styles.label}>
        {firstName(desk, diagnosis.by)}: {diagnosis.short}
      </h3>
      <Segmented label={diagnosis.short} options={WEIGHTS} value={value.as} onChange={(as) => change({ as })} />
      <Field label={text.dialog.decisions.because}>
        {(ids) => (
          <TextInput {...ids} value={value.because} onChange={(event) => change({ because: event.target.value })} />
        )}
      </Field>
      <div>
        <Button disabled={value.because.trim() === ''} onClick={() => void weigh()}>
          {words.weigh}
        </Button>
      </div>
    </form>
  )
}
