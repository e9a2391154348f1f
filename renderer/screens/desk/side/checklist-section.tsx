import type { Desk } from '../../../../scenarios/desk'
import { ChecklistItem } from '../../../components/checklist-item'
import { Refusal } from '../../../components/refusal'
import { Section } from '../../../components/section'
import { useRowKeys } from '../../../components/use-row-keys'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'

const selectDesk = (session: SessionState) => session.desk
const selectSecond = (session: SessionState) => session.second
const selectLists = (session: SessionState) => session.options?.assistance !== 'none'
const selectRefusal = (session: SessionState) =>
  session.refused?.where === 'checklist' ? session.refused.message : null

/** The checklists, item by item: what was seen, what is due and when. */
export function ChecklistSections() {
  const desk = useSession(selectDesk)
  const second = useSession(selectSecond)
  const lists = useSession(selectLists)
  const refusal = useSession(selectRefusal)
  const store = useSessionStore()
  const onRowKeys = useRowKeys()
  if (!desk || !lists) return null
  return desk.briefing.checklists.map((list, index) => {
    const items = itemsOf(desk, list.id)
    const seen = items.filter((item) => item.seenAt !== null).length
    return (
      <Section
        key={list.id}
        title={list.title}
        pane={index === 0 ? 'checklist' : `checklist-${list.id}`}
        aside={text.desk.checklist.seen(seen, items.length)}
      >
        <ul onKeyDown={onRowKeys}>
          {items.map((item) => (
            <ChecklistItem
              key={item.id}
              item={item}
              second={second}
              onTick={(on) => void store.getState().act({ do: 'tick', item: item.id, on }, 'checklist')}
            />
          ))}
        </ul>
        {index === 0 && <Refusal message={refusal} />}
      </Section>
    )
  })
}

function itemsOf(desk: Desk, checklist: string) {
  return Object.values(desk.items).filter((item) => item.checklist === checklist)
}
