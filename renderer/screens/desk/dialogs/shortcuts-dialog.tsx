import { DESK_COMMANDS } from '../../../commands/desk-commands'
import { Dialog } from '../../../components/dialog'
import { KeyTable } from '../../../components/key-table'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialogs'

/** Every key of the desk, by what it is about. */
export function ShortcutsDialog({ onClose }: DeskDialogProps) {
  return (
    <Dialog open onClose={onClose} shape="wide" title={text.dialog.shortcuts.title} about={text.dialog.shortcuts.about}>
      <KeyTable commands={DESK_COMMANDS} />
    </Dialog>
  )
}
