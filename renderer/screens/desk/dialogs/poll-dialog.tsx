import { useRef } from 'react'
import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { EnterSubmits } from '../../../components/enter-submits'
import { Field } from '../../../components/field'
import { Moment } from '../../../components/moment'
import { Refusal } from '../../../components/refusal'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { nameOf } from '../../../store/people'
import { listOf } from '../../../text/list-of'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'
import { useDialogMove } from './use-dialog-move'
import { useUnfinished } from './use-unfinished'

const FIRST = { about: '', text: '' }

/** "Any strong objections?", asked of the room before something risky, and what came of it. */
export function PollDialog({ desk, dialog, onClose }: DeskDialogProps<'poll'>) {
  const subjects = [
    ...desk.asks.filter((ask) => ask.risky).map((ask) => ({ value: ask.id, label: ask.label })),
    ...desk.decisions.map((decision) => ({ value: decision.id, label: decision.question })),
  ]
  const { value, change, forget } = useUnfinished('poll', FIRST)
  const about = value.about || dialog.about || subjects[0]?.value || ''
  const { make, refusal, busy } = useDialogMove(() => {
    forget()
    onClose()
  })
  const input = useRef<HTMLInputElement>(null)
  const ask = () => void make({ do: 'poll', about, ...(value.text.trim() && { text: value.text.trim() }) })
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.dialog.poll.title}
      about={text.dialog.poll.about}
      initialFocus={input}
      foot={
        <>
          <Button onClick={onClose}>{text.common.close}</Button>
          <Button kind="action" disabled={busy || about === ''} onClick={ask}>
            {text.dialog.poll.ask}
          </Button>
        </>
      }
    >
      {subjects.length === 0 ? (
        <p className={styles.faint}>{text.dialog.poll.none}</p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            ask()
          }}
        >
          <Field label={text.dialog.poll.subject}>
            {(ids) => <Select {...ids} options={subjects} value={about} onChange={(next) => change({ about: next })} />}
          </Field>
          <Field label={text.dialog.poll.text}>
            {(ids) => (
              <TextInput
                ref={input}
                {...ids}
                placeholder={text.dialog.poll.textExample}
                value={value.text}
                onChange={(event) => change({ text: event.target.value })}
              />
            )}
          </Field>
          <Refusal message={refusal} />
          <EnterSubmits />
        </form>
      )}
      <ul>
        {desk.polls.map((poll) => (
          <li key={`${poll.about} ${poll.at}`} className={styles.row}>
            <span className={styles.grow}>
              {subjects.find((one) => one.value === poll.about)?.label ?? poll.about}
              <br />
              <span className={styles.faint}>
                {poll.open ? text.dialog.poll.open : text.dialog.poll.closed}:{' '}
                {text.dialog.poll.objections(poll.objections.length)}
                {poll.objections.length > 0 && ` (${listOf(poll.objections.map((one) => nameOf(desk, one.by)))})`}
              </span>
            </span>
            <span className={styles.faint}>
              <Moment at={poll.at} />
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
