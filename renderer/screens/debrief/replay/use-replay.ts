import { useEffect, useMemo, useRef, useState } from 'react'

import { type DeskHistory, deskAt, deskHistoryOf } from '../../../../scenarios/desk'
import { type Briefing, briefingOf, type ChannelId, type Fact, variantOf } from '../../../../scenarios/engine'
import { inPlainWords, phrasebookOf, plainWordsIn } from '../../../../scenarios/plain'
import type { SessionStore } from '../../../store/session-store'
import { selectPlainLanguage, useSettings } from '../../../store/settings-store'
import { type Cursor, PACES } from '../use-cursor'
import type { OpenDebrief } from '../use-debrief'
import { createReplayStore } from './replay-store'

/** A whole desk is not drawn more often than this: the bar that is dragged must not wait for it. */
const REST_MS = 80

/** The cursor has come to rest, and is not being dragged past from room to room. */
const SETTLED_MS = 250

/** The desk of the run at the cursor, as a session that follows it. */
export function useReplay(open: OpenDebrief, cursor: Cursor): SessionStore {
  const { recording, scenario } = open
  const plain = useSettings(selectPlainLanguage)
  const { history, briefing } = useMemo((): { history: DeskHistory; briefing: Briefing } => {
    const { seed } = recording.header
    const said = { briefing: briefingOf(scenario, seed), facts: recording.facts }
    const words = plain ? plainWordsIn(said, phrasebookOf(variantOf(scenario, seed))) : {}
    const { briefing, facts } = inPlainWords(said, words)
    return { briefing, history: deskHistoryOf(briefing, facts) }
  }, [recording, scenario, plain])
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
  const drawn = useRef(Number.NEGATIVE_INFINITY)
  const { playing, pace } = cursor
  useEffect(() => {
    const draw = () => {
      const desk = deskAt(history, second)
      drawn.current = performance.now()
      store.setState({
        desk,
        second,
        face: { clock: { at: second, paused: !playing, speed: pace }, arrived: drawn.current },
        read: Object.fromEntries(Object.values(desk.rooms).map((room) => [room.id, room.messages.length])),
      })
    }
    const wait = drawn.current + REST_MS - performance.now()
    if (wait <= 0) {
      draw()
      return
    }
    const timer = setTimeout(draw, wait)
    return () => clearTimeout(timer)
  }, [history, store, second, playing, pace])
  const rooms = useMemo(() => roomsOf(recording.facts), [recording])
  const room = rooms.get(cursor.step?.fact ?? -1)
  // Where it was said, so that one need not look for it; who goes to another room stays there until the next moment.
  useEffect(() => {
    if (room === undefined) return
    const follow = () => store.getState().desk?.rooms[room] && store.setState({ room })
    const timer = setTimeout(follow, SETTLED_MS)
    return () => clearTimeout(timer)
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
