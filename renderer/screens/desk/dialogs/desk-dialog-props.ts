import type { Desk } from '../../../../scenarios/desk'
import type { DeskDialog } from '../../../store/desk-dialog'

/** What every dialog of the desk is given. */
export interface DeskDialogProps<K extends DeskDialog['kind'] = DeskDialog['kind']> {
  desk: Desk
  dialog: Extract<DeskDialog, { kind: K }>
  onClose: () => void
}
