import { useCallback, useState } from 'react'

import type { Move } from '../../../../scenarios/engine'
import { useSession, useSessionStore } from '../../../store/session-context'

/** Makes a move from a dialog: closes it when the move is taken, else gives the sentence that says why not. */
export function useDialogMove(onDone: () => void) {
  const store = useSessionStore()
  const refusal = useSession((session) => (session.refused?.where === 'dialog' ? session.refused.message : null))
  const [busy, setBusy] = useState(false)
  const make = useCallback(
    async (move: Move) => {
      setBusy(true)
      const taken = await store.getState().act(move, 'dialog')
      setBusy(false)
      if (taken) onDone()
      return taken
    },
    [store, onDone],
  )
  return { make, refusal, busy }
}
