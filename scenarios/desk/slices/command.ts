import type { Fact } from '../../engine'
import type { Desk, DeskDeploy } from '../desk'

/** Command, severity, state, deploys, the public page, decisions and polls. */
export function seeCommand(desk: Desk, fact: Fact): Desk {
  switch (fact.kind) {
    case 'command-claimed':
      return { ...desk, incident: { ...desk.incident, command: { by: fact.by, since: fact.at } } }
    case 'command-handed':
      return { ...desk, handedTo: fact.to, incident: { ...desk.incident, command: { by: fact.to, since: fact.at } } }
    case 'severity-set':
      return { ...desk, incident: { ...desk.incident, severity: fact.severity, severitySince: fact.at } }
    case 'state-set':
      return { ...desk, incident: { ...desk.incident, state: fact.state, stateSince: fact.at } }
    case 'drill-ended':
      return {
        ...desk,
        ended: { at: fact.at, ending: fact.ending, title: fact.title, text: fact.text, good: fact.good },
      }
    case 'deploys-locked':
      return { ...desk, deploys: { ...desk.deploys, lock: { since: fact.at, reason: fact.reason, allow: fact.allow } } }
    case 'deploys-unlocked':
      return { ...desk, deploys: { ...desk.deploys, lock: null } }
    case 'deploy-queued': {
      const { deploy, what, by, service, at } = fact
      return {
        ...desk,
        deploys: {
          ...desk.deploys,
          queue: [...desk.deploys.queue, { deploy, what, by, service, queuedAt: at, state: 'waiting' }],
        },
      }
    }
    case 'deploy-allowed':
      return setDeploy(desk, fact.deploy, 'allowed')
    case 'deploy-shipped':
      return setDeploy(desk, fact.deploy, 'shipped')
    case 'status-published': {
      const { at, state, components, text, nextUpdateAt = null } = fact
      const posts = [...desk.statusPage.posts, { at, state, components, text, nextUpdateAt }]
      return {
        ...desk,
        statusPage: { posts, components: { ...desk.statusPage.components, ...components }, nextUpdateAt },
      }
    }
    case 'ask-learned':
      return { ...desk, asks: [...desk.asks, fact.ask] }
    case 'decision-offered':
      return { ...desk, decisions: [...desk.decisions, { ...fact.decision, offeredAt: fact.at, made: null }] }
    case 'decision-made': {
      const made = { at: fact.at, choice: fact.choice, because: fact.because }
      return {
        ...desk,
        decisions: desk.decisions.map((each) => (each.id === fact.decision ? { ...each, made } : each)),
      }
    }
    case 'diagnosis-voiced': {
      const { diagnosis: id, by, short, at, message } = fact
      return { ...desk, diagnoses: [...desk.diagnoses, { id, by, short, at, message, weighed: null }] }
    }
    case 'diagnosis-weighed': {
      const weighed = { as: fact.as, because: fact.because, at: fact.at }
      return {
        ...desk,
        diagnoses: desk.diagnoses.map((each) => (each.id === fact.diagnosis ? { ...each, weighed } : each)),
      }
    }
    case 'poll-opened':
      return { ...desk, polls: [...desk.polls, { about: fact.about, at: fact.at, open: true, objections: [] }] }
    case 'poll-objected':
      return mapLastPoll(desk, fact.about, (poll) => ({
        ...poll,
        objections: [...poll.objections, { by: fact.by, message: fact.message }],
      }))
    case 'poll-closed':
      return mapLastPoll(desk, fact.about, (poll) => ({ ...poll, open: false }))
    default:
      return desk
  }
}

function setDeploy(desk: Desk, deploy: string, state: DeskDeploy['state']): Desk {
  const queue = desk.deploys.queue.map((each) => (each.deploy === deploy ? { ...each, state } : each))
  return { ...desk, deploys: { ...desk.deploys, queue } }
}

function mapLastPoll(desk: Desk, about: string, change: (poll: Desk['polls'][number]) => Desk['polls'][number]): Desk {
  const index = desk.polls.findLastIndex((poll) => poll.about === about)
  return { ...desk, polls: desk.polls.map((poll, each) => (each === index ? change(poll) : poll)) }
}
