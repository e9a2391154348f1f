import { useEffect, useRef, useState } from 'react'

/** How often the minutes are looked at. */
const LOOK_MS = 5000

/** Whole minutes that have gone into each part so far, of wall time; coming back to a part goes on where it was left. */
export function useMinutesIn(part: string): (part: string) => number {
  const spent = useRef(new Map<string, number>())
  const [, look] = useState(0)
  useEffect(() => {
    let since = performance.now()
    const count = () => {
      const now = performance.now()
      spent.current.set(part, (spent.current.get(part) ?? 0) + now - since)
      since = now
    }
    const timer = setInterval(() => {
      count()
      look((looks) => looks + 1)
    }, LOOK_MS)
    return () => {
      count()
      clearInterval(timer)
    }
  }, [part])
  return (one) => Math.floor((spent.current.get(one) ?? 0) / 60_000)
}
