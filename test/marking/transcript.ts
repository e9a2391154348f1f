import { type Fact, type FactOf, IMOC } from '../../scenarios/engine'
import type { Scenario } from '../../scenarios/format'
import { momentText, nameOf } from '../../scenarios/scoring/words'

/**
 * A run as a person would read it who is to mark it: everything that was said and done, a line each, with the number
 * of the fact. What the engine made of it (acknowledged, owned, cued, seen, closed) is left out: that is the reader's to say.
 */
export function transcriptOf(facts: readonly Fact[], scenario: Scenario): string[] {
  const loops = new Map<string, FactOf<'loop-opened'>>()
  for (const fact of facts) if (fact.kind === 'loop-opened') loops.set(fact.loop, fact)
  return facts.flatMap((fact) => {
    const told = lineOf(fact, scenario, loops)
    if (told === null) return []
    const hidden = fact.for === 'truth' ? ' [nobody at a seat saw this]' : ''
    return [`${String(fact.id).padStart(5)} ${momentText(fact.at)}  ${told}${hidden}`]
  })
}

type Loops = ReadonlyMap<string, FactOf<'loop-opened'>>

function lineOf(fact: Fact, scenario: Scenario, loops: Loops): string | null {
  const who = (id: string | null) => nameOf(id, scenario)
  const orders = (loop: string) => `${loop} (${loops.get(loop)?.about ?? '?'})`
  switch (fact.kind) {
    case 'message': {
      const to = fact.to.length > 0 ? ` to ${fact.to.map(who).join(', ')}` : ''
      const re = fact.re === undefined ? '' : `, answering ${fact.re}`
      const tell = fact.tell === undefined ? '' : ` <tells ${fact.tell}>`
      return `${who(fact.by)}${to} in ${fact.in} (${fact.message}${re}): ${JSON.stringify(fact.text)}${tell}`
    }
    case 'loop-opened': {
      const limit = fact.due === undefined ? 'no time given' : `due ${momentText(fact.due)}`
      if (fact.way === 'out') {
        const slots = Object.entries(fact.slots ?? {}).map(([name, value]) => `${name}=${value}`)
        return `  ORDER ${fact.loop} by ${fact.message}: asks ${fact.ask} of ${who(fact.to)}, ${limit}${slots.length > 0 ? `, ${slots.join(', ')}` : ''}`
      }
      return `  ${fact.form === 'request' ? 'REQUEST' : 'WARNING'} ${fact.loop} by ${fact.message}: ${fact.signal}, ${limit}`
    }
    case 'loop-read-back':
      return `  ${orders(fact.loop)} read back by ${fact.message}: ${JSON.stringify(fact.slots)}`
    case 'loop-confirmed':
      return `  you: "that's right" to ${orders(fact.loop)}`
    case 'loop-corrected':
      return `  you: "say again" to ${orders(fact.loop)}`
    case 'loop-started':
      return `  work on ${orders(fact.loop)} started, as ${JSON.stringify(fact.slots)}`
    case 'loop-done':
      return `  work on ${orders(fact.loop)} done`
    case 'loop-reported':
      return `  ${orders(fact.loop)} reported by ${fact.message}, outcome ${fact.outcome}`
    case 'loop-refused':
      return `  ${orders(fact.loop)} turned down by ${fact.message}`
    case 'loop-cancelled':
      return `  you call off ${orders(fact.loop)}`
    case 'loop-dropped':
      return `  ${orders(fact.loop)} left lying: ${fact.why}`
    case 'loop-parked':
      return `  you set aside ${orders(fact.loop)} because ${JSON.stringify(fact.because)}`
    case 'loop-repeated':
      return `  ${orders(fact.loop)} is said again by ${fact.message}`
    case 'loop-harmed':
      return `  HARM of ${orders(fact.loop)}: ${fact.text}`
    case 'reaction':
      return `${who(fact.by)} marks ${fact.message} as ${fact.mark}`
    case 'alert-fired':
      return `ALERT ${fact.alert} (${fact.severity}): ${fact.text}`
    case 'alert-acknowledged':
      return fact.by === IMOC ? `you acknowledge alert ${fact.alert}` : null
    case 'page-sent':
      return `${who(fact.by)} pages ${who(fact.person)}: ${fact.because}`
    case 'page-answered':
      return `${who(fact.person)} answers the page`
    case 'page-declined':
      return `${who(fact.person)} declines the page: ${fact.text}`
    case 'person-joined':
      return `${who(fact.person)} (${fact.person}) joins${fact.needsBriefing ? ', knowing nothing yet' : ''}`
    case 'person-left':
      return `${who(fact.person)} leaves: ${fact.why}`
    case 'person-briefed':
      return `you brief ${who(fact.person)} (${fact.person})`
    case 'role-assigned':
      return `you name ${who(fact.person)} ${fact.role}`
    case 'role-declined':
      return `${who(fact.person)} declines to be ${fact.role}`
    case 'command-claimed':
      return `${who(fact.by)}: claimed command`
    case 'command-offered':
      return `you are handing command to ${who(fact.to)}, telling ${fact.points.join(', ') || 'nothing'}`
    case 'watch-passed':
      return `(you have had command for ${fact.hours} hours)`
    case 'loss-accepted':
      return `you accept by name that this is still gone: ${fact.name} (${fact.need})`
    case 'command-handed':
      return `${who(fact.to)} has command, having read back ${fact.points.join(', ')}`
    case 'severity-set':
      return `${who(fact.by)} set severity ${fact.severity}`
    case 'state-set':
      return `${who(fact.by)} set state ${fact.state}`
    case 'status-published': {
      const next = fact.nextUpdateAt === undefined ? '' : `, promising the next at ${momentText(fact.nextUpdateAt)}`
      return `you publish a public update, ${fact.state}${next}: ${JSON.stringify(fact.text)}`
    }
    case 'decision-offered':
      return `a decision is due: ${fact.decision.id}`
    case 'decision-made':
      return `you decide ${fact.decision}: ${fact.choice}, because ${JSON.stringify(fact.because)}`
    case 'diagnosis-voiced':
      return `${who(fact.by)} thinks: ${fact.short} (${fact.diagnosis})`
    case 'diagnosis-weighed':
      return `you weigh ${fact.diagnosis}: ${fact.as}, because ${JSON.stringify(fact.because)}`
    case 'poll-opened':
      return `you ask for strong objections to ${fact.about}`
    case 'poll-objected':
      return `${who(fact.by)} objects to ${fact.about}`
    case 'note-taken':
      return `you note (${fact.noteKind}): ${JSON.stringify(fact.text)}`
    case 'deploys-locked':
      return `${who(fact.by)} locked deploys: ${fact.reason}`
    case 'deploys-unlocked':
      return `${who(fact.by)} unlocked deploys: ${fact.reason}`
    case 'deploy-queued':
      return `${who(fact.by)} queues deploy ${fact.deploy}`
    case 'deploy-held':
      return `deploy ${fact.deploy} is held`
    case 'deploy-allowed':
      return `you let deploy ${fact.deploy} through: ${fact.reason}`
    case 'deploy-shipped':
      return `deploy ${fact.deploy} shipped`
    case 'state-entered':
      return `(state ${fact.state})`
    case 'service-health':
      return `(${fact.service} is ${fact.health})`
    case 'metric-reached':
      return `(${fact.metric} reached ${fact.threshold})`
    case 'panel-dark':
      return `your ${fact.panel} goes dark: ${fact.why}`
    case 'panel-back':
      return `your ${fact.panel} is back`
    case 'world-event':
      return `(event${fact.event === undefined ? '' : ` ${fact.event}`}: ${fact.text})`
    case 'ask-learned':
      return `you learn that one may ask: ${fact.ask.id}`
    case 'item-ticked':
      return `you ${fact.on ? 'tick' : 'untick'} ${fact.item}`
    case 'drill-ended':
      return `THE DRILL ENDS: ${fact.title}. ${fact.text}`
    default:
      return null
  }
}
