import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

interface CaptionState {
  /** What was last heard, in words; stays until the next sound. */
  caption: string | null
}

/** What the window last played, for those who do not hear it. One window has one loudspeaker, hence one store. */
export const captionStore = createStore<CaptionState>()(() => ({ caption: null }))

const selectCaption = (state: CaptionState) => state.caption

export function useCaption(): string | null {
  return useStore(captionStore, selectCaption)
}
