import type { Desk, DeskLoop, DeskMessage, DeskPerson } from '../desk'
import { type BriefedAsk, type BriefedPerson, IMOC, type Move, type PersonId } from '../engine'
import { rowOf, rowsOf } from '../tables'
import { asOfNow, byText, lookedUp } from './looked-up'
import type { Memory } from './memory'

/** How somebody goes about it, where players differ in degree and not in kind. */
export interface Manner {
  /** Gives a time with every order. */
  boxes: boolean
  /** Orders under way at once. */
  atOnce: number
  /** Seconds between one question of their own and the next. */
  every: number
}

/** What a player goes by: the desk, the second, and what it remembers. */
export interface View {
  desk: Desk
  now: number
  memory: Memory
  manner: Manner
}

/** Something a good IMOC does, whenever the desk calls for it. Remembers in the view's memory what it has done. */
export type Habit = (view: View) => Move[]

/** When the IMOC was called: the first page, or `null`. */
export function pagedAt({ desk }: View): number | null {
  return firstCall(desk.pages)
}

const firstCall = asOfNow((pages: Desk['pages']) => rowsOf(pages).find((page) => page.person === IMOC)?.sentAt ?? null)

/** Seconds since the call; `null` before it. */
export function sincePaged(view: View): number | null {
  const at = pagedAt(view)
  return at === null ? null : view.now - at
}

export function room({ desk }: View): string {
  return desk.briefing.incident.channel
}

/** Crew who are in the incident, in the order of the briefing. */
export function crewHere({ desk }: View): BriefedPerson[] {
  return crewAmong(desk.briefing.people, desk.people)
}

const crewAmong = asOfNow((briefed: readonly BriefedPerson[], people: Desk['people']) =>
  briefed.filter(({ id, kind }) => kind === 'crew' && people[id]?.presence === 'here'),
)

export function personOf({ desk }: View, id: PersonId): BriefedPerson | undefined {
  return peopleById(desk.briefing.people).get(id)
}

const peopleById = lookedUp((people: readonly BriefedPerson[]) => new Map(people.map((person) => [person.id, person])))

export function deskPerson({ desk }: View, id: PersonId): DeskPerson | undefined {
  return desk.people[id]
}

/** What colleagues call somebody. */
export function firstName(view: View, id: PersonId): string {
  return personOf(view, id)?.name.split(' ')[0] ?? id
}

const orders = asOfNow((loops: Desk['loops']) =>
  rowsOf(loops).filter((loop) => loop.form === 'order' && loop.way === 'out'),
)
const openOnes = asOfNow((loops: Desk['loops']) => orders(loops).filter((loop) => loop.open))
const refused = asOfNow((loops: Desk['loops']) => orders(loops).filter((loop) => loop.stage === 'refused'))
const ordersByAsk = asOfNow((loops: Desk['loops']) => inGroups(orders(loops), (loop) => loop.ask))

export function ordersOf({ desk }: View): readonly DeskLoop[] {
  return orders(desk.loops)
}

export function openOrders({ desk }: View): readonly DeskLoop[] {
  return openOnes(desk.loops)
}

export function refusedOrders({ desk }: View): readonly DeskLoop[] {
  return refused(desk.loops)
}

/** Orders for one ask, whatever became of them. */
export function ordersFor({ desk }: View, ask: string): readonly DeskLoop[] {
  return ordersByAsk(desk.loops).get(ask) ?? NONE
}

export function incoming({ desk }: View, form: 'signal' | 'request'): readonly DeskLoop[] {
  return incomingByForm(desk.loops).get(form) ?? NONE
}

const incomingByForm = asOfNow((loops: Desk['loops']) =>
  inGroups(
    rowsOf(loops).filter((loop) => loop.way === 'in'),
    (loop) => loop.form,
  ),
)

/** Open orders for an ask. */
export function underWay(view: View, ask: string): boolean {
  return openOrders(view).some((loop) => loop.ask === ask)
}

/** What came back for an order. */
interface Report {
  by: PersonId
  text: string
  at: number
  loop: DeskLoop
}

/** Reports that came back for an ask, in order. */
export function reportsOf(view: View, ask: string): readonly Report[] {
  return reports(view.desk.loops, view.desk.messages)(ask)
}

const reports = asOfNow((loops: Desk['loops'], messages: Desk['messages']) =>
  byText((ask) =>
    (ordersByAsk(loops).get(ask) ?? NONE).flatMap((loop): Report[] => {
      const message = loop.stage === 'closed' && loop.outcome ? rowOf(messages, loop.outcome) : undefined
      return message ? [{ by: message.by, text: message.text, at: message.at, loop }] : []
    }),
  ),
)

export function askOf({ desk }: View, id: string | null): BriefedAsk | undefined {
  return id === null ? undefined : asksById(desk.asks).get(id)
}

/** Brought up by play, not in the list from the start. */
export function learned({ desk }: View, ask: string): boolean {
  return !asksById(desk.briefing.asks).has(ask)
}

const asksById = lookedUp((asks: readonly BriefedAsk[]) => new Map(asks.map((ask) => [ask.id, ask])))

/** Asks that play has brought up. */
export const learnedOf = asOfNow((asks: readonly BriefedAsk[], briefed: readonly BriefedAsk[]) =>
  asks.flatMap(({ id }) => (asksById(briefed).has(id) ? [] : [id])),
)

/** Everything that is on record, oldest first. */
export function messagesOf({ desk }: View): readonly DeskMessage[] {
  return rowsOf(desk.messages)
}

/** Alerts worth getting up for, firing now. */
export function firing({ desk }: View) {
  return nowFiring(desk.alerts)
}

const nowFiring = asOfNow((alerts: Desk['alerts']) => rowsOf(alerts).filter((alert) => alert.clearedAt === null))

/** Sev 1 and 2 came up, and none of them is left. */
export function allClear({ desk }: View): boolean {
  return desk.panels.alerts.dark === null && noneLeft(desk.alerts)
}

const noneLeft = asOfNow((alerts: Desk['alerts']) => {
  const grave = rowsOf(alerts).filter(({ severity }) => severity === 'sev1' || severity === 'sev2')
  return grave.length > 0 && grave.every(({ clearedAt }) => clearedAt !== null)
})

const NONE: readonly DeskLoop[] = []

function inGroups<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
