import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

interface CaptionState {
  /** What was last heard, in words; stays until the next sound. */
  caption: string | null
  /** How often in a row: the same again would not be seen otherwise. */
  times: number
}

/** What the window last played, for those who do not hear it. One window has one loudspeaker, hence one store. */
export const captionStore = createStore<CaptionState>()(() => ({ caption: null, times: 0 }))

/** Writes what is heard, or would be. */
export function caption(words: string): void {
  captionStore.setState(({ caption: before, times }) => ({ caption: words, times: before === words ? times + 1 : 1 }))
}

export function useCaption(): CaptionState {
  return useStore(captionStore)
}
