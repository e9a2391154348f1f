import { useEffect } from 'react'

/**
 * Fetches screens that are likely to be opened next, once the page has nothing else to do: opening one then waits for no
 * file. Where a browser cannot say when it is idle, they come when they are opened.
 */
export function useFetchedAhead(wanted: boolean, screens: readonly (() => Promise<unknown>)[]): void {
  useEffect(() => {
    if (!wanted || typeof requestIdleCallback !== 'function') return
    const waiting = requestIdleCallback(() => {
      // One that does not come now is asked for again when it is opened, and says so then.
      for (const screen of screens) screen().catch(() => {})
    })
    return () => cancelIdleCallback(waiting)
  }, [wanted, screens])
}
