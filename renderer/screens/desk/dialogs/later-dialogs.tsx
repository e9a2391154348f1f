import { useRef, useState } from 'react'

import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { EnterSubmits } from '../../../components/enter-submits'
import { Field } from '../../../components/field'
import { Refusal } from '../../../components/refusal'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { nameOf } from '../../../store/people'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialogs'
import styles from './form.module.css'
import { useDialogMove } from './use-dialog-move'

const UNTIL = ['none', '5', '10', '15', '20', '30'] as const

/** Consciously sets a warning aside: not now, because. */
export function ParkDialog({ desk, dialog, onClose }: DeskDialogProps<'park'>) {
  const [because, setBecause] = useState('')
  const [until, setUntil] = useState<string>('10')
  const { make, refusal, busy } = useDialogMove(onClose)
  const input = useRef<HTMLInputElement>(null)
  const loop = desk.loops[dialog.loop]
  const message = loop && desk.messages[loop.message]
  const park = () =>
    void make({
      do: 'park',
      loop: dialog.loop,
      because: because.trim(),
      ...(until !== 'none' && { until: Number(until) * 60 }),
    })
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.dialog.park.title}
      about={text.dialog.park.about}
      initialFocus={input}
      foot={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button kind="action" disabled={busy || because.trim() === ''} onClick={park}>
            {text.dialog.park.park}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (because.trim()) park()
        }}
      >
        {message && (
          <p className={styles.preview}>
            <span>
              <strong>{nameOf(desk, message.by)}</strong> {message.text}
            </span>
          </p>
        )}
        <Field label={text.dialog.park.because}>
          {(ids) => (
            <TextInput
              ref={input}
              {...ids}
              placeholder={text.dialog.park.becauseExample}
              value={because}
              onChange={(event) => setBecause(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.dialog.park.until}>
          {(ids) => (
            <Select
              {...ids}
              options={UNTIL.map((one) => ({
                value: one,
                label:
                  one === 'none'
                    ? text.dialog.park.untilOptions.none
                    : text.dialog.park.untilOptions.minutes(Number(one)),
              }))}
              value={until}
              onChange={setUntil}
            />
          )}
        </Field>
        <Refusal message={refusal} />
        <EnterSubmits />
      </form>
    </Dialog>
  )
}

/** Puts a prompt of the bot off, with a reason. */
export function DeferDialog({ desk, dialog, onClose }: DeskDialogProps<'defer'>) {
  const [reason, setReason] = useState('')
  const { make, refusal, busy } = useDialogMove(onClose)
  const input = useRef<HTMLInputElement>(null)
  const prompt = desk.prompts.find((one) => one.prompt === dialog.prompt)
  const defer = () => void make({ do: 'answer-prompt', prompt: dialog.prompt, how: 'defer', reason: reason.trim() })
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.desk.prompts.title}
      about={text.desk.prompts.about}
      initialFocus={input}
      foot={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button kind="action" disabled={busy || reason.trim() === ''} onClick={defer}>
            {text.desk.prompts.title}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (reason.trim()) defer()
        }}
      >
        <p className={styles.label}>{prompt?.text}</p>
        <Field label={text.desk.prompts.why}>
          {(ids) => (
            <TextInput ref={input} {...ids} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        <Refusal message={refusal} />
        <EnterSubmits />
      </form>
    </Dialog>
  )
}
