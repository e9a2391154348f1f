import { findCalled } from '../../../scenarios/composing'
import { type Desk, type DeskLoop, isOverdue, loopsByUrgency } from '../../../scenarios/desk'
import { IMOC, type Panel } from '../../../scenarios/engine'
import { glossaryOf } from '../../../scenarios/plain'
import { showTime } from '../drill-time'
import { namesIn } from './names'
import type { Line } from './paint'
import { sparkline } from './sparkline'
import { words } from './talk-lines'

/** What a view is made from. */
export interface Sight {
  desk: Desk
  now: number
  width: number
  /** Whether this run shows the checklists. */
  lists: boolean
  /** Whether it is read in plain words. */
  plain: boolean
}

export interface View {
  word: string
  hint: string
  says: string
  show: (sight: Sight, rest: string) => Line[]
  /** What may follow. */
  complete?: (desk: Desk) => string[]
}

/** What there is to be looked at: no more than the desk shows. */
export const VIEWS: readonly View[] = [
  { word: 'status', hint: '', says: 'The incident in a few lines', show: status },
  { word: 'loops', hint: '', says: 'Open loops, the most pressing first', show: loops },
  { word: 'crew', hint: '', says: 'Who is here, and what they do', show: crew },
  { word: 'alerts', hint: '', says: 'Alerts that have not cleared', show: alerts },
  { word: 'asks', hint: '', says: 'What can be asked', show: asks },
  { word: 'tells', hint: '', says: 'What people wait to hear', show: tells },
  { word: 'decisions', hint: '', says: 'What is to be decided, and what was', show: decisions },
  { word: 'deploys', hint: '', says: 'The lock and the queue', show: deploys },
  { word: 'list', hint: '', says: 'The checklists, as far as they have come up', show: list },
  { word: 'map', hint: '', says: 'Services, their health and what they need', show: map },
  { word: 'graph', hint: 'name', says: 'A graph of the last quarter of an hour', show: graph, complete: graphNames },
  { word: 'rooms', hint: '', says: 'Channels and conversations', show: rooms },
  { word: 'notes', hint: '', says: 'Your notes', show: notes },
  { word: 'log', hint: '[#room]', says: 'The last words of a room', show: log, complete: roomNames },
  { word: 'briefing', hint: '', says: 'The briefing again', show: briefing },
  { word: 'terms', hint: '', says: 'The terms used here, and what they mean', show: terms },
]

export function briefing({ desk, plain }: Pick<Sight, 'desk' | 'plain'>): Line[] {
  const { title, company, incident, minutes, contentNote, people } = desk.briefing
  const brief = plain ? (desk.briefing.plainBrief ?? desk.briefing.brief) : desk.briefing.brief
  const room = people.filter((person) => person.present).map(({ name, role }) => `${name} (${role})`)
  return [
    { text: title, tone: 'strong' },
    { text: `${company} · about ${minutes} min · #${incident.channel}: ${incident.topic}`, tone: 'quiet' },
    ...(contentNote ? [{ text: contentNote, tone: 'quiet' as const }] : []),
    ...brief.flatMap((text) => [{ text: '' }, { text }]),
    { text: '' },
    { text: `In the room: ${room.join(', ') || 'nobody yet'}.`, indent: 2 },
  ]
}

