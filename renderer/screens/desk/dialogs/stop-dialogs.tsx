import { useRef } from 'react'

import { Button } from '../../../components/button'
import { Dialog } from '../../../components/dialog'
import { Refusal } from '../../../components/refusal'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import { useDialogMove } from './use-dialog-move'

/** A real incident: everything stops, nothing sounds, nothing asks for anything. */
export function RealIncidentDialog({ onClose }: DeskDialogProps) {
  const { make, refusal, busy } = useDialogMove(onClose)
  const stop = useRef<HTMLButtonElement>(null)
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.dialog.real.title}
      about={text.dialog.real.about}
      initialFocus={stop}
      foot={
        <>
          <Button onClick={onClose}>{text.dialog.real.back}</Button>
          <Button
            ref={stop}
            kind="danger"
            disabled={busy}
            onClick={() => void make({ do: 'stop', because: 'real-incident' })}
          >
            {text.dialog.real.stop}
          </Button>
        </>
      }
    >
      <Refusal message={refusal} />
    </Dialog>
  )
}

/** Ends the drill before its own end. */
export function EndEarlyDialog({ onClose }: DeskDialogProps) {
  const { make, refusal, busy } = useDialogMove(onClose)
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.dialog.endEarly.title}
      about={text.dialog.endEarly.about}
      foot={
        <>
          <Button onClick={onClose}>{text.dialog.real.back}</Button>
          <Button kind="action" disabled={busy} onClick={() => void make({ do: 'stop', because: 'ended-early' })}>
            {text.dialog.endEarly.stop}
          </Button>
        </>
      }
    >
      <Refusal message={refusal} />
    </Dialog>
  )
}
