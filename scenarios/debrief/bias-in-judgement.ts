import { counted } from '../scoring'
import { type BiasFinding, type BiasView, momentsOf } from './bias-finding'
import type { KeptWords } from './kept-words'
import { type Written, writtenWords } from './written-words'

/** Sentences of the one kind or the other from which on their share says something. */
const ENOUGH = 4

/** Shapes of how the run is judged afterwards: by how it came out, or by what went badly alone. */
export function biasesInJudgement(view: BiasView, kept: KeptWords): BiasFinding[] {
  const written = writtenWords(kept)
  return [outcome(view, written), negativity(view, written, kept)].filter((one) => one !== null)
}

function outcome({ facts }: BiasView, written: readonly Written[]): BiasFinding | null {
  const judged = written.filter(({ text }) => CAME_OUT.test(text) && JUDGED.test(text))
  const [first] = judged
  if (!first) return null
  const decided = facts.filter((fact) => fact.kind === 'decision-made')
  const noted = judged.flatMap(({ at }) => (at === null ? [] : [facts.findLast((fact) => fact.at <= at)]))
  return {
    id: 'outcome',
    name: 'Outcome',
    text: `"${first.text}" goes by how it came out, which nobody could know when it was decided.`,
    moments: momentsOf(noted.length > 0 ? noted : decided),
    ask: 'Had it come out the other way, what would you say of the same decision?',
  }
}

const CAME_OUT =
  /\b(?:worked(?: out)?|turned out|paid off|(?:got|get) away with|ended (?:up )?(?:well|badly|fine)|came good|backfired|did(?:n't| not) work|made (?:it|things|everything) (?:worse|better)|saved (?:us|the day)|cost us|was(?:n't| not)? needed after all)\b/i

const JUDGED =
  /\b(?:right|wrong|good|bad|correct|incorrect|best|worst|poor|great|justified|sound|sensible|fine|smart|worth it)\b.*\b(?:call|decision|choice|move|step|idea|thing to do|bet|guess)\b|\b(?:call|decision|choice|move|step|idea|bet|guess)\b.*\b(?:right|wrong|good|bad|correct|incorrect|best|worst|poor|great|justified|sound|sensible|fine|smart|worth it|mistake)\b|\b(?:a|the) mistake\b|\bso (?:it|that|we|i) (?:was|were|had been) (?:right|wrong|good)\b/i

function negativity({ facts }: BiasView, written: readonly Written[], kept: KeptWords): BiasFinding | null {
  const badly = written.filter(({ text }) => BADLY.test(text))
  const well = written.filter(({ text }) => WELL.test(text) && !BADLY.test(text)).length + kept.thanks.length
  if (badly.length < ENOUGH || well / badly.length >= 0.5) return null
  const noted = badly.flatMap(({ at }) => (at === null ? [] : [facts.findLast((fact) => fact.at <= at)]))
  return {
    id: 'negativity',
    name: 'Negativity',
    text: `${counted(badly.length, 'sentence')} of yours ${badly.length === 1 ? 'speaks' : 'speak'} of what was hard or late, ${well === 0 ? 'none' : well} of what went well.`,
    moments: momentsOf(noted),
    ask: 'What made it go as well as it did, and what would you want kept?',
  }
}

const BADLY =
  /\b(?:late|too (?:long|slow|many|few|much|little)|slow(?:ly)?|miss(?:ed|ing)|fail(?:ed|s|ure)?|wrong(?:ly)?|forg[oe]t(?:ten)?|lost|confus(?:ed|ing|ion)|unclear|mistakes?|problems?|trouble|bad(?:ly)?|hard to|difficult|nobody|no one|never|did(?:n't| not)|was(?:n't| not)|were(?:n't| not)|had(?:n't| not)|could(?:n't| not)|should(?:n't| not)?|without|overlooked|dropped|ignored|worse|chaos|chaotic|stuck|dark|broke(?:n)?)\b/i

const WELL =
  /\b(?:well|good|great|help(?:ed|ful|s)?|work(?:ed|s) (?:well|fine)|right away|in time|on time|at once|quick(?:ly)?|early|clear(?:ly)?|caught|held|kept|calm(?:ly)?|useful|glad|thanks?|nice(?:ly)?|smooth(?:ly)?|saved|prevented|spotted|noticed|spoke up|asked for help|succeeded|proud)\b/i
