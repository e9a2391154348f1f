import type { HostApi } from '../../../../electron/bridge'
import { openDesk, see } from '../../../../scenarios/desk'
import type { Briefing } from '../../../../scenarios/engine'
import { createSessionStore, type SessionStore } from '../../../store/session-store'
import { replayText as words } from './replay-text'

export interface ReplayControls {
  pace: (pace: { paused?: boolean; speed?: number }) => void
}

/**
 * A session whose desk is set from outside: the desk's own parts draw it as they drew the drill. Nothing can be done on
 * it; its clock's buttons move the cursor of the debrief.
 */
export function createReplayStore(
  run: string,
  briefing: Briefing,
  options: { seed: number; assistance: 'full' | 'lists' | 'none' },
  controls: ReplayControls,
): SessionStore {
  const refuse = () => Promise.reject(new Error(words.past))
  const host: HostApi = {
    carrier: 'browser',
    library: refuse,
    runs: refuse,
    start: refuse,
    resume: refuse,
    sit: refuse,
    act: async () => ({ ok: false, code: 'move/replay', message: words.past }),
    pace: async (_run, pace) => controls.pace(pace),
    recording: refuse,
    fork: refuse,
    annotate: refuse,
    giveUp: refuse,
    discard: refuse,
  }
  const store = createSessionStore({ run, host, fold: { openDesk, see } })
  store.getState().receive({
    kind: 'seated',
    briefing,
    facts: [],
    clock: { at: 0, paused: true, speed: 1 },
    options,
  })
  store.setState({ openDialog: () => {}, hold: () => {}, threadBeside: false })
  return store
}
