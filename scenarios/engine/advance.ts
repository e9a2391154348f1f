import type { Moment, Scenario } from '../format'
import { draw } from './chance'
import { sendChart } from './chart/run-chart'
import { itemComesRound } from './checklist'
import { holds } from './conditions'
import { takeOver } from './crew/handing-over'
import { settleIn } from './crew/joining'
import { closePoll, object } from './crew/objecting'
import { pageRings } from './crew/paging'
import { orderStep } from './crew/working'
import { DIFFICULTIES } from './difficulty'
import type { Drill, DueWhat } from './drill'
import { runEffects } from './effects'
import { standDown } from './endings'
import { assertNever } from './engine-bug'
import type { Fact } from './fact'
import { signalStep } from './loops/signals'
import { prompt } from './prompts'
import { settle } from './settle'
import { variantOf } from './variant'
import { Work } from './work'
import { recount } from './world/alerts'
import { shipDeploy } from './world/deploys'
import { stepFlow } from './world/flows'
import { openBreaker } from './world/health'
import { cross } from './world/metrics'

/**
 * Lets time pass until drill second `until`, firing everything that falls due on the way: earliest first, and at
 * the same second in the order it was scheduled. What fires may schedule more, which fires in the same call when
 * it too falls due; so it does not matter how a stretch of time is cut up.
 *
 * Pure. Time only runs forward: an `until` that has passed changes nothing. A drill that has ended stays as it is.
 */
export function advance(scenario: Scenario, drill: Drill, until: number): { drill: Drill; facts: Fact[] } {
  if (drill.ended || until < drill.at) return { drill, facts: [] }
  if ((drill.queue[0]?.at ?? Number.POSITIVE_INFINITY) > until)
    return { drill: until === drill.at ? drill : { ...drill, at: until }, facts: [] }

  const work = new Work(variantOf(scenario, drill.seed), drill)
  for (let due = work.takeDue(until); due; due = work.takeDue(until)) {
    work.drill.at = due.at
    fire(work, due.what)
    settle(work)
    if (work.drill.ended) break
  }
  if (!work.drill.ended) work.drill.at = until
  return { drill: work.drill, facts: work.facts }
}

function fire(work: Work, what: DueWhat): void {
  switch (what.do) {
    case 'chart':
      sendChart(work, what.event)
      break
    case 'moment':
      haveMoment(work, what.moment)
      break
    case 'metric':
      if (work.drill.metrics[what.metric]?.turn === what.turn) cross(work, what.metric)
      break
    case 'loop':
      stepLoop(work, what)
      break
    case 'page':
      pageRings(work, what.page)
      break
    case 'settle-in':
      settleIn(work, what.person)
      break
    case 'alert-count':
      recount(work, what.alert)
      break
    case 'deploy':
      shipDeploy(work, what.deploy)
      break
    case 'prompt':
      prompt(work, what.prompt)
      break
    case 'item':
      itemComesRound(work, what.item)
      break
    case 'poll':
      closePoll(work, what.about)
      break
    case 'objection':
      object(work, what.about, what.index)
      break
    case 'handover':
      takeOver(work)
      break
    case 'watch':
      work.state({ kind: 'watch-passed', hours: what.hours })
      break
    case 'stand-down':
      standDown(work)
      break
    case 'breaker':
      openBreaker(work, what.service)
      break
    case 'flow':
      stepFlow(work, what.flow)
      break
    case 'check':
      work.touch(what.key)
      break
    default:
      assertNever(what)
  }
}

/** Distractors come up at their difficulty and harder; what is left to chance, on its share of seeds. */
function comesUp(work: Work, moment: Moment, key: string): boolean {
  const level = moment['from-level']
  if (level !== undefined && DIFFICULTIES[work.drill.difficulty].rank < DIFFICULTIES[level].rank) return false
  return moment.chance === undefined || draw(work.drill.seed, `comes-up:${key}`, 0) < moment.chance
}

function stepLoop(work: Work, what: Extract<DueWhat, { do: 'loop' }>): void {
  const loop = work.drill.loops[what.loop]
  if (!loop) return
  if (loop.way === 'in') signalStep(work, what.loop, what.step)
  else if (what.step === 'overdue') fallOverdue(work, what.loop)
  else if (loop.turn === what.turn) orderStep(work, what.loop, what.step)
}

function haveMoment(work: Work, index: number): void {
  const moment = work.scenario.moments[index]
  const key = `moment:${index}`
  if (!moment || work.drill.spent[key]) return
  if (!comesUp(work, moment, key)) return
  if (moment.when && !holds(work.scenario, work.drill, moment.when)) return
  work.put('spent', key, true)
  runEffects(work, moment.do)
}

function fallOverdue(work: Work, id: string): void {
  const loop = work.loop(id)
  if (loop.overdue) return
  work.changeLoop(id, { overdue: true })
  work.state({ kind: 'loop-overdue', loop: id })
}
