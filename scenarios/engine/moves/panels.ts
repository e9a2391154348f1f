import { pagePerson } from '../crew/paging'
import { IMOC } from '../fact'
import type { Move, Refusal } from '../move'
import type { Panel } from '../panel'
import type { Work } from '../work'
import { allowDeploy as allow, lockDeploys as lock, unlockDeploys as unlock } from '../world/deploys'
import { refuse } from './refuse'

type Of<K extends Move['do']> = Extract<Move, { do: K }>

/** A prompt that was put off comes back after five minutes, if it still needs saying. */
const DEFERRED_FOR = 300

export function lockDeploys(work: Work, move: Of<'lock-deploys'>): Refusal | undefined {
  const dark = darkPanel(work, 'deploys')
  if (dark) return dark
  if (work.drill.incident.lock) return refuse('locked', 'Deploys are locked already.')
  if (move.reason.trim() === '')
    return refuse('no-reason', 'Say why deploys are locked: it is what colleagues will read.')
  lock(work, IMOC, move.reason, move.allow)
  return undefined
}

export function unlockDeploys(work: Work, move: Of<'unlock-deploys'>): Refusal | undefined {
  const dark = darkPanel(work, 'deploys')
  if (dark) return dark
  if (!work.drill.incident.lock) return refuse('not-locked', 'Deploys are not locked.')
  if (move.reason.trim() === '') return refuse('no-reason', 'Say why the lock is lifted.')
  unlock(work, IMOC, move.reason)
  return undefined
}

export function allowDeploy(work: Work, move: Of<'allow-deploy'>): Refusal | undefined {
  const dark = darkPanel(work, 'deploys')
  if (dark) return dark
  if (work.drill.deploys[move.deploy] !== 'held') return refuse('not-held', 'That deploy is not being held.')
  if (move.reason.trim() === '') return refuse('no-reason', 'Say why this one may go out.')
  allow(work, move.deploy, move.reason)
  return undefined
}

export function acknowledgeAlert(work: Work, move: Of<'acknowledge-alert'>): Refusal | undefined {
  const alert = work.drill.alerts[move.alert]
  if (alert?.state !== 'firing') return refuse('no-such-alert', 'That alert is not firing.')
  if (alert.acknowledged) return refuse('acknowledged', 'That alert is acknowledged already.')
  work.put('alerts', move.alert, { ...alert, acknowledged: true })
  work.state({ kind: 'alert-acknowledged', alert: move.alert, by: IMOC })
  return undefined
}

export function escalateAlert(work: Work, move: Of<'escalate-alert'>): Refusal | undefined {
  const alert = work.drill.alerts[move.alert]
  if (alert?.state !== 'firing') return refuse('no-such-alert', 'That alert is not firing.')
  const person = work.scenario.people[move.to]
  if (!person?.page) return refuse('not-pageable', 'Escalate to somebody who is on a rota.')
  if (work.drill.dark.pager) return darkPanel(work, 'pager')
  const { presence } = work.person(move.to)
  if (presence === 'here' || presence === 'paged')
    return refuse('already-here', `${person.name} has been reached or is being paged already.`)
  work.state({ kind: 'alert-escalated', alert: move.alert, to: move.to, by: IMOC })
  pagePerson(work, move.to, IMOC, work.scenario.alerts[move.alert]?.text ?? 'An alert was escalated to you')
  return undefined
}

export function publish(work: Work, move: Of<'publish'>): Refusal | undefined {
  const dark = darkPanel(work, 'status-page')
  if (dark) return dark
  if (move.text.trim() === '') return refuse('nothing-said', 'Write what customers see and what is being done.')
  const stranger = Object.keys(move.components).find((id) => work.scenario.components[id] === undefined)
  if (stranger !== undefined)
    return refuse('no-such-component', `The status page has no component called "${stranger}".`)
  const nextUpdateAt = move.nextUpdateIn === null ? null : work.drill.at + move.nextUpdateIn
  work.drill.incident.nextUpdateAt = nextUpdateAt
  work.state({
    kind: 'status-published',
    state: move.state,
    components: move.components,
    text: move.text,
    ...(nextUpdateAt === null ? {} : { nextUpdateAt }),
  })
  return undefined
}

export function note(work: Work, move: Of<'note'>): Refusal | undefined {
  if (move.text.trim() === '') return refuse('nothing-said', 'An empty note helps nobody later.')
  if (move.pin !== undefined && (move.pin < 1 || move.pin >= work.drill.next.fact))
    return refuse('no-such-moment', 'There is no such moment to pin.')
  const number = work.drill.next.note++
  work.state({
    kind: 'note-taken',
    note: number,
    text: move.text,
    noteKind: move.kind,
    ...(move.pin === undefined ? {} : { pin: move.pin }),
  })
  return undefined
}

export function tick(work: Work, move: Of<'tick'>): Refusal | undefined {
  const item = work.rules.items.get(move.item)
  if (!item || item.hidden) return refuse('no-such-item', 'There is no such item on the lists.')
  work.state({ kind: 'item-ticked', item: move.item, on: move.on })
  return undefined
}

export function answerPrompt(work: Work, move: Of<'answer-prompt'>): Refusal | undefined {
  const [id, state] = Object.entries(work.drill.prompts).find(([, each]) => each.open === move.prompt) ?? []
  if (id === undefined || !state) return refuse('no-such-prompt', 'That prompt has been seen to.')
  if (move.how === 'defer' && (move.reason ?? '').trim() === '') return refuse('no-reason', 'Say why it can wait.')
  work.put('prompts', id, { ...state, open: null })
  if (move.how === 'defer') work.schedule(DEFERRED_FOR, { do: 'prompt', prompt: id })
  work.state({
    kind: 'prompt-answered',
    prompt: move.prompt,
    how: move.how,
    ...(move.reason === undefined ? {} : { reason: move.reason }),
  })
  return undefined
}

function darkPanel(work: Work, panel: Panel): Refusal | undefined {
  if (!work.drill.dark[panel]) return undefined
  return refuse('panel-dark', work.scenario.panels[panel]?.instead ?? 'That tool does not answer.')
}
