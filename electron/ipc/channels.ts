/** Window → main, answered: a `Call` of host/protocol.ts, answered by its `Answer`. */
export const CALL_CHANNEL = 'hearback:call'
/** Main → window: a `Push` of host/protocol.ts. */
export const PUSH_CHANNEL = 'hearback:push'
/** Window → main, answered: the name of a `DesktopApi` call and its argument. */
export const DESKTOP_CHANNEL = 'hearback:desktop'
/** Main → window: the id of the command that was chosen in the menu. */
export const COMMAND_CHANNEL = 'hearback:command'
