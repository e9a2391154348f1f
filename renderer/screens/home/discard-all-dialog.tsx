import { useState } from 'react'

import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { text } from '../../text/text'
import styles from './home-section.module.css'

const words = text.home.data

export interface DiscardAllDialogProps {
  runs: number
  onClose: () => void
  onDiscard: (everything: boolean) => void
}

/** Asks once before all runs, or everything, is deleted, and says how much that is. */
export function DiscardAllDialog({ runs, onClose, onDiscard }: DiscardAllDialogProps) {
  const [everything, setEverything] = useState(runs === 0)
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.deleteTitle(runs)}
      about={words.deleteAbout}
      foot={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button kind="danger" onClick={() => onDiscard(everything)} disabled={runs === 0 && !everything}>
            {words.deleteYes(everything ? 0 : runs)}
          </Button>
        </>
      }
    >
      <label className={styles.check}>
        <input type="checkbox" checked={everything} onChange={(event) => setEverything(event.target.checked)} />
        {words.alsoTheRest}
      </label>
      <p>{everything ? words.restHint : words.deleteHint}</p>
    </Dialog>
  )
}
