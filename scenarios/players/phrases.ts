import { byText } from './looked-up'

/** What an answer, an objection or an aside sounds like to somebody who knows the craft. Plain English, no scenario's words. */

function sounds(like: RegExp): (text: string) => boolean {
  return byText((text) => like.test(text))
}

/** A report that says no. */
export const saysNo = sounds(
  /^no\b|\bnot (?:call it )?safe\b|\bunsafe\b|\bis gone\b|\bcan(?:not|'t) go back\b|\bnot possible\b|\bimpossible\b|\bwould not\b/i,
)

/** A report with nothing in it: worth asking again later. */
export const saysNothing = sounds(
  /^nothing\b|\bnothing (?:that|of|from)\b|\bnot there yet\b|\bnot yet\b|\bno idea yet\b/i,
)

/** It did not work, or made things worse. */
export const wentWrong = sounds(
  /\bnow it is not\b|\bno better\b|\bworse\b|\bwrong\b|\bfail(?:s|ed)\b|\bwill not\b|\bon its knees\b|\bstart over\b|\bit waits\b|\bit will stop\b/i,
)

/** It worked and nobody knows why. */
export const saysUnexplained = sounds(
  /\b(?:no idea why|not know why|don't know why|nobody knows why|cannot tell you why|can't tell you why|no telling why|not sure why)\b/i,
)

/** Things are getting better: said as it is, not as it could be. */
export const saysBetter = byText((text) =>
  text.split(/(?<=[.!?;])\s/).some((sentence) => BETTER.test(sentence) && !SUPPOSED.test(sentence)),
)

const BETTER =
  /\b(?:quicker|faster|recovering|recovered|back to normal|look normal|warm again|it holds|works again|we are open|writes work)\b|\b(?:half|most|all|every\w*)\b[^.]{0,20}\b(?:back|answers?)\b/i
const SUPPOSED = /\b(?:could|would|should|might|may|if|not|never|until|when)\b|n't\b/i

/** What is named here is what everything still stands on: leave it alone. */
export const saysItHolds = sounds(
  /\bserv(?:e|es|ing)\b|\bcarr(?:y|ies)\b|\bstill (?:up|answers?|holds?|works?)\b|\bkeeps?\b.{0,30}\bup\b/i,
)

/** An objection to be met first, after which the step may be right. */
export const saysFirst = sounds(/\bfirst\b|\byet\b|\bbefore (?:we|you|that)\b|\bwait until\b/i)

/** An objection that only asks for care. */
export function asksBack(text: string): boolean {
  return text.includes('?') && !/\bnot\b|n't\b|\bobjection\b/i.test(text)
}

/** Somebody who should not be typing alone: worn out, or about to remove something. */
export const soundsUnsafe = sounds(
  /\b(?:tired|worn out|exhausted|sign off|falling asleep|need(?:s)?: a bed|long day|wip(?:e|ing)|delet(?:e|ing) (?:the|all)|start(?:ing)? over|one more go)\b/i,
)

/** An ask that puts something safe between a pair of hands and what they might break. */
export const isSafeguard = sounds(/\bpairs? of eyes\b|\bsecond reader\b|\bhands off\b|\btwo[- ]person\b|\bfreeze\b/i)

/** Somebody says how worn out they are. */
export const soundsTired = sounds(
  /\b(?:tired|worn out|exhausted|sign off|falling asleep|need(?:s)?: a bed|long day|since (?:this|early) morning)\b/i,
)

/** Something may be lost for good: data, a disk, what was there a minute ago. */
export const soundsLost = sounds(
  /\b(?:i think|looks?|seems?|it) (?:it )?is (?:all )?(?:empty|gone|lost)\b|\b(?:data|rows|files|disk|directory) (?:is|are|was|were) (?:gone|lost|removed|deleted)\b|\bwrong (?:host|window|server|database)\b/i,
)

/** An ask that takes everybody's hands off. */
export const isFreeze = sounds(/\bhands off\b|\bfreeze\b|\bnobody (?:types|touches|changes)\b[^.]*\buntil\b/i)

/** An ask that puts rested hands in the place of tired ones. */
export const isSwap = sounds(/\btakes? over from\b|\bsomebody rested\b|\bhand (?:the keyboard|it|command) over\b/i)

/** Somebody, or the bot, asks whether it is time to swap. */
export const asksToSwap = sounds(/\bswaps?\b[^.]*\?|\b(?:three|four|six) hours in\b/i)

/** Somebody has come to take command over. */
export const isRelief = byText(
  (text) => /\byour relief\b|\bto take command\b|\bhere to relieve you\b/i.test(text) && !/\bdo you\b/i.test(text),
)

/** What must not happen, or has no way back. */
export const soundsAtRisk = sounds(
  /\bno way back\b|\bmust not\b|\blet nobody\b|\bnobody may\b|\bdo not (?:stop|touch|restart)\b/i,
)

/** A promise of a time, which somebody else will quote. */
export function promisesTime(label: string): boolean {
  return /\beta\b|\bwhen it is back\b/i.test(label) && !/\bno\b|\bnot\b|\bwithout\b/i.test(label)
}

/** An ask that can wait until nothing is more urgent. */
export const canWait = sounds(/\bfind out why\b|\bnothing more urgent\b|\btomorrow\b/i)

/** An ask that checks as a customer would. */
export const isOutsideCheck = sounds(/\bfrom outside\b|\bas a (?:customer|user|shopper|reader|visitor)\b/i)

/** How much of everything an option means, 0 to 1; `null` when it is no amount. */
export const amountOf = byText((option): number | null => {
  const text = option.toLowerCase()
  return AMOUNTS.find(([pattern]) => pattern.test(text))?.[1] ?? null
})

const AMOUNTS: Array<[RegExp, number]> = [
  [/\btenth\b|\bten per ?cent\b|\b10 ?%/, 0.1],
  [/\b(?:a|one) (?:region|host|shard)\b|\bone\b(?! by)|\bone by one\b/, 0.05],
  [/\bquarter\b|\b25 ?%/, 0.25],
  [/\bthird\b/, 0.33],
  [/\bhalf\b|\b50 ?%/, 0.5],
  [/\bat a time\b|\bin (?:steps|batches)\b/, 0.2],
  [/\beverybody\b|\beveryone\b|\ball\b|\beverything\b|\beverywhere\b|\b100 ?%/, 1],
]
