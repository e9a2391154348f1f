import { useCallback, useEffect, useMemo, useRef, useState } from 'react'

import type { Step } from '../../../scenarios/debrief'

export const PACES = [1, 2, 4, 8, 16] as const
export type Pace = (typeof PACES)[number]

export interface Cursor {
  /** Drill seconds. */
  at: number
  /** The moment the cursor is on: the one gone to, or else the last before it. */
  step: Step | null
  playing: boolean
  pace: Pace
  goTo: (at: number, fact?: number) => void
  stepBy: (steps: 1 | -1) => void
  togglePlay: () => void
  setPace: (pace: Pace) => void
}

/** Where one looks in the drill. Plays on its own clock, which stops at the end. */
export function useCursor(steps: readonly Step[], length: number, start: { at: number; fact: number | null }): Cursor {
  const [place, setPlace] = useState<{ at: number; fact: number | null }>(start)
  const [playing, setPlaying] = useState(false)
  const [pace, setPace] = useState<Pace>(4)
  const index = useMemo(() => indexOf(steps, place), [steps, place])
  const goTo = useCallback(
    (at: number, fact?: number) => setPlace({ at: Math.max(0, Math.min(length, at)), fact: fact ?? null }),
    [length],
  )
  const stepBy = useCallback(
    (by: 1 | -1) => {
      setPlaying(false)
      const here = steps[index]
      // Going back from between two moments goes to the one just passed.
      const between = by === -1 && place.fact === null && here !== undefined && here.at < place.at
      const next = steps[Math.max(0, Math.min(steps.length - 1, between ? index : index + by))]
      if (next) setPlace({ at: next.at, fact: next.fact })
    },
    [steps, index, place],
  )
  const togglePlay = useCallback(() => setPlaying((before) => !before), [])
  usePlaying(playing, pace, length, setPlace, setPlaying)
  return { at: place.at, step: steps[index] ?? null, playing, pace, goTo, stepBy, togglePlay, setPace }
}

function usePlaying(
  playing: boolean,
  pace: Pace,
  length: number,
  setPlace: (change: (before: { at: number; fact: number | null }) => { at: number; fact: number | null }) => void,
  setPlaying: (playing: boolean) => void,
): void {
  const last = useRef(0)
  useEffect(() => {
    if (!playing) return
    last.current = performance.now()
    let frame = requestAnimationFrame(function tick(now) {
      const passed = ((now - last.current) / 1000) * pace
      last.current = now
      setPlace(({ at }) => {
        const next = Math.min(length, at + passed)
        if (next >= length) setPlaying(false)
        return { at: next, fact: null }
      })
      frame = requestAnimationFrame(tick)
    })
    return () => cancelAnimationFrame(frame)
  }, [playing, pace, length, setPlace, setPlaying])
}

function indexOf(steps: readonly Step[], place: { at: number; fact: number | null }): number {
  if (place.fact !== null) {
    const exact = steps.findIndex((step) => step.fact === place.fact)
    if (exact >= 0) return exact
  }
  let low = 0
  let high = steps.length
  while (low < high) {
    const middle = (low + high) >> 1
    const step = steps[middle]
    if (step && step.at <= place.at) low = middle + 1
    else high = middle
  }
  return low - 1
}
