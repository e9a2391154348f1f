import { useMemo, useRef, useState } from 'react'

import {
  addressees,
  type Draft,
  EMPTY_DRAFT,
  fillSlots,
  folded,
  holderOf,
  readWords,
  roomOf,
  sentence,
  TALK_WORDS,
  takePeople,
  typedLine,
} from '../../../../scenarios/composing'
import type { Desk } from '../../../../scenarios/desk'
import { BOT, IMOC, type MessageId, type Move } from '../../../../scenarios/engine'
import { rowOf } from '../../../../scenarios/tables'
import type { Command } from '../../../commands/command'
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
import { type Suggestion, type Suggestions, suggest } from './suggest'
import { SuggestionList } from './suggestion-list'
import { takeDraft } from './take-draft'

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
  const { all, run, may, keysOf } = useCommands()

  const area = useRef<HTMLTextAreaElement>(null)
  const [caret, setCaret] = useState(0)
  const [chosen, setChosen] = useState<number | null>(null)
  const [closedFor, setClosedFor] = useState<string | null>(null)
  const [focused, setFocused] = useState(false)
  const [hintIn, setHintIn] = useState<{ draft: string; message: string | null } | null>(null)
  const hint = hintIn?.draft === draftId ? hintIn.message : null
  const setHint = (message: string | null) => setHintIn({ draft: draftId, message })
  const [missing, setMissing] = useState<string | null>(null)

  const commands = useMemo(() => [...all, ...TYPED_COMMANDS], [all])
  const found = useMemo(
    () =>
      desk && draft.text !== closedFor ? suggest(draft, Math.min(caret, draft.text.length), desk, commands) : null,
    [desk, draft, caret, commands, closedFor],
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
    const keepsWords = found?.by === 'words' || found?.by === 'answer'
    const rest = keepsWords ? draft.text : `${before}${after.replace(/^\s+/, '')}`
    setChosen(null)
    setCaret(keepsWords ? rest.length : before.length)
    const line = typedLine(draft.text)
    const inCommand = line !== null && !(line.word in TALK_WORDS)
    const insert = (words: string) => {
      setCaret(before.length + words.length)
      write(readLineOrWords(draft, `${before}${words}${after}`, desk))
      area.current?.focus()
    }
    switch (item.kind) {
      case 'person':
        if (inCommand) return insert(`@${item.label} `)
        write({ text: rest, to: draft.to.includes(item.id) ? draft.to : [...draft.to, item.id] })
        break
      case 'role': {
        const holder = holderOf(item.role, desk)
        if ('why' in holder) {
          setClosedFor(draft.text)
          setHint(holder.why)
        } else if (inCommand) insert(`@${item.role.name} `)
        else write({ text: rest, to: [...new Set([...draft.to, holder.person])] })
        break
      }
      case 'ask':
      case 'tell': {
        const intent = { kind: item.kind, id: item.id, slots: {} }
        // Whom it goes to may have been named between the words that found it.
        const { people } = takePeople(draft.text.slice(found?.from ?? 0, found?.to ?? 0), desk)
        const to = people.length > 0 ? { to: people.slice(0, item.kind === 'ask' ? 1 : undefined) } : {}
        write({ text: rest, ...to, intent: { ...intent, slots: fillSlots(intent, rest, desk) } })
        if (keepsWords) setClosedFor(rest)
        break
      }
      case 'within':
        write({ text: rest, within: item.seconds })
        break
      case 'words':
        return insert(item.words)
      case 'command':
        return runCommand(item.command, item.rest)
    }
    area.current?.focus()
  }

  const runCommand = (command: Command, rest: string) => {
    write({ text: '' })
    run(command.id, { rest, pointed: pointedFrom(draft, thread) })
  }

  const send = async () => {
    const taken = takeDraft(draft, { desk, room: roomId, thread, commands })
    switch (taken?.kind) {
      case 'command':
        return runCommand(taken.command, taken.rest)
      case 'unread':
        return setHint(taken.message)
      case 'missing':
        setMissing(taken.slot)
        return setHint(taken.message)
      case 'move': {
        const sent = draft
        store.getState().clearDraft(draftId)
        setChosen(null)
        if (await store.getState().act(taken.move, pane)) setHint(onlyWords(taken.move, desk))
        else store.getState().giveBack(draftId, sent)
      }
    }
  }

  /** An ask that was typed to its end, somebody named and all, needs no picking. */
  const isWhole = (item: Suggestion | undefined) => {
    if (item?.kind !== 'ask' && item?.kind !== 'tell') return false
    if (!typedLine(draft.text) || !folded(draft.text).includes(folded(item.name))) return false
    const taken = takeDraft(draft, { desk, room: roomId, thread, commands })
    return taken?.kind === 'move' && 'to' in taken.move && taken.move.to !== null && taken.move.to !== undefined
  }

  const onKeyDown = (event: React.KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    // One press, one thing: a key held down too long picks a line and does not send what comes of it.
    if (event.key === 'Enter' && !event.shiftKey && event.repeat) {
      event.preventDefault()
      return
    }
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
      // Enter runs a command as it stands; Tab completes what it takes.
      const completed = item?.kind === 'command' || item === undefined ? firstWords(items, found?.by) : item
      const picked =
        event.key === 'Enter'
          ? isWhole(item)
            ? undefined
            : item
          : event.key === 'Tab'
            ? (completed ?? item)
            : undefined
      if (picked) {
        event.preventDefault()
        pick(picked)
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
  const unread = keysOf('unread.next')
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
              : found?.by === 'answer'
                ? text.desk.composer.answer
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
            write(readLineOrWords(draft, event.target.value, desk))
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
            {unread && <Keys keys={unread} />} {unread && text.desk.composer.unread}
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

/** Plain words, and those of an ask, may fill chips; what stands behind another command is the command's own. */
function readLineOrWords(draft: Draft, words: string, desk: NonNullable<SessionState['desk']>): Partial<Draft> {
  const line = typedLine(words)
  return line && line.word !== text.desk.composer.ask && line.word !== 'ask'
    ? { text: words }
    : readWords(draft, words, desk)
}

/** What to know after plain words to one of the crew: they are heard as talk, and nobody sets to work on them. */
function onlyWords(move: Move, desk: Desk): string | null {
  const [to] = move.do === 'say' && move.re === undefined ? (move.to ?? []) : []
  if (to === undefined || desk.briefing.people.find(({ id }) => id === to)?.kind !== 'crew') return null
  return text.desk.composer.onlyWords(firstOf(desk, [to]) ?? to)
}

/** What a command typed here is about. */
function pointedFrom(draft: Draft, thread: MessageId | null): Pointed {
  const message = draft.re ?? thread
  return { ...(message && { message }), ...(thread && { pane: 'thread' }) }
}

/** What Tab takes where Enter would do something else. */
function firstWords(items: readonly Suggestion[], by: Suggestions['by'] | undefined): Suggestion | undefined {
  return by === 'words' ? items[0] : items.find(({ kind }) => kind === 'words')
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
