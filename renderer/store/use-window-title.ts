import { useEffect } from 'react'

import { text } from '../text/text'

/** Says in the window's title where one is, and that nothing of it is real; it is what a screen reader says first of a screen. */
export function useWindowTitle(place: string | undefined): void {
  useEffect(() => {
    if (place !== undefined) document.title = text.common.windowTitle(place)
  }, [place])
}
