import { createStore, type StoreApi } from 'zustand/vanilla'

import type { Assistance, Clock, HostApi, ScenarioSaved, SeatNotice } from '../../electron/bridge'
import { type Draft, EMPTY_DRAFT } from '../../scenarios/composing'
import type { Desk } from '../../scenarios/desk'
import type { Briefing, ChannelId, Fact, LoopId, MessageId, Move } from '../../scenarios/engine'
import { inPlainWords, type PlainWords } from '../../scenarios/plain'
import { type ClockFace, drillNow } from './clock-face'
import type { DeskDialog } from './desk-dialog'
import { type ThreadState, threadState } from './thread-state'
import type { Read } from './unread'

/** How facts become a desk. Handed in, so that a story or a test can bring its own. */
export interface Fold {
  openDesk: (briefing: Briefing) => Desk
  see: (desk: Desk, fact: Fact) => Desk
}

/** What a narrow desk shows; a wide one shows all of it. */
export type DeskView = 'talk' | 'loops' | 'rooms' | 'tools'

/** What a refused or failed move said, and where on the screen it was made. */
export interface Refused {
  where: string
  message: string
}

export interface SessionState extends ThreadState {
  /** The run being played: another than the one sat down at, once its scenario was saved. */
  run: string
  /** `null` until the host has seated us. */
  desk: Desk | null
  face: ClockFace
  /** Whole drill seconds as shown. */
  second: number
  connected: boolean
  options: { seed: number; assistance: Assistance } | null
  /** What became of the scenario's file when it was last saved. */
  saved: ScenarioSaved | null
  /** The facts of the last notice, oldest first: what sounds and announcements react to. */
  news: Fact[]

  room: ChannelId
  view: DeskView
  /** Messages of a room that were on screen. What lies beyond is unread. */
  read: Record<ChannelId, number>
  /** Where "new" begins in the open room: frozen when it was opened. */
  newFrom: number | null
  /** Held: the feed does not move. The number of messages shown. */
  held: number | null
  drafts: Record<ChannelId, Draft>
  dialog: DeskDialog | null
  /** Half-written dialogs by kind, kept when they are closed. */
  unfinished: Record<string, unknown>
  refused: Refused | null
  /** A loop or message to point out. */
  pointed: { message: MessageId; loop: LoopId | null } | null

  receive: (notice: SeatNotice) => void
  tick: () => void
  /** Makes a move. True when it was taken; otherwise `refused` says why, at `where`. */
  act: (move: Move, where: string) => Promise<boolean>
  pace: (pace: { paused?: boolean; speed?: number }) => void
  openRoom: (room: ChannelId) => void
  show: (view: DeskView) => void
  /** Leaves the open room read up to its end. */
  markRead: () => void
  hold: (on: boolean) => void
  write: (room: ChannelId, change: Partial<Draft>) => void
  clearDraft: (room: ChannelId) => void
  /** Puts words back that came to nothing, unless new ones have been started meanwhile. */
  giveBack: (room: ChannelId, draft: Partial<Draft>) => void
  openDialog: (dialog: DeskDialog | null) => void
  keepUnfinished: (kind: string, value: unknown) => void
  pointAt: (message: MessageId, loop?: LoopId | null) => void
  /** Says at a place of the screen why something that was typed cannot be done. */
  explain: (where: string, message: string) => void
  forgetRefusal: () => void
  closeSaved: () => void
}

export type SessionStore = StoreApi<SessionState>

export interface SessionOptions {
  run: string
  host: HostApi
  fold: Fold
  /** Milliseconds of the window's own clock. */
  now?: () => number
  /** What had been read before the window was loaded again; left out, all that was said before is read. */
  wasRead?: Read | null
  /** Whether one reads plain wordings where there are some; asked at every notice, so that sitting down anew follows it. */
  plain?: () => boolean
  /** What was being written when one sat here last. */
  written?: Pick<SessionState, 'drafts' | 'unfinished'>
}

const STOPPED: Clock = { at: 0, paused: true, speed: 1 }

