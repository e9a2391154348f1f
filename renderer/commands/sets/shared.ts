import { type Reading, slashCalled } from '../../../scenarios/composing'
import type { Desk } from '../../../scenarios/desk'
import type { Move } from '../../../scenarios/engine'
import type { DeskDialog } from '../../store/desk-dialog'
import { threadDraft } from '../../store/thread-state'
import type { Command, CommandContext, Target } from '../command'

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
 * A command that may be typed whole, in the words of `scenarios/composing`: what was typed is made as a move. Where that is
 * too little and `takes` what there is, as a name alone, the command runs as it does by key; else the words stay and are
 * told what they lack.
 */
export function typed(
  id: string,
  run: Command['run'],
  takes: (rest: string, desk: Desk) => boolean = () => false,
): Pick<Command, 'slash' | 'slashHint' | 'run'> {
  const slash = slashCalled(id)
  if (!slash) return { run }
  return {
    slash: slash.word,
    ...(slash.hint && { slashHint: slash.hint }),
    run: (context) => {
      const { session, rest } = context
      if (rest === '' || !session.desk) return run(context)
      const read = slash.read(rest, { desk: session.desk, room: session.room })
      if (!read.ok && takes(rest, session.desk)) run(context)
      else takeTyped(context, slash.word, read)
    },
  }
}

/** Makes the move that was typed; words that come to nothing, or are turned down, are given back. */
export function takeTyped({ session, pointed, rest }: CommandContext, word: string, read: Reading<Move>): void {
  const { draft, pane } = placeToWrite(session, pointed)
  const giveBack = () => session.giveBack(draft, { text: `/${word} ${rest}`.trimEnd() })
  if (read.ok) {
    void session.act(read.value, pane).then((taken) => {
      if (!taken) giveBack()
    })
    return
  }
  giveBack()
  session.explain(pane, read.message)
}

/**
 * A command about one thing: what the focus is on; where the focus says nothing, one is chosen in the palette. Nothing is
 * called off, or let go, because it happens to be the only one.
 */
export function aboutOne(command: Command, targets: (context: CommandContext) => readonly Target[]): Command {
  const here = (context: CommandContext) => command.when?.(context) ?? true
  const others = (context: CommandContext) => (running(context) ? targets(context) : [])
  return {
    ...command,
    targets: (context) => (here(context) ? [] : others(context)),
    when: (context) => here(context) || others(context).length > 0,
    run: (context) => {
      const { session, pointed, rest } = context
      if (here(context) || rest !== '') command.run(context)
      else session.openDialog({ kind: 'palette', pointed, typed: command.title })
    },
  }
}
