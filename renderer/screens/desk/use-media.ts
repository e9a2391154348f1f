import { useCallback, useSyncExternalStore } from 'react'

const asked = (query: string) => (typeof window.matchMedia === 'function' ? window.matchMedia(query) : null)

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = asked(query)
      media?.addEventListener('change', listener)
      return () => media?.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => asked(query)?.matches ?? false)
}
