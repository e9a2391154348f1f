import { type Fact, type FactOf, HANDOVER_POINTS, type HandoverPoint, IMOC } from '../../engine'
import type { Item, Scenario, SkillId } from '../../format'
import { capital, differing, listed, loopsOf, type MarkItem, type Marks, momentText } from '../../scoring'

/** One occasion on which a skill was called for in a run, and how it went. */
export interface SkillLook {
  skill: SkillId
  /** 0 to 1. */
  score: number
  /** How much it mattered: 3, 2 or 1, as marks have it. */
  weight: number
  /** The mark that says so; `null` where facts alone do. */
  item: string | null
  /** The fact to look at. */
  fact: number | null
  at: number | null
  why: string
}

export interface LookedAt {
  facts: readonly Fact[]
  /** The scenario as the run's seed had it. */
  scenario: Scenario
}

/**
 * Every occasion in a run on which one of the skills was called for. A pure function of the recording and its marks: what
 * a mark says already is taken from there; the rest is read from facts, and nothing is guessed.
 */
export function skillLooks(run: LookedAt, marks: Marks): SkillLook[] {
  return [
    ...itemLooks(run.scenario, marks),
    ...orderLooks(marks),
    ...readBackLooks(run, marks),
    ...riskLooks(run),
    ...leadershipLooks(run, marks),
    ...promiseLooks(run.facts),
    ...handoverLooks(run.facts),
    ...endingLooks(run.facts),
  ]
}

/** What an item looks for says which skill it belongs to. */
const LOOKS_FOR: ReadonlyArray<readonly [SkillId, RegExp]> = [
  ['open-the-call', /^(?:claimed command|set severity|asked can-report)$/],
  ['poll-for-objections', /^polled /],
  ['update-the-status', /^(?:published|promised) /],
  ['hand-over', /^handed command$/],
  ['stand-down', /^(?:unlocked deploys|resolved incident)$/],
]

function itemLooks(scenario: Scenario, marks: Marks): SkillLook[] {
  const items = new Map<string, Item>(
    scenario.checklists.flatMap((list) => list.items.map((item) => [`checklist/${item.id}`, item])),
  )
  return marks.items.flatMap((mark) => {
    const wanted = items.get(mark.id)?.['look-for'] ?? []
    const skill = LOOKS_FOR.find(([, pattern]) => wanted.some((happening) => pattern.test(happening)))?.[0]
    return skill === undefined ? [] : lookOf(skill, mark, mark.score)
  })
}

/** Each order: was it one person's, with a time to come back to it? */
function orderLooks(marks: Marks): SkillLook[] {
  return marks.items.flatMap((mark) => {
    // That few orders were given says nothing of how; that none was, says that nothing was given to anybody.
    const few = mark.loop === null && (mark.raw.given ?? 0) > 0
    if (mark.dial !== 'outbound' || few) return []
    const both = mark.parts.directed === 1 && mark.parts.timeBoxed === 1
    return lookOf('assign-with-a-time-box', mark, both ? 1 : 0)
  })
}

/** Each wrong read-back: put right before it was carried out, or let through. */
function readBackLooks({ facts }: LookedAt, marks: Marks): SkillLook[] {
  const marked = new Map(marks.items.flatMap((mark) => (mark.dial === 'outbound' ? [[mark.loop, mark] as const] : [])))
  return loopsOf(facts).flatMap((story) => {
    const asked = story.opened.slots ?? {}
    const wrong = story.facts.find(
      (fact): fact is FactOf<'loop-read-back'> & Fact =>
        fact.kind === 'loop-read-back' && differing(asked, fact.slots).length > 0,
    )
    const mark = marked.get(story.loop)
    const caught = mark?.parts.readBack
    if (!wrong || !mark || caught === undefined) return []
    return lookOf('catch-the-read-back', { ...mark, weight: 2 }, caught, { fact: wrong.id, at: wrong.at })
  })
}

/** Each risky order that went ahead: had strong objections been asked for first? */
function riskLooks({ facts, scenario }: LookedAt): SkillLook[] {
  return loopsOf(facts).flatMap(({ opened, facts: story }): SkillLook[] => {
    const ask = opened.ask === undefined ? undefined : scenario.asks[opened.ask]
    const started = story.find((fact) => fact.kind === 'loop-started')
    if (opened.by !== IMOC || !ask?.risky || !started) return []
    const polled = facts.some(
      (fact) => fact.kind === 'poll-opened' && fact.about === opened.ask && fact.id < started.id,
    )
    const when = momentText(started.at)
    const why = polled
      ? `${capital(opened.about)}: strong objections were asked for before it began at ${when}.`
      : `${capital(opened.about)} began at ${when}; nobody had been asked for strong objections.`
    return [
      {
        skill: 'poll-for-objections',
        score: polled ? 1 : 0,
        weight: 2,
        item: null,
        fact: started.id,
        at: started.at,
        why,
      },
    ]
  })
}

