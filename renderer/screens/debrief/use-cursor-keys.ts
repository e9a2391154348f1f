import { useEffect } from 'react'

import type { Cursor } from './use-cursor'

/** ← → step and Space plays, wherever the focus is but where keys mean something of their own. */
export function useCursorKeys(cursor: Cursor): void {
  const { stepBy, togglePlay } = cursor
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target instanceof Element ? event.target : null
      if (
        target?.closest(
          'input, textarea, select, [contenteditable], [role="menu"], [role="tablist"], [role="radiogroup"]',
        )
      )
        return
      if (event.key === 'ArrowLeft') stepBy(-1)
      else if (event.key === 'ArrowRight') stepBy(1)
      else if (event.key === ' ' && !target?.closest('button, a, summary')) togglePlay()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [stepBy, togglePlay])
}
