import { IMOC } from '../engine'
import { counted, type LoopStory, lengthText, listed, momentText, nameOf, signalFate } from '../scoring'
import { type BiasFinding, type BiasView, momentsOf } from './bias-finding'

/** Seconds that something said to nobody stays open before it counts as everybody's, and so nobody's. */
const NOBODYS = 180
/** Seconds past its time box at which an order goes on by itself. */
const PAST_ITS_TIME = 300

/** Shapes of who was heard: by rank, by habit, by nobody in particular; and promises of time. */
export function biasesInTalk(view: BiasView): BiasFinding[] {
  return [authority(view), diffusion(view), normalised(view), sunkCost(view), overconfidence(view)].filter(
    (one) => one !== null,
  )
}

function authority({ stories, scenario }: BiasView): BiasFinding | null {
  const signals = stories.filter(({ opened }) => opened.way === 'in' && opened.for === 'seats')
  const high = signals.filter(({ opened }) => rank(opened.by, scenario.people) >= 3)
  const low = signals.filter(({ opened }) => rank(opened.by, scenario.people) < 3)
  if (high.length === 0 || low.length < 2) return null
  const heard = (list: readonly LoopStory[]) => list.filter((story) => signalFate(story).acknowledged !== null)
  const gap = heard(high).length / high.length - heard(low).length / low.length
  if (gap < 0.34) return null
  const unheard = low.filter((story) => signalFate(story).acknowledged === null)
  return {
    id: 'authority',
    name: 'Authority gradient',
    text: `Of what senior people brought up, ${heard(high).length} of ${high.length} got an answer with content; of what others did, ${heard(low).length} of ${low.length}.`,
    moments: momentsOf(unheard.map(({ opened }) => opened)),
    ask: 'What did the ones that got no answer sound like, and in which channel?',
  }
}

function rank(person: string, people: BiasView['scenario']['people']): number {
  const found = people[person]
  return found?.kind === 'stakeholder' ? 3 : (found?.seniority ?? 2)
}

function diffusion({ stories, over }: BiasView): BiasFinding | null {
  const open = stories.filter((story) => {
    const { opened } = story
    if (opened.to !== null || opened.for !== 'seats') return false
    const until = opened.way === 'in' ? signalFate(story).owned : (story.closed?.at ?? null)
    return (until ?? over) - opened.at > NOBODYS
  })
  if (open.length === 0) return null
  return {
    id: 'diffusion',
    name: 'Diffusion of responsibility',
    text: `${counted(open.length, 'thing')} said to nobody in particular waited more than ${lengthText(NOBODYS)} for an owner: ${listed(open.slice(0, 3).map(({ opened }) => `"${opened.about}"`))}.`,
    moments: momentsOf(open.map(({ opened }) => opened)),
    ask: 'Who did each person in the room think had it?',
  }
}

function normalised({ facts, stories, scenario }: BiasView): BiasFinding | null {
  const again = stories.filter((story) => {
    const fate = signalFate(story)
    return story.opened.form === 'signal' && fate.reminders >= 2
  })
  const alerts = facts.filter(
    (fact) =>
      fact.kind === 'alert-fired' &&
      facts.filter((other) => other.kind === 'alert-fired' && other.alert === fact.alert).length >= 3 &&
      !facts.some((other) => other.kind === 'alert-acknowledged' && other.alert === fact.alert),
  )
  const moments = momentsOf([...again.map(({ opened }) => opened), ...alerts])
  if (moments.length === 0) return null
  const what = [
    ...again.map(({ opened }) => `"${opened.about}" from ${nameOf(opened.by, scenario)}`),
    ...new Set(alerts.flatMap((fact) => (fact.kind === 'alert-fired' ? [`the alert "${fact.text}"`] : []))),
  ]
  return {
    id: 'normalised',
    name: 'Normalisation of deviance',
    text: `${listed(what.slice(0, 3))} came again and again before it was taken up.`,
    moments,
    ask: 'What made the first time look ordinary?',
  }
}

function sunkCost({ facts, stories, over }: BiasView): BiasFinding | null {
  const long = stories.filter(({ opened, facts: own, closed }) => {
    const overdue = own.find((fact) => fact.kind === 'loop-overdue')
    if (opened.way !== 'out' || !overdue) return false
    const until = closed?.at ?? over
    const asked = facts.some(
      (fact) =>
        fact.kind === 'message' &&
        fact.by === IMOC &&
        fact.id > overdue.id &&
        fact.at <= until &&
        (fact.loop === opened.loop || (opened.to !== null && fact.to.includes(opened.to))),
    )
    return until - overdue.at > PAST_ITS_TIME && !asked
  })
  if (long.length === 0) return null
  return {
    id: 'sunk-cost',
    name: 'Sunk cost',
    text: `${counted(long.length, 'order')} went on more than ${lengthText(PAST_ITS_TIME)} past the time given, without a word on whether to go on: ${listed(long.slice(0, 3).map(({ opened }) => `"${opened.about}"`))}.`,
    moments: momentsOf(long.map(({ opened }) => opened)),
    ask: 'What would have been the signal to stop and take another way?',
  }
}

function overconfidence({ facts, over }: BiasView): BiasFinding | null {
  const posts = facts.filter((fact) => fact.kind === 'status-published')
  const missed = posts.filter((post, index) => {
    if (post.kind !== 'status-published' || post.nextUpdateAt === undefined || post.nextUpdateAt > over) return false
    const next = posts[index + 1]
    return next === undefined || next.at > post.nextUpdateAt
  })
  const times = facts.filter((fact) => fact.kind === 'message' && fact.by === IMOC && fact.tell === 'eta')
  const all = [...missed, ...times].toSorted((a, b) => a.id - b.id)
  if (all.length === 0) return null
  const [first] = missed
  const promise =
    first?.kind === 'status-published' && first.nextUpdateAt !== undefined
      ? `A public update was promised by ${momentText(first.nextUpdateAt)} and came later or not at all.`
      : ''
  const eta = times.length > 0 ? `A time of recovery was given ${counted(times.length, 'time')}.` : ''
  return {
    id: 'overconfidence',
    name: 'Overconfidence',
    text: [promise, eta].filter(Boolean).join(' '),
    moments: momentsOf(all),
    ask: 'What was the time made from, and how sure would you have called it?',
  }
}
