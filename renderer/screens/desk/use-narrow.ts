import { useMedia } from './use-media'

/** Whether the window has room for one column only: narrower than this, three are no use. A phone, or a desk at 200 % zoom. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 50rem)')
}

/** Whether the column of open loops can be wide enough for a map of services with whole names. */
export function useRoomy(): boolean {
  return useMedia('(min-width: 100rem)')
}

/** Whether there is room for the instruments to have a column of their own. */
export function useWide(): boolean {
  return useMedia('(min-width: 140rem)')
}