/** One sitting at one run: the folded desk, and what only the screen knows. Holds no rules of the drill. */
export function createSessionStore(options: SessionOptions): SessionStore {
  const { run, host, fold, now = () => performance.now(), wasRead = null, plain = () => false, written } = options
  /** What is told, in the words this person reads. */
  const worded = <T>(told: T, words: PlainWords = {}): T => (plain() ? inPlainWords(told, words) : told)
  return createStore<SessionState>()((set, get) => {
    const faceOf = (clock: Clock) => {
      const face = { clock, arrived: now() }
      return { face, second: Math.floor(drillNow(face, now())) }
    }

    const receive = (notice: SeatNotice) => {
      switch (notice.kind) {
        case 'seated': {
          const { briefing, facts } = worded({ briefing: notice.briefing, facts: notice.facts }, notice.plain)
          const desk = facts.reduce(fold.see, fold.openDesk(briefing))
          const again = get().desk !== null
          const room =
            again && (desk.rooms[get().room] || get().room.startsWith('@'))
              ? get().room
              : notice.briefing.incident.channel
          set({
            desk,
            room,
            options: notice.options,
            run: notice.run ?? get().run,
            connected: true,
            ...(again ? {} : (wasRead ?? { read: readAll(desk) })),
            ...faceOf(notice.clock),
          })
          return
        }
        case 'facts': {
          const before = get().desk
          if (!before) return
          const facts = worded(notice.facts, notice.plain)
          const desk = facts.reduce(fold.see, before)
          set({ desk, news: facts, ...faceOf(notice.clock) })
          return
        }
        case 'clock':
          set(faceOf(notice.clock))
          return
        case 'scenario':
          set({ saved: notice.saved })
          return
        case 'connection':
          set({ connected: notice.up })
          return
      }
    }

    return {
      run,
      desk: null,
      face: { clock: STOPPED, arrived: now() },
      second: 0,
      connected: true,
      options: null,
      saved: null,
      news: [],
      room: '',
      view: 'talk',
      read: {},
      newFrom: null,
      held: null,
      drafts: {},
      dialog: null,
      unfinished: {},
      refused: null,
      pointed: null,
      ...written,
      ...threadState(set, get),

      receive,
      tick() {
        const second = Math.floor(drillNow(get().face, now()))
        if (second !== get().second) set({ second })
      },
      async act(move, where) {
        set({ refused: null })
        try {
          const answer = await host.act(get().run, move)
          if (answer.ok) return true
          set({ refused: { where, message: answer.message } })
        } catch (fault) {
          set({ refused: { where, message: fault instanceof Error ? fault.message : String(fault) } })
        }
        return false
      },
      pace(pace) {
        // Shown at once, so that a second press builds on the first; the host's clock corrects it.
        const { face } = get()
        set(faceOf({ ...face.clock, at: drillNow(face, now()), ...pace }))
        host.pace(get().run, pace).catch((fault: unknown) => {
          set({ refused: { where: 'clock', message: fault instanceof Error ? fault.message : String(fault) } })
        })
      },
      openRoom(room) {
        const { desk, read } = get()
        const there = desk?.rooms[room]?.messages.length ?? 0
        const seen = read[room] ?? 0
        set({
          room,
          view: 'talk',
          held: null,
          thread: null,
          newFrom: seen < there ? seen : null,
          read: { ...read, [room]: there },
        })
      },
      show(view) {
        set({ view })
      },
      markRead() {
        const { desk, read, room } = get()
        const there = desk?.rooms[room]?.messages.length ?? 0
        if ((read[room] ?? 0) !== there) set({ read: { ...read, [room]: there } })
      },
      hold(on) {
        const { desk, room } = get()
        set({ held: on ? (desk?.rooms[room]?.messages.length ?? 0) : null })
      },
      write(room, change) {
        const { drafts } = get()
        set({ drafts: { ...drafts, [room]: { ...(drafts[room] ?? EMPTY_DRAFT), ...change } } })
      },
      clearDraft(room) {
        const { [room]: _gone, ...drafts } = get().drafts
        set({ drafts })
      },
      giveBack(room, draft) {
        if (!get().drafts[room]?.text) get().write(room, draft)
      },
      openDialog(dialog) {
        set({ dialog, refused: null })
      },
      keepUnfinished(kind, value) {
        set({ unfinished: { ...get().unfinished, [kind]: value } })
      },
      pointAt(message, loop = null) {
        const there = get().desk?.messages[message]
        if (!there) return
        if (there.in !== get().room) get().openRoom(there.in)
        // Where a thread stands in the conversation's place, the conversation comes back to show it.
        const thread = get().threadBeside ? get().thread : null
        set({ pointed: { message, loop }, view: 'talk', held: null, thread })
      },
      explain(where, message) {
        set({ refused: { where, message } })
      },
      closeSaved() {
        set({ saved: null })
      },
      forgetRefusal() {
        set({ refused: null })
      },
    }
  })
}

/** Taking a run up again, everything said so far counts as seen. */
function readAll(desk: Desk): Record<ChannelId, number> {
  return Object.fromEntries(Object.values(desk.rooms).map((room) => [room.id, room.messages.length]))
}
