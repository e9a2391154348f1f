import { LANGUAGE_MARKERS } from './language-markers'
import { personBefore } from './language-subject'

/** A neutral wording on offer, for one stretch of text. Never blocks anything. */
export interface Hint {
  id: string
  /** The words it is about, and where they stand. */
  found: string
  from: number
  to: number
  /** 1: a nudge; 2: a rewrite is suggested. */
  severity: 1 | 2
  why: string
  instead: string
}

/**
 * Finds wording that points at people or at hindsight, in order of appearance, one hint a stretch.
 *
 * Silent on quotations, code, lists of musts and shoulds, on what machines did, and on questions of what it would have
 * taken: those are somebody else's words, nobody's fault, or the very questions to ask.
 */
export function languageHints(text: string): Hint[] {
  const open = blanked(text)
  const hints: Hint[] = []
  for (const { id, pattern, severity, why, instead, ofPeople, notInQuestions } of LANGUAGE_MARKERS) {
    for (const match of open.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (hints.some((hint) => from < hint.to && to > hint.from)) continue
      if (ofPeople && !personBefore(open, from)) continue
      if (notInQuestions && openQuestion(open, from)) continue
      hints.push({ id, found: text.slice(from, to), from, to, severity, why, instead })
    }
  }
  return hints.sort((a, b) => a.from - b.from)
}

/** "What would have needed to be true …?" opens what a counterfactual closes. */
function openQuestion(text: string, from: number): boolean {
  const before =
    text
      .slice(0, from)
      .split(/[.!?\n]\s*/)
      .at(-1) ?? ''
  const after = /^[^.!?\n]*([.!?\n]|$)/.exec(text.slice(from))?.[1]
  return after === '?' && /^\s*(?:what|how|which|where)\b/i.test(`${before}${text.slice(from)}`)
}

/** The same text with everything that is not the writer's own claim turned to spaces, so that places stay true. */
function blanked(text: string): string {
  return text
    .replace(/```[\s\S]*?(?:```|$)/g, blanks)
    .replace(/`[^`\n]*`/g, blanks)
    .replace(/"[^"\n]*"|“[^”\n]*”|«[^»\n]*»/g, blanks)
    .replace(/(?<=^|[\s(])'[^'\n]+'(?=[\s).,;:!?]|$)/g, blanks)
    .replace(/^[ \t]*>.*$/gm, blanks)
    .replace(
      /\b(?:must|should|could|would|won't|will not)[- ]haves?\b(?=\s*(?:[:,;/)]|$|and\b|or\b|list|items?|features?|requirements?))/gim,
      blanks,
    )
}

function blanks(match: string): string {
  return match.replace(/[^\n]/g, ' ')
}
