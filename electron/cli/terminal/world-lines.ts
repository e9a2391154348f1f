import type { Desk } from '../../../scenarios/desk'
import { type Fact, IMOC } from '../../../scenarios/engine'
import { showTime } from '../drill-time'
import type { Said } from './said'
import { words } from './talk-lines'

/** Alerts, pages, people, tools and deploys: one line each. */
export function worldLine(fact: Fact, desk: Desk, name: (id: string) => string): Said | null {
  switch (fact.kind) {
    case 'alert-fired': {
      const count = fact.count > 1 ? ` (${fact.count} times)` : ''
      const text = `! ALERT ${fact.severity.toUpperCase()} ${fact.alert}, ${name(`service ${fact.service}`)}: ${fact.text}${count}`
      return { text, tone: 'attention', calls: true }
    }
    case 'alert-acknowledged':
      return { text: `alert ${fact.alert} acknowledged by ${name(fact.by)}`, tone: 'quiet' }
    case 'alert-escalated':
      return { text: `alert ${fact.alert} escalated to ${name(fact.to)}`, tone: 'quiet' }
    case 'alert-cleared':
      return { text: `✓ alert ${fact.alert} cleared`, tone: 'good' }
    case 'page-sent':
      return fact.person === IMOC
        ? { text: `! PAGE for you: ${fact.because}`, tone: 'attention', calls: true }
        : { text: `page to ${name(fact.person)}: ${fact.because}`, tone: 'quiet' }
    case 'page-answered':
      return { text: `✓ ${name(fact.person)} answers the page`, tone: 'good', calls: true }
    case 'page-declined':
      return { text: `! ${name(fact.person)} declines the page: ${fact.text}`, tone: 'attention', calls: true }
    case 'page-unanswered':
      return { text: `! ${name(fact.person)} does not answer the page`, tone: 'attention', calls: true }
    case 'person-joined': {
      // Whoever is there from the beginning stands in the briefing.
      if (fact.how === 'present') return null
      const brief = fact.needsBriefing ? `; brief them: /brief ${name(fact.person)} …` : ''
      return { text: `${name(fact.person)} joins (${fact.how})${brief}`, calls: fact.needsBriefing }
    }
    case 'person-left':
      return { text: `${name(fact.person)} leaves (${fact.why})` }
    case 'person-briefed':
      return { text: `${name(fact.person)} is briefed`, tone: 'quiet' }
    case 'person-adrift':
      return { text: `! ${name(fact.person)}, without a task: ${fact.text}`, tone: 'attention' }
    case 'span-exceeded':
      return { text: `! ${fact.reports} people report to you; everybody waits longer`, tone: 'attention' }
    case 'role-assigned':
      return { text: `${name(fact.person)} is ${words(fact.role)}` }
    case 'role-declined':
      return { text: `! ${name(fact.person)} declines to be ${words(fact.role)}`, tone: 'attention', calls: true }
    case 'panel-dark':
      return { text: `! DARK ${words(fact.panel)}: ${fact.why} ${fact.fallback}`, tone: 'attention', calls: true }
    case 'panel-back':
      return { text: `✓ back: ${words(fact.panel)}`, tone: 'good' }
    case 'service-health':
      return { text: `map: ${name(`service ${fact.service}`)} is ${fact.health}`, tone: 'quiet' }
    case 'service-reported':
      return { text: `map: ${name(`service ${fact.service}`)} is ${fact.health}, says ${name(fact.by)}`, tone: 'quiet' }
    case 'deploy-queued':
      return { text: `${name(fact.by)} queues a deploy, ${fact.deploy}: ${fact.what}` }
    case 'deploy-held':
      return { text: `deploy ${fact.deploy} is held by the lock`, tone: 'quiet' }
    case 'deploy-allowed':
      return { text: `deploy ${fact.deploy} may go out: ${fact.reason}`, tone: 'quiet' }
    case 'deploy-shipped':
      return { text: `deploy shipped: ${fact.deploy}` }
    case 'deploys-locked':
      return { text: `${name(fact.by)} locks deploys: ${fact.reason}` }
    case 'deploys-unlocked':
      return { text: `${name(fact.by)} unlocks deploys: ${fact.reason}` }
    case 'status-published': {
      const next =
        fact.nextUpdateAt === undefined ? 'no next update promised' : `next by ${showTime(fact.nextUpdateAt)}`
      return { text: `STATUS PAGE ${fact.state}: ${fact.text} (${next})`, tone: 'own' }
    }
    default:
      return commandLine(fact, desk, name)
  }
}

function commandLine(fact: Fact, desk: Desk, name: (id: string) => string): Said | null {
  switch (fact.kind) {
    case 'command-handed':
      return { text: `command goes to ${name(fact.to)}` }
    case 'severity-set':
      return { text: `${name(fact.by)} set severity ${fact.severity.toUpperCase()}` }
    case 'state-set':
      return { text: `${name(fact.by)} set the incident to ${fact.state}` }
    case 'ask-learned':
      return { text: `+ can be asked now: ${fact.ask.label}` }
    case 'decision-offered': {
      const choices = fact.decision.choices.map(({ id }) => id).join(' | ')
      return { text: `+ to decide: ${fact.decision.question} /decide ${fact.decision.id}: ${choices}`, calls: true }
    }
    case 'decision-made':
      return { text: `decided: ${name(`decision ${fact.decision}`)} ${fact.choice}, because ${fact.because}` }
    case 'diagnosis-voiced':
      return { text: `${name(fact.by)} thinks: ${fact.short}. /weigh ${fact.diagnosis}: follow | rule out` }
    case 'diagnosis-weighed':
      return { text: `${fact.diagnosis}: ${words(fact.as)}, because ${fact.because}`, tone: 'quiet' }
    case 'poll-closed':
      return { text: `poll closed: ${fact.objections} objections`, calls: true }
    case 'note-taken':
      return { text: `note (${fact.noteKind}): ${fact.text}`, tone: 'own' }
    case 'item-cued':
      return desk.items[fact.item]
        ? { text: `□ on the list: ${name(`item ${fact.item}`)} (by ${showTime(fact.due)})`, tone: 'quiet' }
        : null
    case 'item-seen':
      return desk.items[fact.item] ? { text: `■ seen: ${name(`item ${fact.item}`)}`, tone: 'good' } : null
    case 'prompt-given':
      return { text: `bot, to you: ${fact.text} /prompt ${fact.prompt} done | defer because … | dismiss` }
    case 'drill-ended':
      return { text: `END ${fact.title}. ${fact.text}`, tone: 'strong', calls: true }
    default:
      return null
  }
}
