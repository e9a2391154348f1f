import { checkChart, tellChart } from './chart/run-chart'
import { cueItems, seeItems } from './checklist'
import { holds } from './conditions'
import { runEffects } from './effects'
import { checkEnding } from './endings'
import { EngineBug } from './engine-bug'
import type { Fact } from './fact'
import { learnAsk, offerDecision } from './learning'
import { harm } from './loops/signals'
import { stirPrompts } from './prompts'
import type { Watcher } from './rules'
import type { Work } from './work'
import { emptyCache } from './world/flows'
import { retune } from './world/metrics'

/** A scenario whose rules set each other off for ever is stopped here; the linter finds such circles beforehand. */
const MOST_ROUNDS = 2000

/** Draws every consequence of the facts just stated, and of theirs, until nothing follows any more. */
export function settle(work: Work): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (work.drill.ended) return
    const asked = work.asked.shift()
    if (asked) {
      runEffects(work, asked.effects, asked.by)
      continue
    }
    const next = work.unsettled.shift()
    if (next) {
      for (const name of next.names) react(work, name, next.fact)
      continue
    }
    const raised = work.raised.shift()
    if (raised !== undefined) {
      tellChart(work, raised)
      continue
    }
    if (work.changed.size === 0) return
    const due = watchersOf(work)
    work.changed.clear()
    for (const watcher of due) look(work, watcher)
  }
  throw new EngineBug(`the scenario ${work.scenario.id} goes round in circles at ${work.drill.at} s`)
}

function react(work: Work, happening: string, fact: Fact): void {
  const { rules } = work
  if (rules.chart.events.has(happening)) tellChart(work, happening)
  for (const moment of rules.moments.get(happening) ?? []) {
    if (work.drill.spent[`moment:${moment}`]) continue
    const { after } = work.scenario.moments[moment] ?? {}
    const delay = after === undefined ? 0 : work.seconds(after, `moment:${moment}`)
    work.schedule(delay, { do: 'moment', moment })
  }
  for (const ask of rules.asks.get(happening) ?? []) learnAsk(work, ask)
  for (const decision of rules.decisions.get(happening) ?? []) offerDecision(work, decision)
  for (const flow of rules.empties.get(happening) ?? []) emptyCache(work, flow)
  seeItems(work, happening, fact)
  cueItems(work, happening, fact)
  stirPrompts(work, happening)
}

function watchersOf(work: Work): Set<Watcher> {
  const due = new Set<Watcher>()
  for (const key of work.changed) for (const watcher of work.rules.watchers.get(key) ?? []) due.add(watcher)
  return due
}

function look(work: Work, watcher: Watcher): void {
  if (watcher.kind === 'chart') checkChart(work)
  else if (watcher.kind === 'rates') retune(work, watcher.metric)
  else if (watcher.kind === 'ending') checkEnding(work, watcher.id)
  else {
    const signal = work.scenario.signals[watcher.signal]
    if (signal?.harm && holds(work.scenario, work.drill, signal.harm.when)) harm(work, watcher.signal)
  }
}
