import { MoreHorizontal } from 'lucide-react'
import { memo } from 'react'

import type { DeskPerson } from '../../../../scenarios/desk'
import type { BriefedPerson } from '../../../../scenarios/engine'
import { useCommands } from '../../../commands/commands-context'
import { Avatar } from '../../../components/avatar'
import { Menu } from '../../../components/menu'
import side from '../../../components/side-row.module.css'
import { cx } from '../../../design/cx'
import { timeLeft } from '../../../design/drill-time'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import styles from './rooms-column.module.css'

const selectSecond = (session: SessionState) => session.second

export interface CrewRowProps {
  person: BriefedPerson
  state: DeskPerson | undefined
  /** When the page that rings now was sent. */
  pagedAt: number | null
}

/** One person: who, in what role, doing what, and what calls for the trainee. */
export const CrewRow = memo(function CrewRow({ person, state, pagedAt }: CrewRowProps) {
  const { run } = useCommands()
  const store = useSessionStore()
  const here = state?.presence === 'here'
  const call = state ? callOf(state) : null
  const pointed = { pointed: { person: person.id } }
  const write = (direct: boolean) => {
    const session = store.getState()
    const room = direct ? `@${person.id}` : (session.desk?.briefing.incident.channel ?? session.room)
    session.openRoom(room)
    if (!direct) session.write(room, { to: [person.id] })
    run('compose')
  }
  return (
    <li className={cx(side['side-row'], styles.person, !here && side.away)} data-person={person.id}>
      <Avatar name={person.name} away={!here} />
      <span className={cx(side.name, here && person.kind === 'crew' && side.strong)}>
        {person.name}
        {state?.role && !call ? (
          <span className={cx(side.note, side.gap)}>{text.desk.role[state.role]}</span>
        ) : (
          person.kind === 'stakeholder' && <span className={cx(side.note, side.gap)}>{person.role}</span>
        )}
      </span>
      {state?.presence === 'paged' ? (
        <span className={side.note}>
          {text.desk.crew.paged} {pagedAt !== null && <Since at={pagedAt} />}
        </span>
      ) : state?.presence === 'left' ? (
        <span className={side.note}>{text.desk.presence.left}</span>
      ) : call ? (
        <span className={side.call}>{call}</span>
      ) : (
        state?.doing && <span className={side.note}>{state.doing.text}</span>
      )}
      <Menu
        trigger={
          <button type="button" className={styles.dots} data-row="" aria-label={text.desk.crew.actions(person.name)}>
            <MoreHorizontal size={14} aria-hidden="true" />
          </button>
        }
        items={[
          { id: 'ask', label: text.desk.crew.ask, onChoose: () => write(false) },
          { id: 'write', label: text.desk.crew.write, onChoose: () => write(true) },
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
})

/** What about a person calls for the trainee now; then it has the room to be read. */
export function callOf(person: DeskPerson): string | null {
  if (person.presence !== 'here') return null
  if (person.needsBriefing && person.briefed === null) return text.desk.crew.notBriefed
  return person.adrift || null
}

function Since({ at }: { at: number }) {
  const second = useSession(selectSecond)
  return <span className={styles.figures}>{timeLeft(second - at)}</span>
}
