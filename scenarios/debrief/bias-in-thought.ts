import { type Fact, IMOC } from '../engine'
import { counted, lengthText, listed, nameOf } from '../scoring'
import { type BiasFinding, type BiasView, momentsOf } from './bias-finding'

/** Seconds without asking anybody how things stand, after which the picture may have gone stale (`domain.md` 5c). */
const STALE = 600
/** Seconds of silence below which nobody can have consented (`domain.md` 5c). */
const TO_OBJECT = 5
/** Seconds before a risky step within which a poll belongs to it. */
const POLLED_WITHIN = 300

/** Shapes of how the picture was held: one idea for long, a picture gone stale, a step before a look. */
export function biasesInThought(view: BiasView): BiasFinding[] {
  return [anchoring(view), confirmation(view), fixation(view), action(view), consensus(view), automation(view)].filter(
    (one) => one !== null,
  )
}

function anchoring({ facts, scenario }: BiasView): BiasFinding | null {
  const taken = facts.find((fact) => fact.kind === 'diagnosis-weighed' && fact.as === 'pursued')
  if (taken?.kind !== 'diagnosis-weighed') return null
  const later = facts.filter((fact) => fact.id > taken.id)
  const others = later.filter((fact) => fact.kind === 'diagnosis-voiced' && fact.diagnosis !== taken.diagnosis)
  const changed = later.some(
    (fact) =>
      fact.kind === 'diagnosis-weighed' &&
      (fact.diagnosis === taken.diagnosis ? fact.as === 'ruled-out' : fact.as === 'pursued'),
  )
  if (others.length < 2 || changed) return null
  const idea = scenario.diagnoses[taken.diagnosis]?.short ?? taken.diagnosis
  return {
    id: 'anchoring',
    name: 'Anchoring',
    text: `"${idea}" was taken up first and stayed the first idea while ${counted(others.length, 'other')} came in.`,
    moments: momentsOf([taken, ...others]),
    ask: 'What would have made you let go of the first idea?',
  }
}

function confirmation({ facts, scenario, stories }: BiasView): BiasFinding | null {
  const taken = facts.find((fact) => fact.kind === 'diagnosis-weighed' && fact.as === 'pursued')
  if (!taken) return null
  const unheard = stories.filter(
    ({ opened, facts: own }) =>
      opened.form === 'signal' &&
      opened.for === 'seats' &&
      opened.id > taken.id &&
      !own.some((fact) => fact.kind === 'loop-acknowledged' || fact.kind === 'loop-owned'),
  )
  if (unheard.length === 0) return null
  return {
    id: 'confirmation',
    name: 'Confirmation',
    text: `After one explanation was taken up, ${counted(unheard.length, 'warning')} that came from elsewhere got no answer: ${listed(unheard.slice(0, 3).map(({ opened }) => `"${opened.about}" from ${nameOf(opened.by, scenario)}`))}.`,
    moments: momentsOf([taken, ...unheard.map(({ opened }) => opened)]),
    ask: 'Which of the things you asked for could have shown that the explanation did not hold?',
  }
}

/** Whether a fact shows the IMOC looking at how things stand. */
function looks(fact: Fact): boolean {
  if (fact.kind === 'loop-opened') return fact.way === 'out' && fact.by === IMOC
  if (fact.kind === 'message') return fact.by === IMOC && fact.to.length > 0
  return ['poll-opened', 'diagnosis-weighed', 'decision-made', 'state-set', 'command-claimed'].includes(fact.kind)
}

function fixation({ facts, over }: BiasView): BiasFinding | null {
  const from = facts.find((fact) => fact.kind === 'command-claimed' && fact.by === IMOC)
  if (!from) return null
  const stops = [from, ...facts.filter((fact) => fact.id > from.id && fact.at <= over && looks(fact))]
  const gaps = stops.map((fact, index) => ({ fact, length: (stops[index + 1]?.at ?? over) - fact.at }))
  const longest = gaps.toSorted((a, b) => b.length - a.length)[0]
  if (!longest || longest.length < STALE) return null
  return {
    id: 'fixation',
    name: 'Fixation, plan continuation',
    text: `For ${lengthText(longest.length)} nobody was asked how things stood.`,
    moments: momentsOf([longest.fact]),
    ask: 'What were you looking at in that time, and what went on outside it?',
  }
}

function action({ facts, scenario }: BiasView): BiasFinding | null {
  const first = facts.find(
    (fact) =>
      (fact.kind === 'loop-opened' &&
        fact.by === IMOC &&
        fact.ask !== undefined &&
        (scenario.asks[fact.ask]?.risky ?? false)) ||
      (fact.kind === 'decision-made' && fact.choice !== 'declined'),
  )
  if (!first) return null
  const asked = facts.some(
    (fact) => fact.id < first.id && fact.kind === 'loop-opened' && fact.way === 'out' && fact.by === IMOC,
  )
  if (asked) return null
  return {
    id: 'action',
    name: 'Action before size-up',
    text: 'The first step that changes something came before anybody had been asked what they saw.',
    moments: momentsOf([first]),
    ask: 'What did you already know at that moment, and from whom?',
  }
}

function consensus({ facts, scenario }: BiasView): BiasFinding | null {
  const risky = facts.filter(
    (fact) =>
      fact.kind === 'loop-opened' && fact.by === IMOC && fact.ask !== undefined && scenario.asks[fact.ask]?.risky,
  )
  const polled = (step: Fact) =>
    facts.findLast((fact) => fact.kind === 'poll-opened' && fact.id < step.id && step.at - fact.at <= POLLED_WITHIN)
  const unasked = risky.filter((step) => !polled(step))
  const hurried = risky.filter((step) => {
    const poll = polled(step)
    if (!poll || step.at - poll.at >= TO_OBJECT) return false
    return !facts.some((fact) => fact.kind === 'poll-objected' && fact.id > poll.id && fact.id < step.id)
  })
  if (unasked.length + hurried.length === 0) return null
  const said = [
    ...(unasked.length > 0
      ? [`${counted(unasked.length, 'step')} that could hurt went ahead without a poll for objections before it.`]
      : []),
    ...(hurried.length > 0
      ? [
          `${counted(hurried.length, 'step')} that could hurt went ahead less than ${lengthText(TO_OBJECT)} after the poll: too short a silence to be an answer.`,
        ]
      : []),
  ]
  return {
    id: 'consensus',
    name: 'False consensus',
    text: said.join(' '),
    moments: momentsOf([...unasked, ...hurried].toSorted((a, b) => a.id - b.id)),
    ask: 'Who might have known something, and what would have made it easy to say?',
  }
}

function automation({ facts }: BiasView): BiasFinding | null {
  const alone = facts.filter(
    (fact) =>
      fact.kind === 'breaker-opened' &&
      !facts.some(
        (later) =>
          later.kind === 'loop-opened' &&
          later.way === 'out' &&
          later.id > fact.id &&
          later.at - fact.at <= POLLED_WITHIN,
      ),
  )
  if (alone.length === 0) return null
  return {
    id: 'automation',
    name: 'Automation',
    text: `Something acted by itself ${counted(alone.length, 'time')}, and nobody was asked to look at what it did.`,
    moments: momentsOf(alone),
    ask: 'How would you have known that it had acted, and that it was right to?',
  }
}
