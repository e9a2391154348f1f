import type { Effect } from '../format'
import { comeIn, leave } from './crew/joining'
import { BOT, IMOC } from './fact'
import { learnAsk, offerDecision } from './learning'
import { post } from './loops/post'
import { speakUp } from './loops/signals'
import { fill } from './loops/wording'
import type { PersonId } from './move'
import type { Work } from './work'
import { clearAlert, fireAlert } from './world/alerts'
import { lockDeploys, queueDeploy, unlockDeploys } from './world/deploys'
import { healthOf, setTrouble } from './world/health'
import { sendTo, steer } from './world/metrics'

/**
 * Makes the effects of a scenario happen, in the order written; within one, in the order below.
 *
 * @param by - whose doing it is, for what is reported of a service
 */
export function runEffects(work: Work, effects: readonly Effect[], by: PersonId | 'monitoring' = 'monitoring'): void {
  for (const effect of effects) run(work, effect, by)
}

function run(work: Work, effect: Effect, by: PersonId | 'monitoring'): void {
  for (const [setting, value] of entries(effect.set)) {
    work.put('settings', setting, value)
    work.state({ kind: 'setting-changed', setting, value }, 'truth')
    work.touch(`setting:${setting}`)
  }
  for (const [service, health] of entries(effect.health)) setTrouble(work, service, health)
  for (const [metric, change] of entries(effect.metric)) {
    if (change.is !== undefined) steer(work, metric, { is: change.is })
    if (change.to !== undefined) sendTo(work, metric, change.to, change.over ?? 0)
  }
  for (const alert of effect.alert ?? []) fireAlert(work, alert)
  for (const alert of effect.clear ?? []) clearAlert(work, alert)
  for (const person of effect.join ?? []) comeIn(work, person, 'volunteer')
  for (const person of effect.leave ?? []) leave(work, person, 'bored')
  for (const line of effect.say ?? []) {
    if (!maySpeak(work, line.by)) continue
    post(work, {
      in: line.in ?? work.scenario.incident.channel,
      by: line.by,
      to: line.to ?? [],
      text: fill(work, line.text),
      line: line.id,
    })
  }
  for (const signal of effect.signal ?? []) speakUp(work, signal)
  if (effect.deploy !== undefined) queueDeploy(work, effect.deploy)
  if (effect.lock !== undefined) lockDeploys(work, IMOC, effect.lock, [])
  if (effect.unlock !== undefined) unlockDeploys(work, IMOC, effect.unlock)
  for (const ask of effect.learn ?? []) learnAsk(work, ask)
  for (const decision of effect.offer ?? []) offerDecision(work, decision)
  for (const service of effect.report ?? []) {
    work.state({ kind: 'service-reported', service, health: healthOf(work, service), by })
  }
  if (effect.event) {
    const { id, lane, text } = effect.event
    work.state(
      { kind: 'world-event', lane, text: fill(work, text), ...(id === undefined ? {} : { event: id }) },
      'truth',
    )
  }
  for (const diagnosis of effect.voice ?? []) voice(work, diagnosis)
  if (effect.raise !== undefined) work.raise(effect.raise)
}

/** Somebody says what they think is wrong. */
function voice(work: Work, id: string): void {
  const diagnosis = work.scenario.diagnoses[id]
  if (!diagnosis || work.drill.diagnoses[id] !== undefined || !maySpeak(work, diagnosis.by)) return
  const message = post(work, {
    in: diagnosis.in ?? work.scenario.incident.channel,
    by: diagnosis.by,
    text: fill(work, diagnosis.text),
    line: id,
  })
  work.put('diagnoses', id, 'voiced')
  work.state({ kind: 'diagnosis-voiced', diagnosis: id, by: diagnosis.by, short: diagnosis.short, message })
}

/** Stakeholders write from where they are; of the crew only those who are in the incident speak there. */
function maySpeak(work: Work, by: string): boolean {
  if (by === BOT) return true
  return work.scenario.people[by]?.kind === 'stakeholder' || work.drill.people[by]?.presence === 'here'
}

function entries<T>(record: Record<string, T> | undefined): Array<[string, T]> {
  return Object.entries(record ?? {})
}
