import { useMemo, useRef, useState } from 'react'

import {
  addressees,
  buildMove,
  type Draft,
  EMPTY_DRAFT,
  fillSlots,
  holderOf,
  readWords,
  roomOf,
  sentence,
  whoAtStart,
} from '../../../../scenarios/composing'
import { BOT, IMOC, type MessageId } from '../../../../scenarios/engine'
import { rowOf } from '../../../../scenarios/tables'
import { useCommands } from '../../../commands/commands-context'
import { TYPED_COMMANDS } from '../../../commands/desk-commands'
import type { Pointed } from '../../../commands/pointed'
import { Button } from '../../../components/button'
import { Keys } from '../../../components/keys'
import { Refusal } from '../../../components/refusal'
import { nameOf } from '../../../store/people'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { threadDraft } from '../../../store/thread-state'
import { text } from '../../../text/text'
import styles from './composer.module.css'
import { ComposerChips } from './composer-chips'
import { type Suggestion, suggest } from './suggest'
import { SuggestionList } from './suggestion-list'

const selectDesk = (session: SessionState) => session.desk
const selectRoom = (session: SessionState) => session.room
const selectDrafts = (session: SessionState) => session.drafts

export interface ComposerProps {
  /** The message whose thread this writes into; otherwise it writes to the room. */
  thread?: MessageId | null
}