function status({ desk, now }: Sight): Line[] {
  const { severity, state, command } = desk.incident
  const name = namesIn(desk.briefing)
  const open = loopsByUrgency(desk, now)
  const overdue = open.filter((loop) => isOverdue(loop, now)).length
  const next = desk.statusPage.nextUpdateAt
  const alerting = Object.values(desk.alerts).filter((alert) => alert.clearedAt === null && !alert.acknowledged).length
  const dark = Object.entries(desk.panels).flatMap(([panel, each]) => (each.dark ? words(panel) : []))
  return [
    {
      text: `${severity?.toUpperCase() ?? 'no severity set'} · ${state} · command: ${command ? name(command.by) : 'nobody'}`,
    },
    { text: `${counted(open.length, 'open loop')}, ${overdue} overdue · ${counted(alerting, 'alert')} to acknowledge` },
    {
      text: `deploys ${desk.deploys.lock ? 'locked' : 'not locked'} · ${next === null ? 'no public update promised' : `next public update by ${showTime(next)}`}`,
    },
    ...(dark.length > 0 ? [{ text: `! DARK: ${dark.join(', ')}`, tone: 'attention' as const }] : []),
  ]
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function loops({ desk, now }: Sight): Line[] {
  const name = namesIn(desk.briefing)
  const open = loopsByUrgency(desk, now)
  if (open.length === 0) return [{ text: 'No loop is open.' }]
  return open.map((loop) => {
    const late = isOverdue(loop, now)
    const due = loop.due === null ? '' : late ? `, OVERDUE since ${showTime(loop.due)}` : `, by ${showTime(loop.due)}`
    const who = loop.way === 'out' ? `to ${loop.to === null ? 'nobody' : name(loop.to)}` : `from ${name(loop.by)}`
    const text = `${late ? '!' : ' '} ${loop.loop} ${loop.way === 'out' ? 'order' : loop.form} ${who}: ${loop.about} [${stage(loop)}${due}]`
    return { text, indent: 5, tone: late || waits(loop) ? 'attention' : 'plain' }
  })
}

function waits(loop: DeskLoop): boolean {
  return loop.way === 'out'
    ? loop.stage === 'read-back' && !loop.confirmed
    : loop.ownedBy === null && loop.parked === null
}

function stage(loop: DeskLoop): string {
  if (loop.way === 'out') {
    if (loop.stage === 'read-back' && loop.differs.length > 0) return 'read back, DIFFERS'
    return loop.stage === 'said' ? 'not heard yet' : words(loop.stage)
  }
  if (loop.parked) return 'set aside'
  if (loop.ownedBy) return 'owned'
  if (loop.form === 'request') return loop.acknowledged ? 'heard, not answered' : 'not answered'
  if (loop.acknowledged)
    return loop.acknowledged.withContent ? 'acknowledged, no owner' : 'heard, content not said back'
  return 'not acknowledged'
}

function crew({ desk }: Sight): Line[] {
  return desk.briefing.people.map(({ id, name, role, pageable }) => {
    const person = desk.people[id]
    const presence = person?.presence ?? 'away'
    const does = person?.doing ? `: ${person.doing.text}, since ${showTime(person.doing.since)}` : ''
    const part = person?.role ? ` [${words(person.role)}]` : ''
    const brief = person?.needsBriefing && !person.briefed && presence === 'here' ? ' — needs a briefing' : ''
    const where = presence === 'away' && pageable ? 'away, can be paged' : presence
    const loose = person?.adrift ? ` — without a task: ${person.adrift}` : ''
    const tone = presence === 'here' ? 'plain' : 'quiet'
    return { text: `${name}${part}, ${role}: ${where}${does}${brief}${loose}`, indent: 2, tone }
  })
}

function alerts({ desk }: Sight): Line[] {
  const dark = darkLine(desk, 'alerts')
  const name = namesIn(desk.briefing)
  const firing = Object.values(desk.alerts).filter((alert) => alert.clearedAt === null)
  if (firing.length === 0) return dark ?? [{ text: 'No alert is firing.' }]
  return [
    ...(dark ?? []),
    ...firing.map(({ alert, severity, service, text, acknowledged, count, firedAt }): Line => {
      const by = acknowledged ? `acknowledged by ${name(acknowledged.by)}` : 'NOT acknowledged'
      return {
        text: `${severity.toUpperCase()} ${alert}, ${name(`service ${service}`)}: ${text} (${count} times since ${showTime(firedAt)}, ${by})`,
        indent: 5,
        tone: acknowledged ? 'plain' : 'attention',
      }
    }),
  ]
}

function asks({ desk }: Sight): Line[] {
  return desk.asks.map(({ label, hint, slots, risky }) => {
    const options = slots.map((slot) => `${slot.label}: ${slot.options.join(', ')}`).join('; ')
    return {
      text: `${label} — ${hint}${options ? ` (${options})` : ''}${risky ? ' [risky: /poll first]' : ''}`,
      indent: 4,
    }
  })
}

function tells({ desk }: Sight): Line[] {
  if (desk.briefing.tells.length === 0) return [{ text: 'Nobody waits for anything in particular.' }]
  return desk.briefing.tells.map(({ label, hint, slots }) => {
    const options = slots.map((slot) => `${slot.label}: ${slot.options.join(', ')}`).join('; ')
    return { text: `${label} — ${hint}${options ? ` (${options})` : ''}`, indent: 4 }
  })
}

function decisions({ desk }: Sight): Line[] {
  if (desk.decisions.length === 0 && desk.diagnoses.length === 0) return [{ text: 'There is nothing to decide yet.' }]
  return [
    ...desk.decisions.map(({ id, question, choices, made }): Line => {
      const done = made
        ? `decided: ${made.choice}, because ${made.because}`
        : choices.map((each) => `${each.id} (${each.label})`).join(' | ')
      return { text: `${id}: ${question} ${done}`, indent: 2, tone: made ? 'quiet' : 'plain' }
    }),
    ...desk.diagnoses.map(({ id, short, by, weighed }): Line => {
      const verdict = weighed ? `${words(weighed.as)}, because ${weighed.because}` : 'not weighed yet'
      return { text: `theory ${id}, ${namesIn(desk.briefing)(by)}: ${short} — ${verdict}`, indent: 2 }
    }),
  ]
}

function deploys({ desk }: Sight): Line[] {
  const { lock, queue } = desk.deploys
  return [
    ...(darkLine(desk, 'deploys') ?? []),
    { text: lock ? `Locked since ${showTime(lock.since)}: ${lock.reason}` : 'Not locked: colleagues ship.' },
    ...queue.map(({ deploy, what, by, state }) => ({
      text: `${deploy}: ${what}, by ${namesIn(desk.briefing)(by)} [${state}]`,
      indent: 2,
    })),
  ]
}

function list({ desk, now, lists }: Sight): Line[] {
  if (!lists) return [{ text: 'This run is played without lists.' }]
  return desk.briefing.checklists.flatMap(({ id, title }) => {
    const items = Object.values(desk.items).filter(
      (item) => item.checklist === id && (item.cuedAt !== null || item.ticked),
    )
    return [
      { text: title, tone: 'strong' as const },
      ...(items.length === 0 ? [{ text: '  nothing has come up yet', tone: 'quiet' as const }] : []),
      ...items.map((item): Line => {
        const due =
          item.due === null ? '' : now > item.due ? `, LATE since ${showTime(item.due)}` : `, by ${showTime(item.due)}`
        const state = item.seenAt === null ? `open${due}` : `seen ${showTime(item.seenAt)}`
        const mark = item.seenAt === null ? '□' : '■'
        return { text: `  ${mark} ${item.text} [${state}]${item.ticked ? ' ticked' : ''} (${item.id})`, indent: 6 }
      }),
    ]
  })
}

function map({ desk }: Sight): Line[] {
  const name = namesIn(desk.briefing)
  return [
    ...(darkLine(desk, 'map') ?? []),
    ...desk.briefing.services.map(({ id, name: called, needs }): Line => {
      const service = desk.services[id]
      const health = service?.health ?? 'not known'
      const since = service?.asOf ? `, as of ${showTime(service.asOf)}` : ''
      const on = needs.length === 0 ? '' : `; needs ${needs.map((need) => name(`service ${need}`)).join(', ')}`
      const mark = health === 'down' ? '✕' : health === 'degraded' ? '!' : health === 'healthy' ? '·' : '?'
      return {
        text: `${mark} ${called}: ${health}${since}${on}`,
        indent: 4,
        tone: mark === '·' ? 'plain' : 'attention',
      }
    }),
  ]
}

function graph({ desk, now, width }: Sight, rest: string): Line[] {
  const dark = darkLine(desk, 'graphs')
  if (dark) return dark
  const metrics = desk.briefing.metrics.map((metric) => ({ ...metric, label: metric.name }))
  if (rest.trim() === '') return metrics.flatMap((metric) => sparkline(desk, metric, now, width))
  const found = findCalled(rest, metrics)
  if (!Array.isArray(found)) return sparkline(desk, found, now, width)
  return [
    { text: `No graph is called "${rest.trim()}". There are ${metrics.map((metric) => metric.name).join(', ')}.` },
  ]
}

function graphNames(desk: Desk): string[] {
  return desk.briefing.metrics.map(({ name }) => name)
}

function rooms({ desk }: Sight): Line[] {
  return Object.values(desk.rooms).map(({ id, topic, direct, messages }) => ({
    text: `#${id}${direct ? ` with ${namesIn(desk.briefing)(direct)}` : `: ${topic}`} (${messages.length} messages)`,
    indent: 2,
  }))
}

function roomNames(desk: Desk): string[] {
  return Object.keys(desk.rooms).map((id) => `#${id}`)
}

function notes({ desk }: Sight): Line[] {
  if (desk.notes.length === 0) return [{ text: 'No notes yet: /note WHAT takes one.' }]
  return desk.notes.map(({ at, kind, text }) => ({ text: `${showTime(at)} ${kind}: ${text}`, indent: 8 }))
}

function log({ desk }: Sight, rest: string): Line[] {
  const asked = rest.trim().replace(/^#/, '') || desk.briefing.incident.channel
  const room = desk.rooms[asked]
  if (!room) return [{ text: `There is no room "#${asked}". "rooms" lists them.` }]
  const name = namesIn(desk.briefing)
  return room.messages.slice(-15).flatMap((id) => {
    const message = desk.messages[id]
    if (!message) return []
    const to = message.to.length > 0 ? ` → ${message.to.map(name).join(', ')}` : ''
    return {
      text: `${showTime(message.at)} ${id} ${name(message.by)}${to}: ${message.text}`,
      indent: 8,
      tone: message.by === IMOC ? ('own' as const) : ('plain' as const),
    }
  })
}

/** What somebody may have met in these words so far, and only that. */
function terms({ desk }: Sight): Line[] {
  const glossary = glossaryOf(desk.briefing.glossary)
  const read = [
    ...desk.briefing.brief,
    ...Object.values(desk.messages).map(({ text }) => text),
    ...Object.values(desk.alerts).map(({ text }) => text),
    ...desk.asks.flatMap(({ label, hint, text }) => [label, hint, text]),
    ...Object.values(desk.items).map(({ text }) => text),
  ]
  const met = new Set(read.flatMap((words) => glossary.find(words).map(({ term }) => term)))
  const lines = glossary.entries
    .filter(({ term }) => met.has(term.toLowerCase()))
    .map(({ term, means }): Line => ({ text: `${term}: ${means}`, indent: 2 }))
  return lines.length > 0 ? lines : [{ text: 'No term needed explaining so far.' }]
}

/** A dark tool says since when, and what to do instead. */
function darkLine(desk: Desk, panel: Panel): Line[] | null {
  const dark = desk.panels[panel]?.dark
  return dark
    ? [
        {
          text: `! DARK ${words(panel)} since ${showTime(dark.since)}: ${dark.why} ${dark.fallback}`,
          tone: 'attention',
          indent: 2,
        },
      ]
    : null
}
