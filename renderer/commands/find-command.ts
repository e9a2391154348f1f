import type { Command, CommandContext, Scope } from './command'
import { isPlain } from './own-keys'

export interface KeyPlace {
  /** In a text field, where only keys with a modifier are commands. */
  writing: boolean
  /** On a control that has its own use for Space and Enter. */
  onControl: boolean
  /** A dialog is open: the desk's keys rest. */
  inDialog: boolean
  pane: string | undefined
  /** Keys without a modifier: always, only while the focus is in a pane of the desk, or never. */
  singleKeys: 'on' | 'focus' | 'off'
}

/** The command a key stands for here: the focused pane's own first, then the desk's, then those that work anywhere. */
export function findCommand(
  commands: readonly Command[],
  key: string,
  place: KeyPlace,
  context: CommandContext,
): Command | undefined {
  if (isPlain(key)) {
    if (place.writing || place.singleKeys === 'off') return undefined
    if (place.singleKeys === 'focus' && place.pane === undefined) return undefined
  }
  if (place.onControl && (key === 'space' || key === 'enter')) return undefined
  const own = place.pane as Scope | undefined
  // A message takes the same keys in a thread as in the conversation.
  const also: Scope[] = own === 'thread' ? ['conversation'] : []
  const scopes: Array<Scope | undefined> = place.inDialog ? [] : [own, ...also, 'desk', 'anywhere']
  for (const scope of scopes) {
    const found = commands.find(
      (command) =>
        (command.scope ?? 'desk') === scope && command.keys?.includes(key) && (command.when?.(context) ?? true),
    )
    if (found) return found
  }
  return undefined
}
