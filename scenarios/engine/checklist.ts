import type { Item } from '../format'
import { holds } from './conditions'
import type { ItemState } from './drill'
import type { Fact } from './fact'
import type { Work } from './work'

const FRESH: ItemState = { round: 0, cuedAt: null, seenAt: null, ticked: false, early: null }

/** A happening is a cue for these items: their clock starts, if the cue reached the desk and the need is there. */
export function cueItems(work: Work, happening: string, fact: Fact): void {
  if (fact.for !== 'seats') return
  for (const id of work.rules.cues.get(happening) ?? []) {
    const item = work.rules.items.get(id)
    const state = work.drill.items[id] ?? FRESH
    if (!item || state.cuedAt !== null || (item.applies && !holds(work.scenario, work.drill, item.applies))) continue
    cue(work, item, state, fact.id)
  }
}

/** A happening is evidence for these items. */
export function seeItems(work: Work, happening: string, fact: Fact): void {
  for (const id of work.rules.evidence.get(happening) ?? []) {
    const item = work.rules.items.get(id)
    const state = work.drill.items[id] ?? FRESH
    if (!item) continue
    if (state.cuedAt === null) {
      if (item.early && state.early === null) work.put('items', id, { ...state, early: fact.id })
    } else if (state.seenAt === null) {
      see(work, item, state, fact.id)
    }
  }
}

/** A repeating item comes round again. */
export function itemComesRound(work: Work, id: string): void {
  const item = work.rules.items.get(id)
  const state = work.drill.items[id]
  if (!item || !state || state.seenAt === null) return
  cue(work, item, { ...FRESH, round: state.round, ticked: false }, work.drill.next.fact - 1)
}

function cue(work: Work, item: Item, state: ItemState, fact: number): void {
  const next: ItemState = { ...state, round: state.round + 1, cuedAt: work.drill.at, seenAt: null }
  work.put('items', item.id, next)
  work.state(
    { kind: 'item-cued', item: item.id, round: next.round, cue: fact, due: work.drill.at + item.within },
    item.hidden ? 'truth' : 'seats',
  )
  if (state.early !== null) see(work, item, next, state.early)
}

function see(work: Work, item: Item, state: ItemState, evidence: number): void {
  work.put('items', item.id, { ...state, seenAt: work.drill.at, early: null })
  work.state({ kind: 'item-seen', item: item.id, round: state.round, evidence }, item.hidden ? 'truth' : 'seats')
  if (item.every !== undefined) work.schedule(item.every, { do: 'item', item: item.id })
}
