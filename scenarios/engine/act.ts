import type { Scenario } from '../format'
import { advance } from './advance'
import type { Drill } from './drill'
import { assertNever } from './engine-bug'
import { FACILITATOR, type Fact, IMOC } from './fact'
import type { Move, Refusal } from './move'
import { claimCommand, decide, poll, resolve, setSeverity, setState, stop, weigh } from './moves/command'
import { inject } from './moves/inject'
import { cancel, chase, confirm, correct, park } from './moves/loops'
import * as panels from './moves/panels'
import { assignRole, brief, handOver, page, release } from './moves/people'
import { refuse } from './moves/refuse'
import { order, react, say, tell } from './moves/talk'
import { settle } from './settle'
import { variantOf } from './variant'
import { Work } from './work'

/**
 * Somebody at a seat does something, now. Either it is taken, with the facts that follow at once, or it is refused
 * with a sentence that says what to do instead; a refusal changes nothing.
 *
 * Pure. What is due by this second happens before the move, so that it does not matter how often time was looked at.
 */
export function act(
  scenario: Scenario,
  drill: Drill,
  seat: string,
  move: Move,
): { ok: true; drill: Drill; facts: Fact[] } | Refusal {
  if (drill.ended) return over()
  if (seat !== (move.do === 'inject' ? FACILITATOR : IMOC))
    return refuse('not-your-seat', `The seat "${seat}" has no moves in this drill.`)
  const now = advance(scenario, drill, drill.at)
  if (now.drill.ended) return over()
  const work = new Work(variantOf(scenario, drill.seed), now.drill)
  const refusal = make(work, move)
  if (refusal) return refusal
  settle(work)
  return { ok: true, drill: work.drill, facts: [...now.facts, ...work.facts] }
}

function over(): Refusal {
  return refuse('drill-over', 'The drill is over. Its debrief is ready.')
}

function make(work: Work, move: Move): Refusal | undefined {
  switch (move.do) {
    case 'claim-command':
      return claimCommand(work, move)
    case 'say':
      return say(work, move)
    case 'order':
      return order(work, move)
    case 'tell':
      return tell(work, move)
    case 'confirm':
      return confirm(work, move)
    case 'correct':
      return correct(work, move)
    case 'chase':
      return chase(work, move)
    case 'cancel':
      return cancel(work, move)
    case 'react':
      return react(work, move)
    case 'park':
      return park(work, move)
    case 'acknowledge-alert':
      return panels.acknowledgeAlert(work, move)
    case 'escalate-alert':
      return panels.escalateAlert(work, move)
    case 'page':
      return page(work, move)
    case 'set-severity':
      return setSeverity(work, move)
    case 'set-state':
      return setState(work, move)
    case 'lock-deploys':
      return panels.lockDeploys(work, move)
    case 'unlock-deploys':
      return panels.unlockDeploys(work, move)
    case 'allow-deploy':
      return panels.allowDeploy(work, move)
    case 'assign-role':
      return assignRole(work, move)
    case 'brief':
      return brief(work, move)
    case 'release':
      return release(work, move)
    case 'publish':
      return panels.publish(work, move)
    case 'note':
      return panels.note(work, move)
    case 'decide':
      return decide(work, move)
    case 'poll':
      return poll(work, move)
    case 'tick':
      return panels.tick(work, move)
    case 'answer-prompt':
      return panels.answerPrompt(work, move)
    case 'hand-over':
      return handOver(work, move)
    case 'resolve':
      return resolve(work, move)
    case 'weigh':
      return weigh(work, move)
    case 'inject':
      return inject(work, move)
    case 'stop':
      return stop(work, move)
    default:
      return assertNever(move)
  }
}
