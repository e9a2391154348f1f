import { EngineBug } from '../engine-bug'
import type { DeployId, PersonId } from '../move'
import type { Work } from '../work'

/** A colleague's deploy comes up: held where deploys are locked, on its way out where nobody locked them. */
export function queueDeploy(work: Work, id: DeployId): void {
  const deploy = work.scenario.deploys[id]
  if (!deploy) throw new EngineBug(`no deploy ${id}`)
  work.put('deploys', id, 'waiting')
  work.state({ kind: 'deploy-queued', deploy: id, by: deploy.by, what: deploy.what, service: deploy.service })
  if (held(work, id)) hold(work, id)
  else work.schedule(deploy.ships, { do: 'deploy', deploy: id })
}

/** Its turn has come: it ships, unless somebody locked deploys while it waited. */
export function shipDeploy(work: Work, id: DeployId): void {
  const state = work.drill.deploys[id]
  if (state !== 'waiting' && state !== 'allowed') return
  if (state === 'waiting' && held(work, id)) {
    hold(work, id)
    return
  }
  work.put('deploys', id, 'shipped')
  work.state({ kind: 'deploy-shipped', deploy: id, by: work.scenario.deploys[id]?.by ?? '' })
}

/** Locks deploys but for an allow-list; what waits in the queue is held. */
export function lockDeploys(work: Work, by: PersonId, reason: string, allow: DeployId[]): void {
  work.drill.incident.lock = { allow }
  work.state({ kind: 'deploys-locked', by, reason, allow })
  work.touch('deploys')
  for (const [id, state] of Object.entries(work.drill.deploys))
    if (state === 'waiting' && held(work, id)) hold(work, id)
}

/** Lifts the lock; what was held goes back in the queue. */
export function unlockDeploys(work: Work, by: PersonId, reason: string): void {
  work.drill.incident.lock = null
  work.state({ kind: 'deploys-unlocked', by, reason })
  work.touch('deploys')
  for (const [id, state] of Object.entries(work.drill.deploys)) if (state === 'held') release(work, id, 'waiting')
}

/** Lets one held deploy through the lock. */
export function allowDeploy(work: Work, id: DeployId, reason: string): void {
  work.state({ kind: 'deploy-allowed', deploy: id, reason })
  release(work, id, 'allowed')
}

function release(work: Work, id: DeployId, state: 'waiting' | 'allowed'): void {
  work.put('deploys', id, state)
  work.schedule(work.scenario.deploys[id]?.ships ?? 0, { do: 'deploy', deploy: id })
}

function held(work: Work, id: DeployId): boolean {
  const { lock } = work.drill.incident
  return lock !== null && !lock.allow.includes(id)
}

function hold(work: Work, id: DeployId): void {
  work.put('deploys', id, 'held')
  work.state({ kind: 'deploy-held', deploy: id })
}
