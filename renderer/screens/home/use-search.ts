import { useDeferredValue, useEffect, useState } from 'react'

import type { HostApi, RunCard } from '../../../electron/bridge'

/** How long somebody types before it is looked for, in milliseconds. */
const PAUSE_MS = 150

/** The runs with all of these words in their title, ending, moves or notes; all of them while nothing is asked for. */
export function useSearch(host: HostApi, runs: readonly RunCard[], words: string): readonly RunCard[] {
  const wanted = useDeferredValue(words.trim())
  const [found, setFound] = useState<readonly RunCard[] | null>(null)
  useEffect(() => {
    if (wanted === '' || !host.search) {
      setFound(null)
      return
    }
    let gone = false
    const timer = setTimeout(() => {
      host.search?.(wanted).then(
        (cards) => !gone && setFound(cards),
        // What is on screen stays; the connection says for itself that it is lost.
        () => {},
      )
    }, PAUSE_MS)
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [host, wanted])
  if (wanted === '' || found === null) return runs
  const kept = new Set(runs.map(({ run }) => run))
  return found.filter(({ run }) => kept.has(run))
}
