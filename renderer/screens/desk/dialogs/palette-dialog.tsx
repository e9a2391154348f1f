import { useRef, useState } from 'react'
import { folded } from '../../../../scenarios/composing'
import type { Command, Target } from '../../../commands/command'
import { useCommands } from '../../../commands/commands-context'
import type { Pointed } from '../../../commands/pointed'
import { printedKeys } from '../../../commands/printed-keys'
import { Dialog } from '../../../components/dialog'
import { cx } from '../../../design/cx'
import { nameOf } from '../../../store/people'
import { roomsToGoTo } from '../../../store/rooms-to-go-to'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { commandText } from '../../../text/command-text'
import { text } from '../../../text/text'
import type { DeskDialogProps } from './desk-dialog-props'
import styles from './palette-dialog.module.css'

interface Line {
  id: string
  category: string
  title: string
  keys: string | undefined
  run: () => void
}

/** The incident first, the window and its time last. */
const CATEGORIES: readonly string[] = Object.values(commandText.category)
const byCategory = (one: Command, other: Command) =>
  CATEGORIES.indexOf(one.category) - CATEGORIES.indexOf(other.category)

const selectAssistance = (session: SessionState) => session.options?.assistance ?? 'full'

/** Everything that can be done, by name, and every room to go to. */
export function PaletteDialog({ desk, dialog, onClose }: DeskDialogProps<'palette'>) {
  const { all, may, run, keysOf, targetsOf } = useCommands()
  const store = useSessionStore()
  const assistance = useSession(selectAssistance)
  const pointed = dialog.pointed ?? {}
  const [typed, setTyped] = useState(dialog.typed ?? '')
  const [at, setAt] = useState(0)
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)

  const lines: Line[] = [
    ...all
      .filter((command) => command.id !== 'palette' && may(command, pointed))
      .sort(byCategory)
      .flatMap((command) => linesOf(command, targetsOf(command, pointed), pointed)),
    ...roomsToGoTo(desk, assistance).map((room) => ({
      id: `room ${room.id}`,
      category: text.dialog.palette.rooms,
      title: room.direct ? nameOf(desk, room.direct) : `#${room.id}`,
      keys: undefined,
      run: () => {
        store.getState().openRoom(room.id)
        run('compose')
      },
    })),
  ]
  function linesOf(command: Command, targets: readonly Target[], pointed: Pointed): Line[] {
    const { id, category, title } = command
    const line = { category, keys: keysOf(id) }
    if (targets.length === 0) return [{ ...line, id, title, run: () => run(id, { pointed }) }]
    return targets.map((target, index) => ({
      ...line,
      id: `${id} ${index}`,
      title: text.dialog.palette.about(title, target.label),
      run: () => run(id, { pointed: target.pointed }),
    }))
  }

  const words = folded(typed).split(/\s+/).filter(Boolean)
  const found = lines.filter((line) => {
    const name = folded(`${line.category} ${line.title}`)
    return words.every((word) => name.includes(word))
  })
  const marked = Math.min(at, found.length - 1)

  const choose = (line: Line | undefined) => {
    if (!line) return
    onClose()
    // After this dialog has gone, so that one it opens gets the focus.
    setTimeout(line.run, 0)
  }

  return (
    <Dialog open onClose={onClose} shape="palette" title={text.dialog.palette.title} initialFocus={input}>
      <input
        ref={input}
        className={styles.input}
        placeholder={text.dialog.palette.placeholder}
        aria-label={text.dialog.palette.placeholder}
        role="combobox"
        aria-expanded="true"
        aria-controls="palette-list"
        aria-activedescendant={found.length > 0 ? `palette-${marked}` : undefined}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          // These keys belong to the input method while a word is being composed.
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            const step = event.key === 'ArrowDown' ? 1 : -1
            const next = (marked + step + found.length) % Math.max(1, found.length)
            setAt(next)
            list.current?.querySelector(`#palette-${next}`)?.scrollIntoView({ block: 'nearest' })
          } else if (event.key === 'Enter') {
            event.preventDefault()
            choose(found[marked])
          }
        }}
      />
      <div ref={list} id="palette-list" role="listbox" aria-label={text.dialog.palette.title} className={styles.list}>
        {found.map((line, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and points here.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field.
          <div
            key={line.id}
            id={`palette-${index}`}
            role="option"
            aria-selected={index === marked}
            className={cx(styles.line)}
            onClick={() => choose(line)}
          >
            <span className={styles.category}>{line.category}</span>
            <span className={styles.title}>{line.title}</span>
            {line.keys && <span className={styles.keys}>{printedKeys(line.keys)}</span>}
          </div>
        ))}
        {found.length === 0 && <p className={styles.none}>{text.dialog.palette.none}</p>}
      </div>
    </Dialog>
  )
}
