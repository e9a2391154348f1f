import { slashCalled } from '../../../scenarios/composing'
import type { DeskDialog } from '../../store/desk-dialog'
import { threadDraft } from '../../store/thread-state'
import type { Command, CommandContext } from '../command'

/** Runs by opening a dialog. */
export const open =
  (dialog: DeskDialog) =>
  ({ session }: CommandContext) =>
    session.openDialog(dialog)

/** While the drill runs. */
export const running = ({ session }: CommandContext) => session.desk !== null && session.desk.ended === null

/** Where words that are begun now belong: into the thread one is in, or that stands in the conversation's place; else into the room. */
export function placeToWrite(
  session: CommandContext['session'],
  pointed: CommandContext['pointed'],
): { draft: string; where?: 'thread'; pane: 'composer' | 'thread-composer' } {
  const { thread, threadBeside, room } = session
  const inThread = thread && (!threadBeside || pointed.pane?.startsWith('thread'))
  return inThread
    ? { draft: threadDraft(thread.root), where: 'thread', pane: 'thread-composer' }
    : { draft: room, pane: 'composer' }
}

/**
 * A command that may be typed whole, in the words of `scenarios/composing`: what was typed is made as a move, and where
 * that is too little, or nothing, it runs as it does by key.
 */
export function typed(id: string, run: Command['run']): Pick<Command, 'slash' | 'slashHint' | 'run'> {
  const slash = slashCalled(id)
  if (!slash) return { run }
  return {
    slash: slash.word,
    ...(slash.hint && { slashHint: slash.hint }),
    run: (context) => {
      const { session, pointed, rest } = context
      const read = rest !== '' && session.desk ? slash.read(rest, { desk: session.desk, room: session.room }) : null
      if (read?.ok) void session.act(read.value, placeToWrite(session, pointed).pane)
      else run(context)
    },
  }
}
