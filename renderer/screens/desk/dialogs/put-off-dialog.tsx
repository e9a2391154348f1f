import { useRef, useState } from 'react'

import { rowOf } from '../../../../scenarios/tables'
import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { EnterSubmits } from '../../../components/enter-submits'
import { Field } from '../../../components/field'
import { Refusal } from '../../../components/refusal'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { nameOf } from '../../../store/people'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'
import { useDialogMove } from './use-dialog-move'

type PutOff = DeskDialogProps<'park' | 'defer'>

const UNTIL = ['none', '5', '10', '15', '20', '30'] as const

const { park } = text.dialog
const { prompts } = text.desk
const WORDS = {
  park: { title: park.title, about: park.about, why: park.because, example: park.becauseExample, done: park.park },
  defer: { title: prompts.title, about: prompts.about, why: prompts.why, example: undefined, done: prompts.title },
}

/** Puts a warning, or a reminder of the bot, off: consciously, with a reason, a warning perhaps until a time. */
export function PutOffDialog({ desk, dialog, onClose }: PutOff) {
  const [because, setBecause] = useState('')
  const [until, setUntil] = useState<string>('10')
  const { make, refusal, busy } = useDialogMove(onClose)
  const input = useRef<HTMLInputElement>(null)
  const reason = because.trim()
  const words = WORDS[dialog.kind]
  const putOff = () =>
    void make(
      dialog.kind === 'park'
        ? { do: 'park', loop: dialog.loop, because: reason, ...(until !== 'none' && { until: Number(until) * 60 }) }
        : { do: 'answer-prompt', prompt: dialog.prompt, how: 'defer', reason },
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      about={words.about}
      initialFocus={input}
      foot={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button kind="action" disabled={busy || reason === ''} onClick={putOff}>
            {words.done}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason) putOff()
        }}
      >
        <Said desk={desk} dialog={dialog} />
        <Field label={words.why}>
          {(ids) => (
            <TextInput
              ref={input}
              {...ids}
              placeholder={words.example}
              value={because}
              onChange={(event) => setBecause(event.target.value)}
            />
          )}
        </Field>
        {dialog.kind === 'park' && (
          <Field label={park.until}>
            {(ids) => (
              <Select
                {...ids}
                options={UNTIL.map((one) => ({
                  value: one,
                  label: one === 'none' ? park.untilOptions.none : park.untilOptions.minutes(Number(one)),
                }))}
                value={until}
                onChange={setUntil}
              />
            )}
          </Field>
        )}
        <Refusal message={refusal} />
        <EnterSubmits />
      </form>
    </Dialog>
  )
}

/** What is put off, as it was said. */
function Said({ desk, dialog }: Pick<PutOff, 'desk' | 'dialog'>) {
  if (dialog.kind === 'defer') {
    return <p className={styles.label}>{desk.prompts.find(({ prompt }) => prompt === dialog.prompt)?.text}</p>
  }
  const message = rowOf(desk.messages, rowOf(desk.loops, dialog.loop)?.message ?? '')
  if (!message) return null
  return (
    <p className={styles.preview}>
      <span>
        <strong>{nameOf(desk, message.by)}</strong> {message.text}
      </span>
    </p>
  )
}
