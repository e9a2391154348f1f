import { type Fact, IMOC } from '../engine'
import { lengthText } from '../scoring'
import { type BiasFinding, type BiasView, momentsOf } from './bias-finding'
import type { KeptWords } from './kept-words'
import { writtenWords } from './written-words'

/** Seconds from an idea's being said to its being taken up, within which hardly anything can speak for it (`domain.md` 5c). */
const AT_ONCE = 120
/** Seconds before the first sign of trouble within which a change is near enough in time to be asked about. */
const NEAR = 1800

/** Shapes of what was near to hand: what came to mind first, and what had changed last. */
export function biasesInMemory(view: BiasView, kept: KeptWords): BiasFinding[] {
  return [availability(view, kept), recentChange(view)].filter((one) => one !== null)
}

function availability({ facts, scenario }: BiasView, kept: KeptWords): BiasFinding | null {
  const reported = facts.find((fact) => fact.kind === 'loop-reported')
  const taken = facts.find((fact) => {
    if (fact.kind !== 'diagnosis-weighed' || fact.as !== 'pursued') return false
    if (reported && reported.id < fact.id) return false
    const voiced = facts.find((one) => one.kind === 'diagnosis-voiced' && one.diagnosis === fact.diagnosis)
    return voiced !== undefined && fact.at - voiced.at <= AT_ONCE
  })
  const said = facts.find((fact) => fact.kind === 'message' && fact.by === IMOC && EARLIER.test(fact.text))
  const written = writtenWords(kept).find(({ text }) => EARLIER.test(text))
  if (!taken && !said && !written) return null
  const idea =
    taken?.kind === 'diagnosis-weighed' ? (scenario.diagnoses[taken.diagnosis]?.short ?? taken.diagnosis) : null
  const parts = [
    ...(idea === null
      ? []
      : [`"${idea}" was taken up within ${lengthText(AT_ONCE)} of being said, before any report had come back.`]),
    ...(said?.kind === 'message' ? [`You likened it to an earlier one: "${said.text}"`] : []),
    ...(!said && written ? [`What you wrote likens it to an earlier one: "${written.text}"`] : []),
  ]
  return {
    id: 'availability',
    name: 'Availability',
    text: parts.join(' '),
    moments: momentsOf([taken, said]),
    ask: 'What did it bring to mind, and what was different this time?',
  }
}

/** Words that put an incident beside one from before. */
const EARLIER =
  /\b(?:(?:just |exactly )?(?:like|as) (?:(?:the )?(?:last|previous) (?:time|week|month|year|one|drill|incident|outage)|in (?:january|february|march|april|may|june|july|august|september|october|november|december))|same (?:thing |one )?as (?:last|before|the (?:last|previous))|(?:seen|had) (?:this|that|exactly this|one like (?:this|it)) before|reminds? (?:me|us) of|reminded (?:me|us) of)\b/i

function recentChange({ facts, scenario }: BiasView): BiasFinding | null {
  const back = facts.find((fact) => takesBack(fact, scenario))
  if (!back) return null
  const sign = facts.find(
    (fact) => fact.kind === 'alert-fired' || (fact.kind === 'service-health' && fact.health !== 'healthy'),
  )
  const near = facts.some(
    (fact) =>
      (fact.kind === 'deploy-shipped' || fact.kind === 'setting-changed') &&
      sign !== undefined &&
      fact.at <= sign.at &&
      sign.at - fact.at <= NEAR,
  )
  const asked = new Set(
    facts.flatMap((fact) => (fact.kind === 'loop-opened' && tellsOfChange(fact) ? [fact.loop] : [])),
  )
  const told = facts.some((fact) => fact.kind === 'loop-reported' && fact.id < back.id && asked.has(fact.loop))
  if (near || told) return null
  return {
    id: 'recent-change',
    name: 'Recent change',
    text: 'Going back to how it was before was chosen while nobody had reported what had changed, and when.',
    moments: momentsOf([sign, back]),
    ask: 'What tied the change to the first sign of trouble in time, and what would have spoken against it?',
  }
}

const BACK = /\b(?:roll(?:ing)?[- ]?(?:it |this |that |the \S+ )?back|revert|undo)\b/i

/** Carries a rollback out, or decides for one; asking whether one could does neither. */
function takesBack(fact: Fact, scenario: BiasView['scenario']): boolean {
  if (fact.kind === 'decision-made') return fact.choice !== 'declined' && BACK.test(fact.decision)
  if (fact.kind !== 'loop-opened' || fact.by !== IMOC || fact.form !== 'order' || fact.ask === undefined) return false
  const ask = scenario.asks[fact.ask]
  return ask?.risky === true && BACK.test(`${fact.ask} ${ask.label}`)
}

function tellsOfChange({ ask, about }: Extract<Fact, { kind: 'loop-opened' }>): boolean {
  return /\bchanged?\b/i.test(`${ask ?? ''} ${about}`)
}
