import { useEffect, useState } from 'react'

import type { HostApi, OwnProgress } from '../../../electron/bridge'

export type ProgressState = { kind: 'reading' } | { kind: 'fault' } | ({ kind: 'open' } & OwnProgress)

/** Milliseconds until it is asked again how far marking has come. */
const AGAIN = 1500

/** One's own progress as the host has it, followed while runs are still being marked. `null` from a host that has none. */
export function useOwnProgress(host: HostApi, fresh: unknown = null): ProgressState | null {
  const [state, setState] = useState<ProgressState>({ kind: 'reading' })
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever calls says with `fresh` when runs have changed.
  useEffect(() => {
    let gone = false
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      host.progress?.().then(
        (own) => {
          if (gone) return
          setState({ kind: 'open', ...own })
          if (own.toMark + own.toRead > 0) timer = setTimeout(look, AGAIN)
        },
        () => !gone && setState({ kind: 'fault' }),
      )
    }
    look()
    return () => {
      gone = true
      clearTimeout(timer)
    }
  }, [host, fresh])
  return host.progress ? state : null
}
