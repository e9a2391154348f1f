import { useCallback, useState } from 'react'

import type { HostApi } from '../../../../electron/bridge'
import { go } from '../../../routes'

export interface PlayOnState {
  /** The trainee plays on from the cursor, at the desk. */
  byHand: () => void
  /** The bot does, and its run is laid beside this one; `null` where the host has no bot. */
  byBot: (() => void) | null
  botPlaying: boolean
  /** Why it could not be, in a sentence. */
  fault: string | null
}

/** Playing on from a drill second of a run that is over: always in a run of its own. */
export function usePlayOn(host: HostApi, run: string, at: number): PlayOnState {
  const [fault, setFault] = useState<string | null>(null)
  const [botPlaying, setBotPlaying] = useState(false)
  const say = useCallback((reason: unknown) => setFault(reason instanceof Error ? reason.message : String(reason)), [])
  const byHand = useCallback(() => {
    setFault(null)
    host.fork(run, at).then((fork) => go({ screen: 'desk', run: fork.run }), say)
  }, [host, run, at, say])
  const byBot = useCallback(() => {
    setFault(null)
    setBotPlaying(true)
    host
      .botPlaysOn?.(run, at)
      .then((fork) => go({ screen: 'debrief', run: fork.run, tab: 'compare' }), say)
      .finally(() => setBotPlaying(false))
  }, [host, run, at, say])
  return { byHand, byBot: host.botPlaysOn ? byBot : null, botPlaying, fault }
}
