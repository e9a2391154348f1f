import { LANGUAGE_MARKERS } from './language-markers'

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
 * Silent on quotations, code, lists of musts and shoulds, and on what machines did: those are somebody else's words,
 * or nobody's fault.
 */
export function languageHints(text: string): Hint[] {
  const open = blanked(text)
  const hints: Hint[] = []
  for (const { id, pattern, severity, why, instead } of LANGUAGE_MARKERS) {
    for (const match of open.matchAll(pattern)) {
      const from = match.index
      const to = from + match[0].length
      if (hints.some((hint) => from < hint.to && to > hint.from)) continue
      if (MACHINE_MAY.has(id) && aboutMachine(open, from)) continue
      hints.push({ id, found: text.slice(from, to), from, to, severity, why, instead })
    }
  }
  return hints.sort((a, b) => a.from - b.from)
}

/** Markers that are only about people: a disk may fail to mount. */
const MACHINE_MAY: ReadonlySet<string> = new Set(['omission', 'detection', 'norm'])

const MACHINES =
  /(?:\b(?:the|a|an|this|that|its|our|every|each|all|both)\s+)?(?:[\w-]+\s+){0,2}\b(?:servers?|hosts?|services?|databases?|replicas?|primary|standby|caches?|disks?|nodes?|pods?|containers?|clusters?|alerts?|monitors?|monitoring|jobs?|scripts?|builds?|deploys?|deployments?|requests?|quer(?:y|ies)|packages?|modules?|checks?|health[- ]checks?|runs?|process(?:es)?|daemon|apache|nginx|mysql|postgres|chef|puppet|kubernetes|config(?:uration)?(?: management)?|automation|failover|backups?|restores?|rollbacks?|dns|pages?|graphs?|systems?|bot|pipelines?|app|api|site|it|which|that)\s+(?:also\s+|then\s+|again\s+|never\s+)?$/i

function aboutMachine(text: string, from: number): boolean {
  const sentence =
    text
      .slice(0, from)
      .split(/[.!?\n]/)
      .at(-1) ?? ''
  return MACHINES.test(sentence)
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
