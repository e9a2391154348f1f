import { useEffect } from 'react'

/** Larger type on the whole page while a group looks at it from across the room. */
export function useFarReading(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.reading = 'far'
    return () => {
      delete dataset.reading
    }
  }, [])
}
