import type { Fact } from '../engine'
import type { Scenario } from '../format'
import { capital, momentText, nameOf } from '../scoring'
import type { LoopLine, Told } from './debrief'

/** What had no end when the drill had one: loops, a deploy lock, a promise to the public. */
export function leftOpen(facts: readonly Fact[], lines: readonly LoopLine[], scenario: Scenario): Told[] {
  const loops = lines
    .filter((line) => line.ended === 'open')
    .map((line) => ({
      text: `${capital(line.label)} (${line.way === 'out' ? `asked of ${nameOf(line.to, scenario)}` : `from ${nameOf(line.from, scenario)}`}): ${line.note}.`,
      moments: [{ at: line.openedAt, fact: line.fact }],
    }))
  const lock = facts.findLast((fact) => fact.kind === 'deploys-locked' || fact.kind === 'deploys-unlocked')
  const locked =
    lock?.kind === 'deploys-locked'
      ? [
          {
            text: 'Deploys were still locked; somebody has to lift that on purpose.',
            moments: [{ at: lock.at, fact: lock.id }],
          },
        ]
      : []
  return [...loops, ...locked, ...promised(facts)]
}

function promised(facts: readonly Fact[]): Told[] {
  const post = facts.findLast((fact) => fact.kind === 'status-published')
  if (post?.kind !== 'status-published' || post.nextUpdateAt === undefined || post.state === 'resolved') return []
  return [
    {
      text: `The public page promised an update by ${momentText(post.nextUpdateAt)}.`,
      moments: [{ at: post.at, fact: post.id }],
    },
  ]
}