/** Where one writes: plain words, a person with @, an ask or a command with /. Chips say what it will be sent as. */
export function Composer({ thread = null }: ComposerProps) {
  const desk = useSession(selectDesk)
  const roomId = useSession(selectRoom)
  const draftId = thread === null ? roomId : threadDraft(thread)
  const draft = useSession(selectDrafts)[draftId] ?? EMPTY_DRAFT
  const pane = thread === null ? 'composer' : 'thread-composer'
  const refusal = useSession(({ refused }) => (refused?.where === pane ? refused.message : null))
  const store = useSessionStore()
  const { all, run, may } = useCommands()

  const area = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState<number | null>(null)
  const [closedFor, setClosedFor] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const [hint, setHint] = useState<string | null>(null)
  const [missing, setMissing] = useState<string | null>(null)

  const found = useMemo(
    () =>
      desk && draft.text !== closedFor
        ? suggest(draft, Math.min(caret, draft.text.length), desk, [...all, ...TYPED_COMMANDS])
        : null,
    [desk, draft, caret, all, closedFor],
  )
  const commandsNow = found?.items.filter((item) => item.kind !== 'command' || may(item.command, {}))
  const items = focused ? (commandsNow ?? []) : []
  // Plain words never preselect: Enter sends what was written.
  const at = items.length === 0 ? null : (chosen ?? (found?.by === 'words' ? null : 0))
  const marked = at === null ? null : Math.min(at, items.length - 1)

  if (!desk) return <div />
  const room = roomOf(desk, roomId)
  if (room?.direct === BOT) return <div />
  const roomName = room?.direct ? nameOf(desk, room.direct) : `#${roomId}`
  const ended = desk.ended !== null

  const write = (change: Partial<Draft>) => {
    setHint(null)
    setMissing(null)
    store.getState().forgetRefusal()
    store.getState().write(draftId, change)
  }

  const pick = (item: Suggestion) => {
    const before = draft.text.slice(0, found?.from ?? 0)
    const after = draft.text.slice(found?.to ?? 0)
    const rest = found?.by === 'words' ? draft.text : `${before}${after.replace(/^\s+/, '')}`
    setChosen(null)
    setCaret(found?.by === 'words' ? rest.length : before.length)
    switch (item.kind) {
      case 'person':
        write({ text: rest, to: draft.to.includes(item.id) ? draft.to : [...draft.to, item.id] })
        break
      case 'role': {
        const holder = holderOf(item.role, desk)
        if ('why' in holder) {
          setClosedFor(draft.text)
          setHint(holder.why)
        } else write({ text: rest, to: [...new Set([...draft.to, holder.person])] })
        break
      }
      case 'ask':
      case 'tell': {
        const intent = { kind: item.kind, id: item.id, slots: {} }
        write({ text: rest, intent: { ...intent, slots: fillSlots(intent, rest, desk) } })
        if (found?.by === 'words') setClosedFor(rest)
        break
      }
      case 'within':
        write({ text: rest, within: item.seconds })
        break
      case 'command':
        write({ text: rest })
        run(item.command.id, { rest: item.rest, pointed: pointedFrom(draft, thread) })
        return
    }
    area.current?.focus()
  }

  const send = async () => {
    if (/^\/\S/.test(draft.text.trim()) && items.length === 0) {
      const [word = '', ...rest] = draft.text.trim().slice(1).split(' ')
      const asked = rest.join(' ').trim()
      setHint(
        word === text.desk.composer.ask && asked !== ''
          ? text.desk.composer.unknownAsk(asked)
          : text.desk.composer.unknownCommand(word),
      )
      return
    }
    // Typed whole instead of picked. Words to a role that nobody holds would go to nobody, and look as if they had been heard.
    const called = draft.to.length === 0 && draft.text.startsWith('@') ? whoAtStart(draft.text, desk) : null
    if (called && !called.ok) {
      setHint(called.message)
      return
    }
    const spoken = called ? { ...draft, to: [called.value.person], text: called.value.rest } : draft
    const move = buildMove(thread === null ? spoken : { ...spoken, re: draft.re ?? thread }, roomId, desk)
    if (!move) return
    if ('missing' in move) {
      setMissing(move.missing.name)
      setHint(text.desk.composer.which(move.missing.label))
      return
    }
    const sent = draft
    store.getState().clearDraft(draftId)
    setChosen(null)
    const taken = await store.getState().act(move, pane)
    // A refused move gives its words back, unless new ones have been started meanwhile.
    if (!taken && !store.getState().drafts[draftId]?.text) store.getState().write(draftId, sent)
  }

  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    const plain = !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
    if (items.length > 0 && plain) {
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault()
        const step = event.key === 'ArrowDown' ? 1 : -1
        const from = marked ?? (step === 1 ? -1 : items.length)
        setChosen((from + step + items.length) % items.length)
        return
      }
      const item = marked === null ? undefined : items[marked]
      if ((event.key === 'Enter' || event.key === 'Tab') && item) {
        event.preventDefault()
        pick(item)
        return
      }
      if (event.key === 'Tab' && found?.by === 'words' && items[0]) {
        event.preventDefault()
        pick(items[0])
        return
      }
      if (event.key === 'Escape') {
        event.preventDefault()
        setClosedFor(draft.text)
        return
      }
    }
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void send()
    } else if (event.key === 'Escape') {
      // Leaving a thread is the thread's own business: it knows where one came from.
      if (thread !== null) return
      event.preventDefault()
      document.querySelector<HTMLElement>('[data-pane=conversation]')?.focus()
    } else if (event.key === 'Backspace' && draft.text === '') {
      const less = withoutLastChip(draft)
      if (less) {
        event.preventDefault()
        write(less)
      }
    }
  }

  const begun = thread === null ? undefined : rowOf(desk.messages, thread)
  const label = begun
    ? text.desk.thread.composer(begun.by === IMOC ? text.common.youInside : nameOf(desk, begun.by))
    : `${text.desk.composer.label}, ${roomName}`
  const template = templateOf(draft, desk)
  const to = addressees(draft, roomId, desk)
  const listId = thread === null ? 'composer-suggestions' : 'thread-suggestions'
  return (
    <div className={styles.composer} data-pane={pane}>
      {items.length > 0 && (
        <SuggestionList id={listId} items={items} marked={marked} byWords={found?.by === 'words'} onPick={pick} />
      )}
      <div className={styles.box}>
        <ComposerChips
          desk={desk}
          draft={draft}
          to={to}
          direct={room?.direct != null}
          missing={missing}
          onChange={write}
        />
        <textarea
          ref={area}
          className={styles.area}
          rows={1}
          value={draft.text}
          disabled={ended}
          aria-label={label}
          placeholder={
            template
              ? sentence(template.text, template.slots, draft.intent?.slots ?? {}, firstOf(desk, to))
              : thread === null
                ? text.desk.composer.placeholder(roomName)
                : text.desk.thread.placeholder
          }
          aria-haspopup="listbox"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={marked === null ? undefined : `${listId}-${marked}`}
          onChange={(event) => {
            setCaret(event.target.selectionStart)
            setChosen(null)
            write(readWords(draft, event.target.value, desk))
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart)}
          onKeyDown={onKeyDown}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
        <Refusal message={refusal ?? hint} />
        <div className={styles.foot}>
          <span className={styles.help}>
            <Keys keys="@" /> {text.desk.composer.person}
          </span>
          <span className={styles.help}>
            <Keys keys="/" /> {text.desk.composer.command}
          </span>
          <span className={styles.help}>
            <Keys keys="alt+shift+arrowdown" /> {text.desk.composer.unread}
          </span>
          <span className={styles.sends}>{text.desk.composer.sends}</span>
          <Button size="s" disabled={ended} onClick={() => void send()}>
            {text.desk.composer.send}
          </Button>
        </div>
      </div>
    </div>
  )
}

/** What a command typed here is about. */
function pointedFrom(draft: Draft, thread: MessageId | null): Pointed {
  const message = draft.re ?? thread
  return { ...(message && { message }), ...(thread && { pane: 'thread' }) }
}

function templateOf(draft: Draft, desk: NonNullable<SessionState['desk']>) {
  if (draft.intent?.kind === 'ask') return desk.asks.find((ask) => ask.id === draft.intent?.id)
  if (draft.intent?.kind === 'tell') return desk.briefing.tells.find((tell) => tell.id === draft.intent?.id)
  return undefined
}

function firstOf(desk: NonNullable<SessionState['desk']>, to: readonly string[]): string | null {
  const [first] = to
  return first ? (nameOf(desk, first).split(' ')[0] ?? null) : null
}

function withoutLastChip(draft: Draft): Partial<Draft> | null {
  if (draft.within !== null) return { within: null }
  if (draft.intent) return { intent: null }
  if (draft.to.length > 0) return { to: draft.to.slice(0, -1) }
  if (draft.re) return { re: null }
  return null
}
