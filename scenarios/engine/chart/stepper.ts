import { type AnyStateMachine, transition } from 'xstate'

/**
 * Steps a flat statechart without guards: which state follows `state` on `event`, or `null` where none does.
 *
 * XState decides, once per pair; the answer is remembered, because it can only ever be the same. So people, loops
 * and alerts are XState machines at the price of a look-up.
 */
export function stepper(machine: AnyStateMachine): (state: string, event: string) => string | null {
  const known = new Map<string, string | null>()
  return (state, event) => {
    const key = `${state} ${event}`
    const remembered = known.get(key)
    if (remembered !== undefined) return remembered

    const snapshot = machine.resolveState({ value: state, context: {} })
    const [next] = transition(machine, snapshot, { type: event })
    const reached = snapshot.can({ type: event }) ? String(next.value) : null
    known.set(key, reached)
    return reached
  }
}
