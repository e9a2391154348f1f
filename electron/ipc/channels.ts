/** Window → main, answered: a `Call` of host/protocol.ts, answered by its `Answer`. */
export const CALL_CHANNEL = 'hearback:call'
/** Main → window: a `Push` of host/protocol.ts. */
export const PUSH_CHANNEL = 'hearback:push'
