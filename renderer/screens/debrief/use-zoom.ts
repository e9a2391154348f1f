import { useCallback, useMemo, useState } from 'react'

import type { TimeWindow } from './lanes-layout'

export interface Zoom {
  /** `null`: the whole drill is in view. */
  window: TimeWindow | null
  /** Closer (above 1) or further away, about a second that stays where it is. */
  by: (factor: number, about: number) => void
  /** Along the drill, by a share of what is in view. */
  shift: (share: number) => void
  whole: () => void
}

/** The closest one can look: half a minute over the whole width. */
const CLOSEST = 30

/** How close one looks at the lanes, and where. Follows the cursor when it leaves the view. */
export function useZoom(length: number, cursor: number): Zoom {
  const [kept, setWindow] = useState<TimeWindow | null>(null)
  const whole = Math.max(60, length)
  const by = useCallback(
    (factor: number, about: number) =>
      setWindow((before) => {
        const { from, to } = before ?? { from: 0, to: whole }
        const width = Math.max(CLOSEST, (to - from) / factor)
        if (width >= whole) return null
        const share = (Math.max(from, Math.min(to, about)) - from) / (to - from)
        return placed(about - share * width, width, whole)
      }),
    [whole],
  )
  const shift = useCallback(
    (share: number) =>
      setWindow(
        (before) => before && placed(before.from + share * (before.to - before.from), before.to - before.from, whole),
      ),
    [whole],
  )
  const all = useCallback(() => setWindow(null), [])
  // When the cursor leaves it, the view turns like a page: steps of its own width, so that it does not slide.
  const window = useMemo(() => {
    if (!kept || (cursor >= kept.from && cursor <= kept.to)) return kept
    const width = kept.to - kept.from
    return placed(Math.floor(cursor / width) * width, width, whole)
  }, [kept, cursor, whole])
  return { window, by, shift, whole: all }
}

function placed(from: number, width: number, whole: number): TimeWindow {
  const start = Math.max(0, Math.min(whole - width, from))
  return { from: start, to: start + width }
}
