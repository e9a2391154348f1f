import type { SessionState } from '../store/session-store'
import type { Pointed } from './pointed'

/**
 * Where a key works. `anywhere`: also while writing, so it needs a modifier. `desk`: anywhere at the desk but in
 * a text field. A pane's name: only while the focus is in that pane.
 */
export type Scope = 'anywhere' | 'desk' | 'pager' | 'conversation' | 'thread' | 'loops' | 'crew' | 'graphs'

/** Something a command may be about. */
export interface Target {
  /** What it is, in a few words. */
  label: string
  pointed: Pointed
}

export interface CommandContext {
  /** The session as it stands when the command runs. */
  session: SessionState
  /** What the focus is on. */
  pointed: Pointed
  /** What was typed after a slash command. */
  rest: string
  /** Moves of the window itself. */
  desk: DeskFocus
}

/** What commands may do to the window beyond the session. */
export interface DeskFocus {
  nextPane: (step: 1 | -1) => void
  focusPane: (pane: string) => void
  /** The place to write: that of the conversation, or that of the open thread. */
  focusComposer: (where?: 'thread') => void
  leave: () => void
}

/** One thing that can be done, however one comes to do it: key, button, palette, slash command. */
export interface Command {
  id: string
  title: string
  category: string
  /** The first is the one printed. */
  keys?: readonly string[]
  scope?: Scope
  /** Without the slash. */
  slash?: string
  /** What may follow the slash command, such as `1–5`. */
  slashHint?: string
  when?: (context: CommandContext) => boolean
  /** What it may be about, where the focus does not say. */
  targets?: (context: CommandContext) => readonly Target[]
  run: (context: CommandContext) => void
}
