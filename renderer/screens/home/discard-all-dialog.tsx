import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { text } from '../../text/text'

const words = text.home.data

export interface DiscardAllDialogProps {
  runs: number
  onClose: () => void
  onDiscard: () => void
}

/** Asks once before everything is deleted, and says how much that is. */
export function DiscardAllDialog({ runs, onClose, onDiscard }: DiscardAllDialogProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.deleteTitle(runs)}
      about={words.deleteAbout}
      foot={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button kind="danger" onClick={onDiscard}>
            {words.deleteYes(runs)}
          </Button>
        </>
      }
    >
      <p>{words.deleteHint}</p>
    </Dialog>
  )
}
