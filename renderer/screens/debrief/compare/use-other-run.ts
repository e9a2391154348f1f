import { useEffect, useState } from 'react'

import type { HostApi, RunCard } from '../../../../electron/bridge'
import { type OpenedRun, openRun } from '../use-debrief'

export type OtherRun = { kind: 'none' } | { kind: 'reading' } | { kind: 'fault' } | { kind: 'open'; run: OpenedRun }

/** Runs of the same scenario that are over, newest first; `null` while they are being read. */
export function useRunsOf(host: HostApi, scenario: string, but: string): RunCard[] | null {
  const [runs, setRuns] = useState<RunCard[] | null>(null)
  useEffect(() => {
    let stale = false
    host.runs().then(
      (all) =>
        !stale &&
        setRuns(all.filter((card) => card.scenario === scenario && card.state === 'ended' && card.run !== but)),
      () => !stale && setRuns([]),
    )
    return () => {
      stale = true
    }
  }, [host, scenario, but])
  return runs
}

/** Another run, opened: read, marked and told. */
export function useOtherRun(host: HostApi, run: string | null): OtherRun {
  const [other, setOther] = useState<OtherRun>({ kind: 'none' })
  useEffect(() => {
    let stale = false
    if (run === null) {
      setOther({ kind: 'none' })
      return
    }
    setOther({ kind: 'reading' })
    host.recording(run).then(
      (recording) => !stale && setOther({ kind: 'open', run: openRun(recording) }),
      () => !stale && setOther({ kind: 'fault' }),
    )
    return () => {
      stale = true
    }
  }, [host, run])
  return other
}
