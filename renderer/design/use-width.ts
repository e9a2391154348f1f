import { type RefObject, useLayoutEffect, useState } from 'react'

/** An element's width in whole pixels, followed as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>, initial: number): number {
  const [width, setWidth] = useState(initial)
  useLayoutEffect(() => {
    const node = element.current
    if (!node) return
    const measure = () => {
      const found = Math.floor(node.getBoundingClientRect().width)
      // Zero where there is no layout, as in tests and in a hidden tab.
      if (found > 0) setWidth(found)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [element])
  return width
}
