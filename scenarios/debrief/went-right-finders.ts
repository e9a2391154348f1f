import type { Fact } from '../engine'
import type { Scenario } from '../format'
import { allIn, capital, counted, differing, firstIn, type LoopStory, listed, momentText, nameOf } from '../scoring'
import type { WentRight } from './debrief'

/** Wrong read-backs that were put right before the work was done. */
export function caughtReadBacks(stories: readonly LoopStory[], scenario: Scenario): WentRight | null {
  const wrong = stories.flatMap((story) => {
    const asked = story.opened.slots ?? {}
    const back = allIn(story, 'loop-read-back').find((fact) => differing(asked, fact.slots).length > 0)
    return back ? [{ story, back }] : []
  })
  const caught = wrong.flatMap(({ story, back }) => {
    const again = firstIn(story, 'loop-corrected')
    const done = firstIn(story, 'loop-done')
    return again && again.id > back.id && (!done || again.id < done.id) ? [{ story, back, again }] : []
  })
  if (caught.length === 0) return null
  const [first] = caught
  const whose = first ? nameOf(first.story.opened.to, scenario) : ''
  return {
    title: caught.length === 1 ? 'You heard the read-back' : 'You heard the read-backs',
    text:
      caught.length === 1
        ? `${whose} read back something else than you had asked, and you said it again before it happened.`
        : `${counted(wrong.length, 'read-back')} came back changed; you put ${caught.length === wrong.length ? 'each of them' : caught.length} right before it happened.`,
    moments: caught.map(({ again }) => ({ at: again.at, fact: again.id })),
  }
}

/** Somebody's readiness to speak up grew after something the trainee said. */
export function kindWords(facts: readonly Fact[], scenario: Scenario): WentRight | null {
  const last = new Map<string, number>()
  const grew: Array<{ person: string; at: number; fact: number }> = []
  for (const fact of facts) {
    if (fact.kind !== 'candour-changed') continue
    const before = last.get(fact.person) ?? 80
    if (fact.candour > before) grew.push({ person: fact.person, at: fact.at, fact: fact.id })
    last.set(fact.person, fact.candour)
  }
  if (grew.length === 0) return null
  const names = listed([...new Set(grew.map(({ person }) => person))].map((person) => nameOf(person, scenario)))
  return {
    title: 'Speaking up was made easy',
    text: `After how you answered, ${names} had more reason to tell you the next thing too.`,
    moments: grew.slice(0, 3).map(({ at, fact }) => ({ at, fact })),
  }
}

/** Deploys that the lock kept back. */
export function heldDeploys(facts: readonly Fact[], scenario: Scenario): WentRight | null {
  const held = facts.filter((fact) => fact.kind === 'deploy-held')
  if (held.length === 0) return null
  const [first] = held
  const what = first?.kind === 'deploy-held' ? (scenario.deploys[first.deploy]?.what ?? first.deploy) : ''
  return {
    title: 'The lock held',
    text:
      held.length === 1
        ? `"${what}" was about to go out on top of it, and waited.`
        : `${counted(held.length, 'unrelated deploy')} waited instead of going out on top of it.`,
    moments: held.slice(0, 3).map(({ at, id }) => ({ at, fact: id })),
  }
}

/** Every promised public update came in its time. */
export function keptPromises(facts: readonly Fact[], over: number): WentRight | null {
  const posts = facts.filter((fact) => fact.kind === 'status-published')
  const promises = posts.flatMap((post, index) => {
    if (post.kind !== 'status-published' || post.nextUpdateAt === undefined || post.nextUpdateAt > over) return []
    const next = posts[index + 1]
    return [{ kept: next !== undefined && next.at <= post.nextUpdateAt, next }]
  })
  if (promises.length === 0 || promises.some(({ kept }) => !kept)) return null
  return {
    title: 'The public was told when it was promised',
    wholeRun: true,
    text: `${counted(promises.length, 'promised update')}, each published by the time the post before it named.`,
    moments: promises.flatMap(({ next }) => (next ? [{ at: next.at, fact: next.id }] : [])).slice(0, 3),
  }
}

/** Services that stood through all of it, next to some that did not. */
export function stoodFirm(facts: readonly Fact[], scenario: Scenario): WentRight | null {
  const shaken = facts.filter((fact) => fact.kind === 'service-health' && fact.health !== 'healthy')
  const names = new Set(shaken.flatMap((fact) => (fact.kind === 'service-health' ? [fact.service] : [])))
  const stood = Object.entries(scenario.services).filter(([id, service]) => !names.has(id) && service.kind !== 'tool')
  const [first] = shaken
  if (!first || stood.length === 0) return null
  const leaning = stood.filter(([, service]) => service.needs.some((need) => names.has(need)))
  const why =
    leaning.length === 0
      ? 'Nothing that they stand on was touched.'
      : `${capital(listed(leaning.slice(0, 3).map(([, service]) => service.name)))} did so although what ${leaning.length === 1 ? 'it stands' : 'they stand'} on was not well.`
  const shown = stood.slice(0, 4).map(([, service]) => service.name)
  const rest = stood.length - shown.length
  return {
    title: 'Some things held',
    wholeRun: true,
    text: `${capital(listed(rest > 0 ? [...shown, `${rest} more`] : shown))} stayed healthy from first to last, from ${momentText(first.at)} on while others did not. ${why}`,
    moments: [{ at: first.at, fact: first.id }],
  }
}

/** People who came to help without being called. */
export function cameUnasked(facts: readonly Fact[], scenario: Scenario): WentRight | null {
  const came = facts.flatMap((fact) => (fact.kind === 'person-joined' && fact.how === 'volunteer' ? [fact] : []))
  if (came.length === 0) return null
  return {
    title: 'Help came unasked',
    text: `${listed(came.map((fact) => nameOf(fact.person, scenario)))} turned up by themselves.`,
    moments: came.slice(0, 3).map(({ at, id }) => ({ at, fact: id })),
  }
}

/** Warnings that somebody said aloud: without that there is nothing to hear. */
export function spokeUp(stories: readonly LoopStory[], scenario: Scenario): WentRight | null {
  const warnings = stories.filter(({ opened }) => opened.form === 'signal' && opened.for === 'seats')
  if (warnings.length === 0) return null
  const names = listed([...new Set(warnings.map(({ opened }) => nameOf(opened.by, scenario)))])
  return {
    title: 'People said what they saw',
    text: `${counted(warnings.length, 'warning')} came from ${names}, without anybody having to ask.`,
    moments: warnings.slice(0, 3).map(({ opened }) => ({ at: opened.at, fact: opened.id })),
  }
}
