import { useCallback, useEffect, useState } from 'react'

import type { HostApi, LibraryEntry, RunCard } from '../../../electron/bridge'

export interface Library {
  entries: LibraryEntry[] | null
  runs: RunCard[]
  fault: string | null
  reload: () => void
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
