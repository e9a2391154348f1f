import { counted, momentText } from '../scoring'
import { type BiasFinding, type BiasView, momentsOf } from './bias-finding'
import { factorsInOrder } from './factor-tree'
import type { KeptWords } from './kept-words'

/** Shapes in the debrief itself: people before conditions, later evidence for an earlier moment, nothing that held. */
export function biasesInWords(view: BiasView, kept: KeptWords): BiasFinding[] {
  return [attribution(kept), hindsight(view, kept), survivorship(view, kept)].filter((one) => one !== null)
}

function attribution({ factors }: KeptWords): BiasFinding | null {
  const nodes = factorsInOrder(factors)
  const actions = nodes.filter(({ node }) => node.kind === 'action')
  if (nodes.length < 3 || actions.length <= nodes.length / 2) return null
  return {
    id: 'attribution',
    name: 'Fundamental attribution',
    text: `${actions.length} of ${counted(nodes.length, 'factor')} in your tree are things somebody did.`,
    moments: [],
    ask: 'Which conditions would have led another person to do the same?',
  }
}

function hindsight({ facts }: BiasView, { notes, factors }: KeptWords): BiasFinding | null {
  const later = notes.filter(
    ({ at, text }) => at !== null && timesIn(text).some((second) => second > at) && /T\+/.test(text),
  )
  const [note] = later
  // A node's evidence that happened after everything it is said to have led to speaks with later knowledge.
  const upside = factorsInOrder(factors).filter(({ node }) => {
    const own = Math.max(...(node.evidence ?? [0]))
    const under = (node.because ?? []).flatMap((child) => child.evidence ?? [])
    return own > 0 && under.length > 0 && Math.min(...under) > own
  })
  if (!note && upside.length === 0) return null
  const said =
    note && note.at !== null
      ? `Your note at ${momentText(note.at)} speaks of something that came later; it could not be seen yet.`
      : 'A factor in your tree rests on something that only happened after it.'
  const cited = upside.flatMap(({ node }) => (node.because ?? []).flatMap((child) => child.evidence ?? []))
  return {
    id: 'hindsight',
    name: 'Hindsight',
    text: said,
    moments: note
      ? later.flatMap(({ at }) => {
          const fact = facts.findLast((one) => at !== null && one.at <= at)
          return at === null ? [] : [{ at, fact: fact?.id ?? 0 }]
        })
      : momentsOf(facts.filter(({ id }) => cited.includes(id))),
    ask: 'Before that moment, which signals pointed elsewhere?',
  }
}

function survivorship({ facts, scenario }: BiasView, { notes, lessons, factors }: KeptWords): BiasFinding | null {
  const words = [...notes.map(({ text }) => text), ...lessons.map(({ text }) => text)]
  if (words.length < 2 && factors.length === 0) return null
  const shaken = new Set(facts.flatMap((fact) => (fact.kind === 'service-health' ? [fact.service] : [])))
  const stood = Object.entries(scenario.services).filter(([id]) => !shaken.has(id))
  const all = [...words, ...factorsInOrder(factors).map(({ node }) => node.what)].join(' ')
  if (
    stood.length === 0 ||
    /\b(?:held|holds|stayed up|survived|kept (?:working|serving)|still served|stood)\b/i.test(all)
  )
    return null
  return {
    id: 'survivorship',
    name: 'Survivorship',
    text: `${counted(stood.length, 'service')} stayed well throughout, and nothing you wrote speaks of what held.`,
    moments: [],
    ask: 'What kept working, and is that something you could lose without noticing?',
  }
}

function timesIn(text: string): number[] {
  return [...text.matchAll(/T\+(?:(\d+):)?(\d{1,2}):(\d{2})\b/g)].map(
    ([, hours = '0', minutes = '0', seconds = '0']) => Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
  )
}
