import { useMemo, useRef } from 'react'

import {
  COMPONENT_STATES,
  type ComponentState,
  INCIDENT_STATES,
  type IncidentState,
} from '../../../../scenarios/engine'
import { Badge } from '../../../components/badge'
import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { Field } from '../../../components/field'
import { Hole } from '../../../components/hole'
import { Moment } from '../../../components/moment'
import { Refusal } from '../../../components/refusal'
import { Segmented } from '../../../components/segmented'
import { Select } from '../../../components/select'
import { TextArea } from '../../../components/text-input'
import { Words } from '../../../components/words'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { toolName } from '../../../store/tool-name'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './form.module.css'
import { useDialogMove } from './use-dialog-move'
import { useUnfinished } from './use-unfinished'
import { wallTime } from './wall-time'

const selectMinute = (session: SessionState) => Math.floor(session.second / 60) * 60

const STATES = INCIDENT_STATES.map((state) => ({ value: state, label: text.desk.state[state] }))
const NEXT = ['none', '5', '10', '15', '20', '30', '60'] as const
const COMPONENTS = COMPONENT_STATES.map((state) => ({ value: state, label: text.desk.componentState[state] }))

interface Post {
  state: IncidentState
  components: Record<string, ComponentState>
  text: string
  next: string
}

/** Writes to the public: state, components, words, and when more will be said; with a look at it before it goes. */
export function StatusPageDialog({ desk, onClose }: DeskDialogProps) {
  const now = useSession(selectMinute)
  const first = useMemo<Post>(
    () => ({ state: desk.incident.state, components: desk.statusPage.components, text: '', next: '15' }),
    [desk.incident.state, desk.statusPage.components],
  )
  const { value, change, forget } = useUnfinished<Post>('status-page', first)
  const { make, refusal, busy } = useDialogMove(() => {
    forget()
    onClose()
  })
  const area = useRef<HTMLTextAreaElement>(null)
  const nextUpdateIn = value.next === 'none' ? null : Number(value.next) * 60
  const dark = desk.panels['status-page']?.dark
  const told = Object.entries(value.components).filter(([, state]) => state !== 'operational')
  const publish = () =>
    void make({
      do: 'publish',
      state: value.state,
      components: value.components,
      text: value.text.trim(),
      nextUpdateIn,
    })

  return (
    <Dialog
      open
      onClose={onClose}
      shape="sheet"
      title={text.dialog.statusPage.title}
      about={text.dialog.statusPage.about}
      initialFocus={area}
      foot={
        <>
          <span className={styles.foot}>{text.dialog.statusPage.draftKept}</span>
          <Button onClick={onClose}>{text.common.close}</Button>
          <Button kind="action" disabled={busy || value.text.trim() === ''} onClick={publish}>
            {text.dialog.statusPage.publish}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {dark && <Hole tool={toolName(desk, dark)} since={dark.since} why={dark.why} fallback={dark.fallback} />}
        <Segmented
          label={text.dialog.statusPage.state}
          options={STATES}
          value={value.state}
          onChange={(state) => change({ state })}
        />
        <Field label={text.dialog.statusPage.text} aside={text.dialog.statusPage.count(value.text.length)}>
          {(ids) => (
            <TextArea
              ref={area}
              {...ids}
              rows={4}
              placeholder={text.dialog.statusPage.textExample}
              value={value.text}
              onChange={(event) => change({ text: event.target.value })}
            />
          )}
        </Field>
        <div className={styles.components}>
          {desk.briefing.components.map((component) => (
            <ComponentChoice
              key={component.id}
              name={component.name}
              value={value.components[component.id] ?? 'operational'}
              onChange={(state) => change({ components: { ...value.components, [component.id]: state } })}
            />
          ))}
          <span>{text.dialog.statusPage.next}</span>
          <Select
            label={text.dialog.statusPage.next}
            options={NEXT.map((next) => ({
              value: next,
              label:
                next === 'none'
                  ? text.dialog.statusPage.nextOptions.none
                  : text.dialog.statusPage.nextOptions.minutes(Number(next)),
            }))}
            value={value.next}
            onChange={(next) => change({ next })}
          />
        </div>
        <Refusal message={refusal} />
        <h3 className={styles.heading}>{text.dialog.statusPage.preview}</h3>
        <div className={styles.preview}>
          <h3>
            {desk.briefing.company}: {text.desk.state[value.state]} <Badge>[{text.common.simulation}]</Badge>
          </h3>
          {told.length > 0 && (
            <p className={styles.means}>
              {told
                .map(
                  ([id, state]) =>
                    `${desk.briefing.components.find((one) => one.id === id)?.name ?? id}: ${text.desk.componentNow[state]}`,
                )
                .join(' · ')}
            </p>
          )}
          <p className={styles.plain}>{value.text || <span className={styles.faint}>…</span>}</p>
          {nextUpdateIn !== null && (
            <p className={styles.faint}>
              {text.dialog.statusPage.nextLine(wallTime(desk.briefing.clock, now + nextUpdateIn))}
            </p>
          )}
        </div>
        <h3 className={styles.heading}>{text.dialog.statusPage.posts}</h3>
        {desk.statusPage.posts.length === 0 && <p className={styles.faint}>{text.dialog.statusPage.noPosts}</p>}
        <ul>
          {desk.statusPage.posts.toReversed().map((post) => (
            <li key={post.at} className={styles.row}>
              <span className={styles.grow}>
                <strong>{text.desk.state[post.state]}</strong> <Words text={post.text} />
              </span>
              <span className={styles.faint}>
                <Moment at={post.at} />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

interface ComponentChoiceProps {
  name: string
  value: ComponentState
  onChange: (state: ComponentState) => void
}

function ComponentChoice({ name, value, onChange }: ComponentChoiceProps) {
  return (
    <>
      <span>{name}</span>
      <Select label={name} options={COMPONENTS} value={value} onChange={onChange} />
    </>
  )
}
