import { useCallback, useEffect, useMemo, useState } from 'react'

import type { Annotation, HostApi, Recording } from '../../../electron/bridge'
import { type Debrief, tellDebrief } from '../../../scenarios/debrief'
import type { Scenario } from '../../../scenarios/format'
import { type Marks, markReading, readingOf } from '../../../scenarios/scoring'

/** A recording, marked and told. */
export interface OpenedRun {
  recording: Recording
  scenario: Scenario
  marks: Marks
  debrief: Debrief
}

export interface OpenDebrief extends OpenedRun {
  /** What is told of the run, in the words this person reads; see `use-reading.ts`. */
  worded: <T>(told: T) => T
  annotations: Annotation[]
  /** Keeps the trainee's words in the file. Rejects when the host could not. */
  annotate: (annotation: Annotation) => Promise<void>
}

export type DebriefState = { kind: 'loading' } | { kind: 'broken'; message: string } | ({ kind: 'open' } & OpenDebrief)

/** Opens a recording, marks it and tells it. */
export function useDebrief(host: HostApi, run: string): DebriefState {
  const [loaded, setLoaded] = useState<{ recording: Recording } | { message: string } | null>(null)
  const [added, setAdded] = useState<Annotation[]>([])
  useEffect(() => {
    let stale = false
    setLoaded(null)
    setAdded([])
    host.recording(run).then(
      (recording) => !stale && setLoaded({ recording }),
      (error: unknown) => !stale && setLoaded({ message: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      stale = true
    }
  }, [host, run])
  const annotate = useCallback(
    async (annotation: Annotation) => {
      await host.annotate(run, annotation)
      setAdded((before) => [...before, annotation])
    },
    [host, run],
  )
  const recording = loaded && 'recording' in loaded ? loaded.recording : null
  const opened = useMemo(() => (recording ? openRun(recording) : null), [recording])
  if (!loaded) return { kind: 'loading' }
  if (!opened) return { kind: 'broken', message: 'message' in loaded ? loaded.message : '' }
  return { kind: 'open', ...opened, worded: asTold, annotations: [...opened.recording.annotations, ...added], annotate }
}

const asTold = <T>(told: T): T => told

/** Marks a recording and tells it. */
export function openRun(recording: Recording): OpenedRun {
  // The host read and checked the scenario; the bridge only hides what the desk may not know.
  const scenario = recording.scenario as Scenario
  const reading = readingOf(recording.facts, scenario, recording.at)
  const marks = markReading(reading)
  return { recording, scenario, marks, debrief: tellDebrief({ ...recording, scenario }, marks, reading) }
}
