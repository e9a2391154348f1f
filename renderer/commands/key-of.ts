import { onMac } from './printed-keys'

const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta'])

type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** A key press as the registry writes it: `mod+k`, `alt+shift+arrowdown`, `?`. `null` for a modifier alone. */
export function keyOf(event: KeyPress, mac = onMac()): string | null {
  if (MODIFIERS.has(event.key)) return null
  const mod = mac ? event.metaKey : event.ctrlKey
  const other = mac ? event.ctrlKey : event.metaKey
  // Alt changes what a Mac's letter keys type, so the position of the key counts there.
  const named = event.altKey && /^Key[A-Z]$/.test(event.code) ? event.code.slice(3) : event.key
  const key = named === ' ' ? 'space' : named.toLowerCase()
  // A shifted sign such as `?` already says that Shift was held.
  const shift = event.shiftKey && (key.length > 1 || /[a-z]/.test(key))
  return [other && 'ctrl', mod && 'mod', event.altKey && 'alt', shift && 'shift', key].filter(Boolean).join('+')
}
