import type { Command } from './command'
import { INCIDENT_COMMANDS } from './sets/incident-commands'
import { LIST_COMMANDS } from './sets/list-commands'
import { LOOP_COMMANDS } from './sets/loop-commands'
import { PEOPLE_COMMANDS } from './sets/people-commands'
import { TALK_COMMANDS } from './sets/talk-commands'
import { TOOL_COMMANDS } from './sets/tool-commands'
import { typedCommands } from './sets/typed-commands'
import { WINDOW_COMMANDS } from './sets/window-commands'

/** Every command at the desk. Keys, buttons, palette, slash commands and the list of keys all come from here. */
export const DESK_COMMANDS: readonly Command[] = [
  ...WINDOW_COMMANDS,
  ...TALK_COMMANDS,
  ...INCIDENT_COMMANDS,
  ...PEOPLE_COMMANDS,
  ...LOOP_COMMANDS,
  ...LIST_COMMANDS,
  ...TOOL_COMMANDS,
]

/** Those that are only ever typed: no key, no button and no line in the palette. */
export const TYPED_COMMANDS: readonly Command[] = typedCommands(DESK_COMMANDS)
