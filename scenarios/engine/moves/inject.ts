import type { Effect, Scenario } from '../../format'
import { runEffects } from '../effects'
import { BOT } from '../fact'
import type { Move, Refusal } from '../move'
import type { Work } from '../work'
import { refuse } from './refuse'

/**
 * Makes what a facilitator asks for happen now. Files are checked before they run and injects are not: one that names
 * what the scenario does not have is refused as a whole, and nothing of it happens.
 */
export function inject(work: Work, move: Extract<Move, { do: 'inject' }>): Refusal | undefined {
  for (const effect of move.what) {
    const stranger = strangerIn(work.scenario, effect)
    if (stranger !== null) return refuse('no-such-thing', `There is no ${stranger} in this scenario.`)
  }
  runEffects(work, move.what)
  return undefined
}

/** What an effect names that is not there, such as `person called "zoe"`; `null` where all of it is. */
function strangerIn(scenario: Scenario, effect: Effect): string | null {
  const named: Array<[what: string, names: readonly string[], known: object]> = [
    ['setting', Object.keys(effect.set ?? {}), scenario.settings],
    ['service', [...Object.keys(effect.health ?? {}), ...(effect.report ?? [])], scenario.services],
    ['metric', Object.keys(effect.metric ?? {}), scenario.metrics],
    ['alert', [...(effect.alert ?? []), ...(effect.clear ?? [])], scenario.alerts],
    ['person', [...(effect.join ?? []), ...(effect.leave ?? [])], scenario.people],
    ['person', (effect.say ?? []).map(({ by }) => by).filter((by) => by !== BOT), scenario.people],
    ['channel', (effect.say ?? []).flatMap((line) => line.in ?? []), scenario.channels],
    ['signal', effect.signal ?? [], scenario.signals],
    ['deploy', effect.deploy === undefined ? [] : [effect.deploy], scenario.deploys],
    ['ask', effect.learn ?? [], scenario.asks],
    ['decision', effect.offer ?? [], scenario.decisions],
    ['diagnosis', effect.voice ?? [], scenario.diagnoses],
  ]
  for (const [what, names, known] of named) {
    const name = names.find((each) => !Object.hasOwn(known, each))
    if (name !== undefined) return `${what} called "${name}"`
  }
  const odd = Object.entries(effect.set ?? {}).find(([id, value]) => !scenario.settings[id]?.includes(value))
  return odd === undefined ? null : `value "${odd[1]}" for the setting "${odd[0]}"`
}
