import type { RunCard } from '../../../electron/bridge'
import { Button } from '../../components/button'
import { Dialog } from '../../components/dialog'
import { text } from '../../text/text'
import { wallDate } from '../../text/wall-date'

export interface DiscardDialogProps {
  run: RunCard
  onClose: () => void
  onDiscard: () => void
}

/** Asks once before a run's file is removed. */
export function DiscardDialog({ run, onClose, onDiscard }: DiscardDialogProps) {
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.home.discardTitle}
      about={text.home.discardAbout}
      foot={
        <>
          <Button onClick={onClose}>{text.common.cancel}</Button>
          <Button kind="danger" onClick={onDiscard}>
            {text.home.discardYes}
          </Button>
        </>
      }
    >
      <p>
        {run.title}, {wallDate(run.startedAt)}
      </p>
    </Dialog>
  )
}
