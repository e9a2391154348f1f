import type { DeskDialog } from '../../store/desk-dialog'
import type { CommandContext } from '../command'

/** Runs by opening a dialog. */
export const open =
  (dialog: DeskDialog) =>
  ({ session }: CommandContext) =>
    session.openDialog(dialog)

/** While the drill runs. */
export const running = ({ session }: CommandContext) => session.desk !== null && session.desk.ended === null
