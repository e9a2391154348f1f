import { useCallback, useEffect, useRef, useState } from 'react'

import type { HostApi, LibraryEntry, RunCard } from '../../../electron/bridge'

export interface Library {
  entries: LibraryEntry[] | null
  runs: RunCard[]
  fault: string | null
  reload: () => void
}

/** Milliseconds until a list that is not whole is asked for again. */
const AGAIN = 1500

/** Asks for the list again and again while runs are still being read, and once more when all of them were. */
export function useWholeList(toRead: number, runs: readonly RunCard[], reload: () => void): void {
  const was = useRef(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each list that comes is a reason to look again.
  useEffect(() => {
    const before = was.current
    was.current = toRead
    if (toRead === 0) {
      if (before > 0) reload()
      return
    }
    const timer = setTimeout(reload, AGAIN)
    return () => clearTimeout(timer)
  }, [toRead, runs, reload])
}

/** The scenarios and the kept runs, as the host has them. */
export function useLibrary(host: HostApi): Library {
  const [entries, setEntries] = useState<LibraryEntry[] | null>(null)
  const [runs, setRuns] = useState<RunCard[]>([])
  const [fault, setFault] = useState<string | null>(null)

  const reload = useCallback(() => {
    setFault(null)
    Promise.all([host.library(), host.runs()])
      .then(([library, kept]) => {
        setEntries(library)
        setRuns(kept)
      })
      .catch((reason: unknown) => setFault(reason instanceof Error ? reason.message : String(reason)))
  }, [host])

  useEffect(() => {
    reload()
    // Whoever comes back from an editor or a dialog has perhaps changed a file.
    window.addEventListener('focus', reload)
    return () => window.removeEventListener('focus', reload)
  }, [reload])
  return { entries, runs, fault, reload }
}
