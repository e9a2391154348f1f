import { useEffect } from 'react'

import type { Cursor } from './use-cursor'

/**
 * ← → step and Space plays, wherever the focus is but where keys mean something of their own. Heard before anything
 * below, as the desk of a replay has the same keys for other things.
 *
 * @param onKey - further keys of the debrief by name, and whether something has the focus; true when it took one
 */
export function useCursorKeys(cursor: Cursor, onKey?: (key: string, focused: boolean) => boolean): void {
  const { stepBy, togglePlay } = cursor
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
      const target = event.target instanceof Element ? event.target : null
      if (
        target?.closest(
          'input:not([type="range"]), textarea, select, [contenteditable], [role="menu"], [role="listbox"], [role="tablist"], [role="radiogroup"], [role="tree"], [data-scope="dialog"]',
        )
      )
        return
      if (event.key === 'ArrowLeft') stepBy(-1)
      else if (event.key === 'ArrowRight') stepBy(1)
      else if (event.key === ' ' && !target?.closest('button, a, summary')) togglePlay()
      else if (!onKey?.(event.key, target !== null && target !== document.body)) return
      event.preventDefault()
    }
    window.addEventListener('keydown', listen, { capture: true })
    return () => window.removeEventListener('keydown', listen, { capture: true })
  }, [stepBy, togglePlay, onKey])
}
