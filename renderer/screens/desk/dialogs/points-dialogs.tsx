import { useState } from 'react'

import { BRIEFING_POINTS, HANDOVER_POINTS } from '../../../../scenarios/engine'
import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { EnterSubmits } from '../../../components/enter-submits'
import { Field } from '../../../components/field'
import { Refusal } from '../../../components/refusal'
import { Select } from '../../../components/select'
import { TextInput } from '../../../components/text-input'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'
import { peopleFor } from './people-for'
import { useDialogMove } from './use-dialog-move'
import { useUnfinished } from './use-unfinished'

type Points = Record<string, string>
const NO_POINTS: Points = {}

/** Tells a joiner where things stand in six short points. What was told the last one is there to be told again. */
export function BriefDialog({ desk, dialog, onClose }: DeskDialogProps<'brief'>) {
  const people = peopleFor(desk, (_, state) => state?.presence === 'here').sort(
    (a, b) => Number(desk.people[b.value]?.needsBriefing) - Number(desk.people[a.value]?.needsBriefing),
  )
  const waiting = people.find((one) => {
    const state = desk.people[one.value]
    return state?.needsBriefing && state.briefed === null
  })
  const [person, setPerson] = useState(
    people.find((one) => one.value === dialog.person)?.value ?? waiting?.value ?? null,
  )
  const { value, change } = useUnfinished('brief', NO_POINTS)
  const { make, refusal, busy } = useDialogMove(() => {
    change({ task: '' })
    onClose()
  })
  const brief = () => person && void make({ do: 'brief', person, points: filled(value) })
  return (
    <Dialog
      open
      onClose={onClose}
      shape="sheet"
      title={text.dialog.brief.title}
      about={text.dialog.brief.about}
      foot={
        <>
          <span className={styles.foot}>{text.dialog.brief.made(Object.keys(filled(value)).length)}</span>
          <Button onClick={onClose}>{text.common.close}</Button>
          <Button kind="action" disabled={busy || person === null} onClick={brief}>
            {text.dialog.brief.brief}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          brief()
        }}
      >
        <Field label={text.dialog.brief.who}>
          {(ids) => (
            <Select {...ids} options={people} value={person} onChange={setPerson} placeholder={text.common.choose} />
          )}
        </Field>
        {BRIEFING_POINTS.map((point) => (
          <Field key={point} label={text.dialog.brief.point[point].label}>
            {(ids) => (
              <TextInput
                {...ids}
                placeholder={text.dialog.brief.point[point].example}
                value={value[point] ?? ''}
                onChange={(event) => change({ [point]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Refusal message={refusal} />
        <EnterSubmits />
      </form>
    </Dialog>
  )
}

/** Passes command on, in six points. */
export function HandOverDialog({ desk, onClose }: DeskDialogProps) {
  const people = peopleFor(desk, (person, state) => person.kind === 'crew' && state?.presence === 'here')
  const deputy = people.find((one) => desk.people[one.value]?.role === 'deputy')
  const [to, setTo] = useState<string | null>(deputy?.value ?? null)
  const { value, change, forget } = useUnfinished('hand-over', NO_POINTS)
  const { make, refusal, busy } = useDialogMove(() => {
    forget()
    onClose()
  })
  const handOver = () => to && void make({ do: 'hand-over', to, report: filled(value) })
  return (
    <Dialog
      open
      onClose={onClose}
      shape="sheet"
      title={text.dialog.handOver.title}
      about={text.dialog.handOver.about}
      foot={
        <>
          <Button onClick={onClose}>{text.common.close}</Button>
          <Button kind="action" disabled={busy || to === null} onClick={handOver}>
            {text.dialog.handOver.handOver}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={text.dialog.handOver.to}>
          {(ids) => <Select {...ids} options={people} value={to} onChange={setTo} placeholder={text.common.choose} />}
        </Field>
        {HANDOVER_POINTS.map((point) => (
          <Field key={point} label={text.dialog.handOver.point[point].label}>
            {(ids) => (
              <TextInput
                {...ids}
                placeholder={text.dialog.handOver.point[point].example}
                value={value[point] ?? ''}
                onChange={(event) => change({ [point]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <Refusal message={refusal} />
      </div>
    </Dialog>
  )
}

function filled(points: Points): Points {
  return Object.fromEntries(
    Object.entries(points)
      .map(([point, words]) => [point, words.trim()] as const)
      .filter(([, words]) => words !== ''),
  )
}
