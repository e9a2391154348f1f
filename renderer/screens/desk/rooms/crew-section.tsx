import { useState } from 'react'
import type { Desk } from '../../../../scenarios/desk'
import type { BriefedPerson } from '../../../../scenarios/engine'
import { rowsOf } from '../../../../scenarios/tables'
import { useCommands } from '../../../commands/commands-context'
import { ariaKeys } from '../../../commands/printed-keys'
import { useRowKeys } from '../../../commands/use-row-keys'
import { Button } from '../../../components/button'
import { Refusal } from '../../../components/refusal'
import { Section } from '../../../components/section'
import side from '../../../components/side-row.module.css'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import { CrewRow, callOf } from './crew-row'
import styles from './rooms-column.module.css'

/** How many people one person can lead, as ICS and PagerDuty teach it. */
const SPAN = 7
/** People listed before the rest folds away. */
const MOST = 24

const selectDesk = (session: SessionState) => session.desk
const selectRefusal = (session: SessionState) => (session.refused?.where === 'crew' ? session.refused.message : null)

/** Who is here, what each is doing, and who still needs a word. */
export function CrewSection() {
  const desk = useSession(selectDesk)
  const refusal = useSession(selectRefusal)
  const { run, keysOf } = useCommands()
  const onRowKeys = useRowKeys()
  const [all, setAll] = useState(false)
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
  // Among many, those who call for a word come first.
  const everybody = [...here, ...rest, ...stakeholders]
  const shown =
    all || everybody.length <= MOST
      ? everybody
      : everybody.toSorted((a, b) => rankOf(desk, a) - rankOf(desk, b)).slice(0, MOST)
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
        {shown.map((person) => (
          <CrewRow
            key={person.id}
            person={person}
            state={desk.people[person.id]}
            pagedAt={desk.people[person.id]?.presence === 'paged' ? pagedAt(desk, person.id) : null}
          />
        ))}
      </ul>
      {everybody.length > shown.length && (
        <Button kind="quiet" size="s" className={styles.more} onClick={() => setAll(true)}>
          {text.desk.crew.others(everybody.length - shown.length)}
        </Button>
      )}
      <Button
        kind="quiet"
        size="s"
        className={styles.more}
        keys={keysOf('page')}
        aria-keyshortcuts={ariaKeys(keysOf('page'))}
        onClick={() => run('page', { pointed: {} })}
      >
        {text.desk.crew.pageSomebody}
      </Button>
      <Refusal message={refusal} />
    </Section>
  )
}

function pagedAt(desk: Desk, person: string): number | null {
  return rowsOf(desk.pages).findLast((page) => page.person === person)?.sentAt ?? null
}

function rankOf(desk: Desk, { id }: BriefedPerson): number {
  const state = desk.people[id]
  if (!state) return 3
  return callOf(state) || state.presence === 'paged' ? 0 : state.doing || state.role ? 1 : 2
}
