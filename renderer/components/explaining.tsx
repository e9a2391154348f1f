import { createContext, type ReactNode, useContext, useMemo } from 'react'

import type { Glossary } from '../../scenarios/plain'

/** Terms explained to whoever reads below it. */
export interface Explaining {
  glossary: Glossary
  /** Whether a term is explained in these words for the first time: only there is the explanation read aloud. */
  firstIn: (term: string, words: string) => boolean
}

const ExplainingContext = createContext<Explaining | null>(null)

/** @param glossary - `null`: nobody asked for explanations */
export function ExplainingProvider({ glossary, children }: { glossary: Glossary | null; children: ReactNode }) {
  const explaining = useMemo(() => (glossary ? explainingWith(glossary) : null), [glossary])
  return <ExplainingContext value={explaining}>{children}</ExplainingContext>
}

/** `null` while terms are not to be explained. */
export function useExplaining(): Explaining | null {
  return useContext(ExplainingContext)
}

function explainingWith(glossary: Glossary): Explaining {
  // By the words and not by the row: drawn anew, or scrolled away and back, the same words stay the first ones.
  const first = new Map<string, string>()
  return {
    glossary,
    firstIn: (term, words) => {
      const known = first.get(term)
      if (known === undefined) first.set(term, words)
      return known === undefined || known === words
    },
  }
}
