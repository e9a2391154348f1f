import type { BriefedAsk, BriefedService } from '../engine'
import { heardSince } from './hearing'
import { lookedUp } from './looked-up'
import { amountOf, saysItHolds } from './phrases'
import { ordersFor, type View } from './view'
import { shared, wordsOf } from './words'

type Slot = BriefedAsk['slots'][number]

/** A question whose blank runs through several things to look at, one after the other. */
export const isSweep = lookedUp(
  (ask: BriefedAsk) =>
    !ask.risky && ask.text.includes('?') && ask.slots.some((slot) => slot.options.length > 2 && !isStaged(slot)),
)

/** The blank of an ask that says how much: first a little, then more. */
export const stagedSlot = lookedUp((ask: BriefedAsk) => ask.slots.find(isStaged) ?? null)

function isStaged(slot: Slot): boolean {
  return slot.options.filter((option) => amountOf(option) !== null).length > 1
}

/** What to fill in: what somebody spoke for, else the smallest amount, else what nobody warned of. */
export function fillSlots(
  view: View,
  ask: BriefedAsk,
  taken: ReadonlySet<string> = new Set(),
): Record<string, string> | null {
  const slots: Record<string, string> = {}
  for (const slot of ask.slots) {
    const value = choose(view, ask, slot, taken)
    if (value === null) return null
    slots[slot.name] = value
  }
  return slots
}

/** Values of a sweep or of stages that have been asked for and not turned down. */
export function askedValues(view: View, ask: BriefedAsk): Set<string> {
  const loops = ordersFor(view, ask.id).filter((loop) => loop.open || loop.stage === 'closed')
  return new Set(loops.flatMap((loop) => Object.values(loop.asked ?? {})))
}

function choose(view: View, ask: BriefedAsk, slot: Slot, taken: ReadonlySet<string>): string | null {
  const { kept, did } = view.memory
  const spoken = kept[`for:${ask.id}:${slot.name}`]
  if (spoken !== undefined) return spoken
  const open = slot.options.filter(
    (option) => did[`against:${ask.id}:${slot.name}:${option}`] === undefined && !taken.has(option),
  )
  if (isStaged(slot)) return byAmount(open)[0] ?? null
  return open.toSorted((a, b) => worth(view, ask, b) - worth(view, ask, a))[0] ?? null
}

/** From a little to everything; what is no amount comes last. */
export function byAmount(options: readonly string[]): string[] {
  return options.toSorted((a, b) => (amountOf(a) ?? 2) - (amountOf(b) ?? 2))
}

/** Names that fit what is asked for are worth more, names that somebody called the ones that still hold are left alone. */
function worth(view: View, ask: BriefedAsk, option: string): number {
  const named = servicesNamed(view.desk.briefing.services, option)
  const fits = Math.max(0, ...named.map(({ name }) => shared(name, `${ask.label} ${ask.hint}`)))
  const talk = heardSince(view, view.now - 1500).filter(({ text }) => text.includes(option))
  const holds = talk.some(({ text }) => saysItHolds(text))
  const words = heardSince(view, view.now - 600)
  const talked = Math.max(0, ...words.map(({ text }) => shared(text, option)))
  return fits * 2 + (isSweep(ask) ? talked : 0) - (holds ? 5 : 0)
}

const servicesNamed = lookedUp((services: readonly BriefedService[], option) =>
  services.filter(({ name }) => wordsOf(name).includes(option.toLowerCase())),
)