/** Each request from somebody of leadership. */
function leadershipLooks({ facts, scenario }: LookedAt, marks: Marks): SkillLook[] {
  const loops = new Set(
    loopsOf(facts).flatMap(({ loop, opened }) =>
      opened.way === 'in' && opened.form === 'request' && scenario.people[opened.by]?.kind === 'stakeholder'
        ? [loop]
        : [],
    ),
  )
  return marks.items.flatMap((mark) =>
    mark.dial === 'inbound' && mark.loop !== null && loops.has(mark.loop)
      ? lookOf('answer-a-swoop', mark, mark.score)
      : [],
  )
}

/** How long after the promised second a public update still counts as kept. */
const GRACE = 60

/** Each time that was promised for the next public update. */
function promiseLooks(facts: readonly Fact[]): SkillLook[] {
  const posts = facts.filter((fact): fact is FactOf<'status-published'> & Fact => fact.kind === 'status-published')
  const over = facts.find((fact) => fact.kind === 'drill-ended')?.at ?? facts.at(-1)?.at ?? 0
  return posts.flatMap(({ id, at, nextUpdateAt }, index): SkillLook[] => {
    if (nextUpdateAt === undefined || over < nextUpdateAt + GRACE) return []
    const kept = posts.slice(index + 1).some((post) => post.at <= nextUpdateAt + GRACE)
    const promise = `At ${momentText(at)} the next public update was promised for ${momentText(nextUpdateAt)}`
    const why = kept ? `${promise}, and it came.` : `${promise}; it did not come by then.`
    return [{ skill: 'update-the-status', score: kept ? 1 : 0, weight: 2, item: null, fact: id, at, why }]
  })
}

const POINT_NAMES: Record<HandoverPoint, string> = {
  state: 'where it stands',
  hypotheses: 'what is thought and ruled out',
  inFlight: 'what is in flight',
  promises: 'what was promised',
  openLoops: 'what is open',
  risks: 'what could go wrong',
}

/** What a handover covered. */
function handoverLooks(facts: readonly Fact[]): SkillLook[] {
  return facts.flatMap((fact): SkillLook[] => {
    if (fact.kind !== 'command-handed') return []
    const missing = HANDOVER_POINTS.filter((point) => !fact.points.includes(point))
    const score = fact.points.length / HANDOVER_POINTS.length
    const left = listed(missing.map((point) => POINT_NAMES[point]))
    const why =
      missing.length === 0
        ? `Command was handed over at ${momentText(fact.at)} with all six points.`
        : `Command was handed over at ${momentText(fact.at)} without ${left}.`
    return [{ skill: 'hand-over', score, weight: 3, item: null, fact: fact.id, at: fact.at, why }]
  })
}

/** How an incident that was called resolved was ended: the lock, the public page, and what was still open. */
function endingLooks(facts: readonly Fact[]): SkillLook[] {
  const ended = facts.find((fact) => fact.kind === 'drill-ended')
  if (ended?.kind !== 'drill-ended' || ended.ending !== 'resolved') return []
  const look = (score: number, why: string): SkillLook => ({
    skill: 'stand-down',
    score,
    weight: 2,
    item: null,
    fact: ended.id,
    at: ended.at,
    why,
  })
  const lock = facts.findLast((fact) => fact.kind === 'deploys-locked' || fact.kind === 'deploys-unlocked')
  const last = facts.findLast((fact) => fact.kind === 'status-published')
  const said = last?.kind === 'status-published' && (last.state === 'monitoring' || last.state === 'resolved')
  const asked = new Set(loopsOf(facts).flatMap(({ loop, opened }) => (opened.way === 'out' ? [loop] : [])))
  const open = facts.filter((fact) => fact.kind === 'loop-dropped' && fact.why === 'ended' && asked.has(fact.loop))
  return [
    ...(lock ? [lock.kind === 'deploys-locked' ? look(0, LOCK_LEFT) : look(1, LOCK_OPENED)] : []),
    look(said ? 1 : 0, said ? PAGE_SAID : PAGE_BEHIND),
    look(open.length === 0 ? 1 : 0, open.length === 0 ? NONE_OPEN : LEFT_OPEN),
  ]
}

const LOCK_LEFT = 'It was called resolved, and deploys stayed locked.'
const LOCK_OPENED = 'It was called resolved, and deploys were unlocked.'
const PAGE_SAID = 'It was called resolved, and the public page said so.'
const PAGE_BEHIND = 'It was called resolved, and the public page still said something else.'
const NONE_OPEN = 'Nothing that had been asked for was still open.'
const LEFT_OPEN = 'It was called resolved with orders still open, and nobody told what became of them.'

function lookOf(
  skill: SkillId,
  mark: MarkItem,
  score: number | null,
  where: { fact: number | null; at: number | null } = { fact: mark.evidence[0] ?? null, at: mark.at ?? cueOf(mark) },
): SkillLook[] {
  if (!mark.applicable || score === null) return []
  return [{ skill, score, weight: mark.weight, item: mark.id, ...where, why: `${mark.title}. ${mark.why}` }]
}

function cueOf({ raw }: MarkItem): number | null {
  return raw.cue ?? raw.asked ?? raw.opened ?? null
}
