import { Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'

import type { Command } from '../../../commands/command'
import { keyOf } from '../../../commands/key-of'
import { printedKeys } from '../../../commands/printed-keys'
import { cx } from '../../../design/cx'
import { text } from '../../../text/text'
import styles from './key-button.module.css'

export interface KeyButtonProps {
  command: Command
  /** Waits for the new key. */
  recording: boolean
  onRecord: (on: boolean) => void
  /** A key was pressed for it; empty takes the key away. */
  onKey: (key: string) => void
}

const words = text.dialog.shortcuts

/** The key of a command, and the place to press another. Escape keeps the old one, Backspace takes it away. */
export function KeyButton({ command, recording, onRecord, onKey }: KeyButtonProps) {
  const now = command.keys?.[0]
  const onKeyDown = (event: KeyboardEvent) => {
    if (!recording || event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return onRecord(false)
    if (event.key === 'Backspace') return onKey('')
    const key = keyOf(event.nativeEvent)
    if (key !== null) onKey(key)
  }
  const printed = now ? printedKeys(now) : words.noKey
  return (
    <button
      type="button"
      className={cx(styles['key-button'], !now && !recording && styles.free)}
      aria-label={recording ? words.press(command.title) : words.change(command.title, printed)}
      aria-pressed={recording}
      onClick={() => onRecord(!recording)}
      onKeyDown={onKeyDown}
      onBlur={() => recording && onRecord(false)}
    >
      {recording ? words.pressShort : now ? printed : <Plus size={12} aria-hidden="true" />}
    </button>
  )
}
