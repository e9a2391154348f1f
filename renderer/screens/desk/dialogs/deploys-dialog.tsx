import { useRef } from 'react'

import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { Field } from '../../../components/field'
import { Hole } from '../../../components/hole'
import { Moment } from '../../../components/moment'
import { Refusal } from '../../../components/refusal'
import { TextInput } from '../../../components/text-input'
import { nameOf } from '../../../store/people'
import { toolName } from '../../../store/tool-name'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'
import { useDialogMove } from './use-dialog-move'
import { useUnfinished } from './use-unfinished'

const FIRST = { reason: '', allow: [] as string[] }

/** The deploy queue with its lock: a reason, and what is let through all the same. */
export function DeploysDialog({ desk, onClose }: DeskDialogProps) {
  const { value, change, forget } = useUnfinished('deploys', FIRST)
  const { make, refusal, busy } = useDialogMove(() => {
    forget()
    onClose()
  })
  const input = useRef<HTMLInputElement>(null)
  const { lock, queue } = desk.deploys
  const dark = desk.panels.deploys?.dark
  const act = () =>
    void make(
      lock
        ? { do: 'unlock-deploys', reason: value.reason.trim() }
        : { do: 'lock-deploys', reason: value.reason.trim(), allow: value.allow },
    )
  return (
    <Dialog
      open
      onClose={onClose}
      shape="sheet"
      title={text.dialog.deploys.title}
      about={text.dialog.deploys.about}
      initialFocus={input}
      foot={
        <>
          <Button onClick={onClose}>{text.common.close}</Button>
          <Button kind="action" disabled={busy} onClick={act}>
            {lock ? text.dialog.deploys.unlock : text.dialog.deploys.lock}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          act()
        }}
      >
        {lock && (
          <p>
            {text.dialog.deploys.lockedSince} <Moment at={lock.since} />: {lock.reason}
          </p>
        )}
        <Field label={lock ? text.dialog.deploys.unlockReason : text.dialog.deploys.reason}>
          {(ids) => (
            <TextInput
              ref={input}
              {...ids}
              placeholder={lock ? undefined : text.dialog.deploys.reasonExample}
              value={value.reason}
              onChange={(event) => change({ reason: event.target.value })}
            />
          )}
        </Field>
        <Refusal message={refusal} />
        <h3 className={styles.heading}>{text.dialog.deploys.queue}</h3>
        {dark && <Hole tool={toolName(desk, dark)} since={dark.since} why={dark.why} fallback={dark.fallback} />}
        {queue.length === 0 && !dark && <p className={styles.faint}>{text.dialog.deploys.empty}</p>}
        <ul>
          {queue.map((deploy) => (
            <li key={deploy.deploy} className={styles.row}>
              <span className={styles.grow}>
                {deploy.what} <span className={styles.faint}>{text.dialog.deploys.by(nameOf(desk, deploy.by))}</span>
              </span>
              <span className={styles.faint}>{text.dialog.deploys.states[deploy.state]}</span>
              {deploy.state === 'waiting' &&
                (lock ? (
                  <Button
                    size="s"
                    onClick={() =>
                      void make({ do: 'allow-deploy', deploy: deploy.deploy, reason: value.reason.trim() })
                    }
                  >
                    {text.dialog.deploys.letThrough}
                  </Button>
                ) : (
                  <label className={styles.check}>
                    <input
                      type="checkbox"
                      checked={value.allow.includes(deploy.deploy)}
                      onChange={(event) =>
                        change({
                          allow: event.target.checked
                            ? [...value.allow, deploy.deploy]
                            : value.allow.filter((one) => one !== deploy.deploy),
                        })
                      }
                    />
                    {text.dialog.deploys.allow}
                  </label>
                ))}
            </li>
          ))}
        </ul>
      </form>
    </Dialog>
  )
}
