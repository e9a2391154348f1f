import type { KeyboardEvent } from 'react'

import { useSettings } from '../store/settings-store'

/** Arrow keys, and J and K where single keys are on, walk through the `data-row`s of a list. Home and End jump. */
export function useRowKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  const letters = useSettings((settings) => settings.singleKeys !== 'off')
  return (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    if (event.target instanceof HTMLElement && event.target.closest('input, textarea, [role=listbox]')) return
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
    if (rows.length === 0) return
    const at = rows.findIndex((row) => row.contains(document.activeElement))
    const next = target(event.key, at, rows.length, letters)
    if (next === null) return
    event.preventDefault()
    rows[next]?.focus()
    rows[next]?.scrollIntoView?.({ block: 'nearest' })
  }
}

function target(key: string, at: number, count: number, letters: boolean): number | null {
  if (key === 'ArrowDown' || (letters && key === 'j')) return at < 0 ? 0 : Math.min(count - 1, at + 1)
  if (key === 'ArrowUp' || (letters && key === 'k')) return at < 0 ? count - 1 : Math.max(0, at - 1)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return null
}
