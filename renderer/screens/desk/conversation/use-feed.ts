import { type RefObject, type UIEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** Rows drawn at first; earlier ones come as one scrolls up to them, so that thousands of messages cost nothing. */
const WINDOW = 40
const MORE = 200

export interface FeedOptions {
  /** What is shown. Another one starts at its end, with few rows. */
  of: string
  length: number
  /** Changes with any news, which may make a row taller. */
  news: unknown
  /** The row that was pointed at, or -1. */
  place: number
}

export interface Feed {
  scroller: RefObject<HTMLDivElement | null>
  /** The first row that is drawn. */
  first: number
  /** Whether the newest row is in view. */
  atEnd: boolean
  toEnd: () => void
  showEarlier: () => void
  onScroll: (event: UIEvent<HTMLElement>) => void
}

/** A list that grows at its end: stays at the newest row unless one has scrolled up, and draws only what is near. */
export function useFeed({ of, length, news, place }: FeedOptions): Feed {
  const scroller = useRef<HTMLDivElement>(null)
  const [atEnd, setAtEnd] = useState(true)
  const [shown, setShown] = useState(WINDOW)
  const fromEnd = useRef<number | null>(null)
  const first = Math.max(0, length - shown)

  const scrollToEnd = useCallback(() => {
    const element = scroller.current
    if (element) element.scrollTop = element.scrollHeight
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts at its end, with few rows.
  useLayoutEffect(() => {
    setShown(WINDOW)
    setAtEnd(true)
    scrollToEnd()
  }, [of, scrollToEnd])

  // biome-ignore lint/correctness/useExhaustiveDependencies: any news may make the list longer.
  useLayoutEffect(() => {
    if (atEnd) scrollToEnd()
  }, [length, news, atEnd, scrollToEnd])

  // The composer growing must not push the newest message out of view.
  useEffect(() => {
    const element = scroller.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => atEnd && scrollToEnd())
    observer.observe(element)
    return () => observer.disconnect()
  }, [atEnd, scrollToEnd])

  // What one was reading stays where it was when rows come in above it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only more rows above move what one reads.
  useLayoutEffect(() => {
    const element = scroller.current
    if (element && fromEnd.current !== null) element.scrollTop = element.scrollHeight - fromEnd.current
    fromEnd.current = null
  }, [shown])

  useEffect(() => {
    if (place >= 0 && place < first) setShown(length - place + MORE)
  }, [place, first, length])

  const showEarlier = () => {
    fromEnd.current = (scroller.current?.scrollHeight ?? 0) - (scroller.current?.scrollTop ?? 0)
    setShown(shown + MORE)
  }

  return {
    scroller,
    first,
    atEnd,
    toEnd: () => {
      setAtEnd(true)
      scrollToEnd()
    },
    showEarlier,
    onScroll: (event) => {
      const { scrollHeight, scrollTop, clientHeight } = event.currentTarget
      setAtEnd(scrollHeight - scrollTop - clientHeight < 24)
      if (first > 0 && scrollTop < 200 && fromEnd.current === null) showEarlier()
    },
  }
}
