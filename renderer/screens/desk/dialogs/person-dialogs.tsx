import { useRef, useState } from 'react'

import { ROLES, type RoleId } from '../../../../scenarios/engine'
import { rowsOf } from '../../../../scenarios/tables'
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
import { peopleFor } from './people-for'
import { useDialogMove } from './use-dialog-move'
import { useUnfinished } from './use-unfinished'

const NO_PAGE = { because: '' }

/** Rings somebody who is not here, with a reason. */
export function PageDialog({ desk, dialog, onClose }: DeskDialogProps<'page'>) {
  const people = peopleFor(desk, (person, state) => person.pageable && state?.presence !== 'here')
  const [person, setPerson] = useState(people.find((one) => one.value === dialog.person)?.value ?? null)
  const { value, change, forget } = useUnfinished('page', NO_PAGE)
  const { make, refusal, busy } = useDialogMove(() => {
    forget()
    onClose()
  })
  const input = useRef<HTMLInputElement>(null)
  const page = () => person && void make({ do: 'page', person, because: value.because.trim() })
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.dialog.page.title}
      about={text.dialog.page.about}
      {...(person && { initialFocus: input })}
      foot={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button kind="action" disabled={busy || person === null} onClick={page}>
            {text.dialog.page.page}
          </Button>
        </>
      }
    >
      {people.length === 0 ? (
        <p className={styles.faint}>{text.dialog.page.nobody}</p>
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            page()
          }}
        >
          <Field label={text.dialog.page.person}>
            {(ids) => (
              <Select {...ids} options={people} value={person} onChange={setPerson} placeholder={text.common.choose} />
            )}
          </Field>
          <Field label={text.dialog.page.because}>
            {(ids) => (
              <TextInput
                ref={input}
                {...ids}
                placeholder={text.dialog.page.becauseExample}
                value={value.because}
                onChange={(event) => change({ because: event.target.value })}
              />
            )}
          </Field>
          <Refusal message={refusal} />
          <EnterSubmits />
        </form>
      )}
    </Dialog>
  )
}

/** Sends an alert on to somebody's pager. */
export function EscalateDialog({ desk, dialog, onClose }: DeskDialogProps<'escalate'>) {
  // Whoever is here or being paged has been reached already.
  const people = peopleFor(
    desk,
    (person, state) => person.pageable && state?.presence !== 'here' && state?.presence !== 'paged',
  )
  const [to, setTo] = useState<string | null>(null)
  const { make, refusal, busy } = useDialogMove(onClose)
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.dialog.escalate.title}
      about={text.dialog.escalate.about}
      foot={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button
            kind="action"
            disabled={busy || to === null}
            onClick={() => to && void make({ do: 'escalate-alert', alert: dialog.alert, to })}
          >
            {text.dialog.escalate.escalate}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p className={styles.label}>{desk.alerts[dialog.alert]?.text}</p>
        <Field label={text.dialog.escalate.to}>
          {(ids) => <Select {...ids} options={people} value={to} onChange={setTo} placeholder={text.common.choose} />}
        </Field>
        <Refusal message={refusal} />
      </div>
    </Dialog>
  )
}

const ROLE_OPTIONS = ROLES.map((role) => ({ value: role, label: text.desk.role[role] }))

/** Gives somebody here a role. */
export function RoleDialog({ desk, dialog, onClose }: DeskDialogProps<'role'>) {
  const people = peopleFor(desk, (_, state) => state?.presence === 'here')
  const [person, setPerson] = useState(people.find((one) => one.value === dialog.person)?.value ?? null)
  const [role, setRole] = useState<RoleId | null>(null)
  const { make, refusal, busy } = useDialogMove(onClose)
  const held = rowsOf(desk.people).find((one) => one.role !== null && one.role === role)
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.dialog.role.title}
      about={text.dialog.role.about}
      foot={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button
            kind="action"
            disabled={busy || !person || !role}
            onClick={() => person && role && void make({ do: 'assign-role', role, person })}
          >
            {text.dialog.role.assign}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={text.dialog.role.role} hint={held && text.dialog.role.held(nameOf(desk, held.id))}>
          {(ids) => (
            <Select {...ids} options={ROLE_OPTIONS} value={role} onChange={setRole} placeholder={text.common.choose} />
          )}
        </Field>
        <Field label={text.dialog.role.person}>
          {(ids) => (
            <Select {...ids} options={people} value={person} onChange={setPerson} placeholder={text.common.choose} />
          )}
        </Field>
        <Refusal message={refusal} />
      </div>
    </Dialog>
  )
}
