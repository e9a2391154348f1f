import type { Desk, DeskLoop, DeskMessage, DeskPerson } from '../desk'
import { BOT, type BriefedAsk, type BriefedPerson, IMOC, type Move, type PersonId } from '../engine'
import { lookedUp } from './looked-up'
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
  return Object.values(desk.pages).find((page) => page.person === IMOC)?.sentAt ?? null
}

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
  return desk.briefing.people.filter(({ id, kind }) => kind === 'crew' && desk.people[id]?.presence === 'here')
}

export function personOf({ desk }: View, id: PersonId): BriefedPerson | undefined {
  return desk.briefing.people.find((person) => person.id === id)
}

export function deskPerson({ desk }: View, id: PersonId): DeskPerson | undefined {
  return desk.people[id]
}

/** What colleagues call somebody. */
export function firstName(view: View, id: PersonId): string {
  return personOf(view, id)?.name.split(' ')[0] ?? id
}

const orders = lookedUp((loops: Desk['loops']) =>
  Object.values(loops).filter((loop) => loop.form === 'order' && loop.way === 'out'),
)
const ordersFor = lookedUp((loops: Desk['loops'], ask) => orders(loops).filter((loop) => loop.ask === ask))

export function ordersOf({ desk }: View): readonly DeskLoop[] {
  return orders(desk.loops)
}

export function openOrders(view: View): DeskLoop[] {
  return ordersOf(view).filter((loop) => loop.open)
}

export function incoming({ desk }: View, form: 'signal' | 'request'): DeskLoop[] {
  return Object.values(desk.loops).filter((loop) => loop.way === 'in' && loop.form === form)
}

/** Open orders for an ask. */
export function underWay(view: View, ask: string): boolean {
  return openOrders(view).some((loop) => loop.ask === ask)
}

/** Reports that came back for an ask, in order. */
export function reportsOf(view: View, ask: string): Array<{ by: PersonId; text: string; at: number; loop: DeskLoop }> {
  return ordersFor(view.desk.loops, ask).flatMap((loop) => {
    const message = loop.stage === 'closed' && loop.outcome ? view.desk.messages[loop.outcome] : undefined
    return message ? [{ by: message.by, text: message.text, at: message.at, loop }] : []
  })
}

export function askOf({ desk }: View, id: string | null): BriefedAsk | undefined {
  return desk.asks.find((ask) => ask.id === id)
}

/** Brought up by play, not in the list from the start. */
export function learned({ desk }: View, ask: string): boolean {
  return !desk.briefing.asks.some((each) => each.id === ask)
}

/** What others said from a second on, oldest first. */
export function heardSince({ desk }: View, from: number): DeskMessage[] {
  const heard = byOthers(desk.messages)
  const first = heard.findLastIndex(({ at }) => at < from) + 1
  return heard.slice(first)
}

const byOthers = lookedUp((messages: Desk['messages']) =>
  Object.values(messages).filter(({ by }) => by !== IMOC && by !== BOT),
)

/** Alerts worth getting up for, firing now. */
export function firing({ desk }: View) {
  return Object.values(desk.alerts).filter((alert) => alert.clearedAt === null)
}

/** Sev 1 and 2 came up, and none of them is left. */
export function allClear({ desk }: View): boolean {
  const grave = Object.values(desk.alerts).filter(({ severity }) => severity === 'sev1' || severity === 'sev2')
  return desk.panels.alerts.dark === null && grave.length > 0 && grave.every(({ clearedAt }) => clearedAt !== null)
}
