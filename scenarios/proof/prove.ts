import { variantOf } from '../engine'
import type { CheckedScenario, Problem, Scenario } from '../format'
import { RULES } from '../format'
import type { At, Finding, Proof, Subject } from './finding'
import { Reach } from './reach'
import { boundedIn } from './rules/bounded'
import { cannotBeLost } from './rules/cannot-be-lost'
import { cannotBeWon } from './rules/cannot-be-won'
import { deadEnd } from './rules/dead-end'
import { delayTooLong } from './rules/delay-too-long'
import { doesNotRun } from './rules/does-not-run'
import { dueBeforeCue } from './rules/due-before-cue'
import { longSilence } from './rules/long-silence'
import { never } from './rules/never'
import { neverCued } from './rules/never-cued'
import { neverEnds } from './rules/never-ends'
import { nobodyCan } from './rules/nobody-can'
import { unanswerableSignal } from './rules/unanswerable-signal'
import { unattainableItem } from './rules/unattainable-item'
import { unreachableState } from './rules/unreachable-state'
import { unusedProofs } from './rules/unused'
import { silentPlay } from './silent-play'

/** Seeds that are played with nobody at the desk. */
const SEEDS = [1, 2]

const PROOFS: Readonly<Record<string, Proof>> = {
  'proof/unreachable-state': unreachableState,
  'proof/never': never,
  'proof/dead-end': deadEnd,
  'proof/unattainable-item': unattainableItem,
  'proof/never-cued': neverCued,
  'proof/due-before-cue': dueBeforeCue,
  'proof/unanswerable-signal': unanswerableSignal,
  'proof/nobody-can': nobodyCan,
  'proof/delay-too-long': delayTooLong,
  'proof/long-silence': longSilence,
  'proof/cannot-be-won': cannotBeWon,
  'proof/cannot-be-lost': cannotBeLost,
  'proof/never-ends': neverEnds,
  'proof/does-not-run': doesNotRun,
}

/**
 * What can be proved of a scenario that reads well: by a search over everything that can happen, which leaves out
 * order and numbers, and by playing it with nobody at the desk, which says so in its messages.
 */
export function prove(checked: CheckedScenario): Problem[] {
  if (checked.scenario === null) return []
  const scenario: Scenario = variantOf(checked.scenario, 1)
  const subject: Subject = {
    scenario,
    reach: new Reach(scenario),
    plays: SEEDS.map((seed) => silentPlay(checked.scenario ?? scenario, seed)),
  }
  const bounded = boundedIn(subject)
  if (!subject.reach.complete) return bounded.map((each) => problemOf(checked, 'proof/bounded', each))
  const included = (kind: 'person', id: string) => checked.includeOf(checked.definitionOf(kind, id).file) !== null
  const unused = unusedProofs(checked.uses, included)
  const proofs: Record<string, Proof> = { ...PROOFS, ...unused, 'proof/bounded': () => bounded }
  const seen = new Set<string>()
  return Object.entries(proofs).flatMap(([code, proof]) =>
    proof(subject).flatMap((finding): Problem[] => {
      const one = problemOf(checked, code, finding)
      const key = `${one.file}:${one.line}:${one.column}:${code}${checked.includeOf(fileOf(checked, finding)) ? one.message : ''}`
      if (seen.has(key)) return []
      seen.add(key)
      return [one]
    }),
  )
}

function problemOf(checked: CheckedScenario, code: string, { at, message }: Finding): Problem {
  const place = placeOf(checked, at)
  const severity = SEVERITIES.get(code) ?? 'warning'
  // A list that many include is not at fault for what one of them leaves impossible.
  const included = checked.includeOf(place.file)
  if (!included) return { ...place, code, severity, message }
  return { ...included, code, severity, message: `${message} (${place.file}:${place.line})` }
}

function fileOf(checked: CheckedScenario, { at }: Finding): string {
  return placeOf(checked, at).file
}

const SEVERITIES = new Map(RULES.map((rule) => [rule.code as string, rule.severity]))

function placeOf(checked: CheckedScenario, at: At) {
  return Array.isArray(at) ? checked.definitionOf(at[0], at[1]) : checked.placeOf(at.path, at.on)
}
