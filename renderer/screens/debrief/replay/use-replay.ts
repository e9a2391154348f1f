import { useEffect, useMemo, useRef, useState } from 'react'

import { type DeskHistory, deskAt, deskHistoryOf } from '../../../../scenarios/desk'
import { type Briefing, briefingOf, type ChannelId, type Fact } from '../../../../scenarios/engine'
import type { SessionStore } from '../../../store/session-store'
import { type Cursor, PACES } from '../use-cursor'
import type { OpenDebrief } from '../use-debrief'
import { createReplayStore } from './replay-store'

/** The desk of the run at the cursor, as a session that follows it. */
export function useReplay(open: OpenDebrief, cursor: Cursor): SessionStore {
  const { recording, scenario } = open
  const { history, briefing } = useMemo((): { history: DeskHistory; briefing: Briefing } => {
    const told = briefingOf(scenario, recording.header.seed)
    return { briefing: told, history: deskHistoryOf(told, recording.facts) }
  }, [recording, scenario])
  const { seed, assistance, run } = recording.header
  const live = useRef(cursor)
  live.current = cursor
  const [store] = useState(() =>
    createReplayStore(
      run,
      briefing,
      { seed, assistance },
      {
        pace: ({ paused, speed }) => {
          if (paused !== undefined) live.current.togglePlay()
          const pace = PACES.find((one) => one === speed)
          if (pace !== undefined) live.current.setPace(pace)
        },
      },
    ),
  )
  const second = Math.floor(cursor.at)
  const { playing, pace } = cursor
  useEffect(() => {
    const desk = deskAt(history, second)
    store.setState({
      desk,
      second,
      face: { clock: { at: second, paused: !playing, speed: pace }, arrived: performance.now() },
      read: Object.fromEntries(Object.values(desk.rooms).map((room) => [room.id, room.messages.length])),
    })
  }, [history, store, second, playing, pace])
  const rooms = useMemo(() => roomsOf(recording.facts), [recording])
  const room = rooms.get(cursor.step?.fact ?? -1)
  // Where it was said, so that one need not look for it; who goes to another room stays there until the next moment.
  useEffect(() => {
    const known = store.getState().desk?.rooms
    if (room !== undefined && known?.[room]) store.setState({ room })
  }, [room, store])
  return store
}

/** The rooms that facts were said in, by the facts' ids. */
function roomsOf(facts: readonly Fact[]): Map<number, ChannelId> {
  const said = new Map(facts.flatMap((fact) => (fact.kind === 'message' ? [[fact.message, fact.in]] : [])))
  return new Map(
    facts.flatMap((fact) => {
      const room = 'message' in fact ? said.get(fact.message) : undefined
      return room === undefined ? [] : [[fact.id, room]]
    }),
  )
}
