import { MoreHorizontal } from 'lucide-react'

import type { Desk, DeskPerson } from '../../../../scenarios/desk'
import type { BriefedPerson } from '../../../../scenarios/engine'
import { useCommands } from '../../../commands/commands-context'
import { useRowKeys } from '../../../commands/use-row-keys'
import { Avatar } from '../../../components/avatar'
import { Button } from '../../../components/button'
import { Menu } from '../../../components/menu'
import { Refusal } from '../../../components/refusal'
import { Section } from '../../../components/section'
import side from '../../../components/side-row.module.css'
import { cx } from '../../../design/cx'
import { timeLeft } from '../../../design/drill-time'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import styles from './rooms-column.module.css'

/** How many people one person can lead, as ICS and PagerDuty teach it. */
const SPAN = 7

const selectDesk = (session: SessionState) => session.desk
const selectSecond = (session: SessionState) => session.second
const selectRefusal = (session: SessionState) => (session.refused?.where === 'crew' ? session.refused.message : null)

/** Who is here, what each is doing, and who still needs a word. */
export function CrewSection() {
  const desk = useSession(selectDesk)
  const refusal = useSession(selectRefusal)
  const { run, keysOf } = useCommands()
  const onRowKeys = useRowKeys()
  if (!desk) return null
  const crew = desk.briefing.people.filter((person) => person.kind === 'crew')
  const here = crew.filter((person) => desk.people[person.id]?.presence === 'here')
  const rest = crew.filter((person) => {
    const presence = desk.people[person.id]?.presence
    return presence === 'paged' || presence === 'left'
  })
  const stakeholders = desk.briefing.people.filter(
    (person) => person.kind === 'stakeholder' && desk.people[person.id]?.presence === 'here',
  )
  return (
    <Section
      title={text.desk.crew.title}
      pane="crew"
      aside={
        <span className={here.length > SPAN ? side.call : undefined} title={text.desk.crew.spanHelp}>
          {text.desk.crew.span(here.length, SPAN)}
        </span>
      }
    >
      <ul onKeyDown={onRowKeys}>
        {[...here, ...rest, ...stakeholders].map((person) => (
          <PersonRow key={person.id} desk={desk} person={person} />
        ))}
      </ul>
      <Button
        kind="quiet"
        size="s"
        className={styles.more}
        keys={keysOf('page')}
        aria-keyshortcuts={keysOf('page')}
        onClick={() => run('page', { pointed: {} })}
      >
        {text.desk.crew.pageSomebody}
      </Button>
      <Refusal message={refusal} />
    </Section>
  )
}

function PersonRow({ desk, person }: { desk: Desk; person: BriefedPerson }) {
  const { run } = useCommands()
  const store = useSessionStore()
  const state = desk.people[person.id]
  const presence = state?.presence ?? 'away'
  const here = presence === 'here'
  const pointed = { pointed: { person: person.id } }
  const write = (room: string) => {
    const session = store.getState()
    session.openRoom(room)
    if (!room.startsWith('@')) session.write(room, { to: [person.id] })
    run('compose')
  }
  return (
    <li className={cx(side['side-row'], styles.person, !here && side.away)} data-person={person.id}>
      <Avatar name={person.name} away={!here} />
      <span className={cx(side.name, here && person.kind === 'crew' && side.strong)}>
        {person.name}
        {state?.role && !calls(state) ? (
          <span className={cx(side.note, side.gap)}>{text.desk.role[state.role]}</span>
        ) : (
          person.kind === 'stakeholder' && <span className={cx(side.note, side.gap)}>{person.role}</span>
        )}
      </span>
      <Doing person={state} desk={desk} />
      <Menu
        trigger={
          <button type="button" className={styles.dots} data-row="" aria-label={text.desk.crew.actions(person.name)}>
            <MoreHorizontal size={14} aria-hidden="true" />
          </button>
        }
        items={[
          { id: 'ask', label: text.desk.crew.ask, onChoose: () => write(desk.briefing.incident.channel) },
          { id: 'write', label: text.desk.crew.write, onChoose: () => write(`@${person.id}`) },
          ...(here
            ? [
                { id: 'brief', label: text.desk.crew.brief, onChoose: () => run('brief', pointed) },
                { id: 'role', label: text.desk.crew.role, onChoose: () => run('role', pointed) },
                { id: 'release', label: text.desk.crew.release, onChoose: () => run('release', pointed) },
              ]
            : []),
          ...(person.pageable && !here
            ? [{ id: 'page', label: text.desk.crew.page, onChoose: () => run('page', pointed) }]
            : []),
        ]}
      />
    </li>
  )
}

/** Whether something about a person calls for the trainee now; then it has the room to be read. */
function calls(person: DeskPerson): boolean {
  return person.presence === 'here' && ((person.needsBriefing && person.briefed === null) || Boolean(person.adrift))
}

function Doing({ person, desk }: { person: DeskPerson | undefined; desk: Desk }) {
  const second = useSession(selectSecond)
  if (!person) return null
  if (person.presence === 'paged') {
    const page = Object.values(desk.pages).findLast((one) => one.person === person.id)
    return (
      <span className={side.note}>
        {text.desk.crew.paged} {page && <span className={styles.figures}>{timeLeft(second - page.sentAt)}</span>}
      </span>
    )
  }
  if (person.presence === 'left') return <span className={side.note}>{text.desk.presence.left}</span>
  if (person.needsBriefing && person.briefed === null)
    return <span className={side.call}>{text.desk.crew.notBriefed}</span>
  if (person.adrift) return <span className={side.call}>{person.adrift}</span>
  if (person.doing) return <span className={side.note}>{person.doing.text}</span>
  return null
}
