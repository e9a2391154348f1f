import { holds } from './conditions'
import { EngineBug } from './engine-bug'
import type { Work } from './work'

/** Looks at one ending: has it come about, or has it held long enough? */
export function checkEnding(work: Work, id: string): void {
  const end = work.scenario.ends[id]
  if (!end) throw new EngineBug(`no ending ${id}`)
  // Once it is resolved, only standing down is left: what comes up now is another incident.
  if (work.drill.ended || work.drill.incident.state === 'resolved') return
  const key = `end:${id}`
  if (!holds(work.scenario, work.drill, end.when)) {
    work.drop('holding', key)
    return
  }
  const since = work.drill.holding[key] ?? work.drill.at
  if (work.drill.holding[key] === undefined) {
    work.put('holding', key, since)
    if (end.for !== undefined) work.schedule(end.for, { do: 'check', key })
  }
  if (work.drill.at - since >= (end.for ?? 0)) finish(work, id, end.title, end.text, end.good)
}

/** Ends the drill: what was open stays open, and is said to be. */
export function finish(work: Work, ending: string, title: string, text: string, good: boolean): void {
  if (work.drill.ended) return
  for (const loop of Object.values(work.drill.loops))
    work.state({ kind: 'loop-dropped', loop: loop.loop, why: 'ended' })
  work.drill.ended = { ending, at: work.drill.at }
  work.state({ kind: 'drill-ended', ending, title, text, good })
  work.drill.queue = []
}

/** Resolved, and nothing more to be done: the drill is over. */
export function standDown(work: Work): void {
  const { title, text } = work.scenario.resolve
  finish(work, 'resolved', title, text, true)
}
