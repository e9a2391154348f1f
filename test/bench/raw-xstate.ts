import { createActor, createMachine, initialTransition, transition } from 'xstate'

const light = createMachine({
  id: 'light',
  initial: 'off',
  states: { off: { on: { FLIP: 'on' } }, on: { on: { FLIP: 'off' } } },
})

/** The baseline: this many events through an actor of a two-state machine. */
export function sendRaw(events: number): void {
  const actor = createActor(light).start()
  for (let index = 0; index < events; index++) actor.send({ type: 'FLIP' })
  actor.stop()
}

/** The same, through the pure function that the engine builds on. */
export function transitionRaw(events: number): void {
  let [snapshot] = initialTransition(light)
  for (let index = 0; index < events; index++) [snapshot] = transition(light, snapshot, { type: 'FLIP' })
}
