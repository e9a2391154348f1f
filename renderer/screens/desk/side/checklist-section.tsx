import { useState } from 'react'

import type { Desk } from '../../../../scenarios/desk'
import { IMOC } from '../../../../scenarios/engine'
import { rowsOf } from '../../../../scenarios/tables'
import { useRowKeys } from '../../../commands/use-row-keys'
import { Button } from '../../../components/button'
import { ChecklistItem } from '../../../components/checklist-item'
import { Refusal } from '../../../components/refusal'
import { Section } from '../../../components/section'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'

const selectDesk = (session: SessionState) => session.desk
const selectSecond = (session: SessionState) => session.second
const selectLists = (session: SessionState) => session.options?.assistance !== 'none'
const selectRefusal = (session: SessionState) =>
  session.refused?.where === 'checklist' ? session.refused.message : null

/** How long an item that was just seen stays in the list before it folds away, in seconds. */
const SEEN_STAYS = 20

/** The phase of the incident, and with it of the lists: quiet until the first page, over once it is resolved. */
function phaseOf(desk: Desk): Desk['briefing']['checklists'][number]['phase'] {
  if (desk.incident.state === 'resolved') return 'after'
  return rowsOf(desk.pages).some(({ person }) => person === IMOC) ? 'during' : 'before'
}

/**
 * The checklists of the phase one is in: what has come up and is still open. What was seen, what has not come up yet and
 * the lists of the other phases are one press away.
 */
export function ChecklistSections() {
  const desk = useSession(selectDesk)
  const lists = useSession(selectLists)
  const [all, setAll] = useState(false)
  if (!desk || !lists) return null
  const { checklists } = desk.briefing
  const phase = phaseOf(desk)
  const now = checklists.filter((list) => list.phase === phase)
  const shown = all || now.length === 0 ? checklists : now
  return shown.map((list, index) => (
    <List
      key={list.id}
      desk={desk}
      list={list}
      first={index === 0}
      all={all}
      onAll={index === 0 ? () => setAll(!all) : null}
    />
  ))
}

interface ListProps {
  desk: Desk
  list: Desk['briefing']['checklists'][number]
  first: boolean
  /** Items that have not come up are shown too. */
  all: boolean
  onAll: (() => void) | null
}

function List({ desk, list, first, all, onAll }: ListProps) {
  const second = useSession(selectSecond)
  const refusal = useSession(selectRefusal)
  const store = useSessionStore()
  const onRowKeys = useRowKeys()
  const items = rowsOf(desk.items).filter((item) => item.checklist === list.id)
  const shown = items.filter((item) =>
    all ? true : item.seenAt === null ? item.cuedAt !== null || item.ticked : second - item.seenAt < SEEN_STAYS,
  )
  const seen = items.filter((item) => item.seenAt !== null).length
  if (shown.length === 0 && !first) return null
  return (
    <Section
      title={list.title}
      pane={first ? 'checklist' : `checklist-${list.id}`}
      aside={
        <>
          {text.desk.checklist.seen(seen, items.length)}
          {onAll && (
            <Button size="s" kind="quiet" aria-expanded={all} onClick={onAll}>
              {all ? text.desk.checklist.less : text.desk.checklist.all}
            </Button>
          )}
        </>
      }
    >
      {shown.length > 0 && (
        <ul onKeyDown={onRowKeys}>
          {shown.map((item) => (
            <ChecklistItem
              key={item.id}
              item={item}
              second={second}
              live={desk.ended === null}
              onTick={(on) => void store.getState().act({ do: 'tick', item: item.id, on }, 'checklist')}
            />
          ))}
        </ul>
      )}
      {first && <Refusal message={refusal} />}
    </Section>
  )
}
