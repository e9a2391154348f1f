import { useCallback, useState } from 'react'

import type { HostApi } from '../../../../electron/bridge'
import { type PlayedRun, type Progress, progressOf } from '../../../../scenarios/debrief'
import type { Scenario } from '../../../../scenarios/format'
import { mark } from '../../../../scenarios/scoring'

/** As many runs as are read: the newest say most, and each has to be marked. */
const MOST = 40

export type ProgressState =
  | { kind: 'closed' }
  | { kind: 'reading' }
  | { kind: 'fault' }
  | { kind: 'open'; progress: Progress }

/** Reads one's own runs when asked to, marks them, and looks at how they go. */
export function useProgress(host: HostApi): { state: ProgressState; look: () => void } {
  const [state, setState] = useState<ProgressState>({ kind: 'closed' })
  const look = useCallback(() => {
    setState({ kind: 'reading' })
    readRuns(host)
      .then((runs) => setState({ kind: 'open', progress: progressOf(runs, new Date().toISOString().slice(0, 10)) }))
      .catch(() => setState({ kind: 'fault' }))
  }, [host])
  return { state, look }
}

async function readRuns(host: HostApi): Promise<PlayedRun[]> {
  const cards = (await host.runs()).filter(({ state, damage }) => state === 'ended' && damage === undefined)
  const runs: PlayedRun[] = []
  for (const card of cards.slice(0, MOST)) {
    // A run whose scenario is gone is passed over; the others still say something.
    const recording = await host.recording(card.run).catch(() => null)
    if (!recording) continue
    const scenario = recording.scenario as Scenario
    runs.push({
      run: card.run,
      scenario: recording.header.scenario,
      title: scenario.debrief.title,
      startedAt: recording.header.startedAt,
      forked: recording.header.forkedFrom !== undefined,
      marks: mark(recording.facts, scenario, undefined, recording.at),
    })
  }
  return runs
}
