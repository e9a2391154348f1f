import { useSyncExternalStore } from 'react'

/** Narrower than this, three columns are no use: a phone, or a desk at 200 % zoom. */
const NARROW = '(max-width: 50rem)'

const query = () => (typeof window.matchMedia === 'function' ? window.matchMedia(NARROW) : null)

const subscribe = (listener: () => void) => {
  const media = query()
  media?.addEventListener('change', listener)
  return () => media?.removeEventListener('change', listener)
}

/** Whether the window has room for one column only. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false)
}
