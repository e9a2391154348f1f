const NAMES: Record<string, string> = {
  alt: 'Alt',
  shift: 'Shift',
  ctrl: 'Ctrl',
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
}

/** How a key combination is printed: `mod+k` as `Ctrl K`, or `⌘ K` on a Mac. */
export function printedKeys(keys: string, mac = onMac()): string {
  return keys
    .split('+')
    .map((part) => {
      if (part === 'mod') return mac ? '⌘' : 'Ctrl'
      if (part === 'alt' && mac) return '⌥'
      return NAMES[part] ?? part.toUpperCase()
    })
    .join(' ')
}

const SPOKEN: Record<string, string> = { ...NAMES, escape: 'Escape', arrowup: 'ArrowUp', arrowdown: 'ArrowDown' }

/** The same for `aria-keyshortcuts`, which has names of its own for keys: `Control+K`. */
export function ariaKeys(keys: string | undefined, mac = onMac()): string | undefined {
  return keys
    ?.split('+')
    .map((part) => (part === 'mod' ? (mac ? 'Meta' : 'Control') : part === 'ctrl' ? 'Control' : (SPOKEN[part] ?? part)))
    .map((part) => (part.length === 1 || /^f\d+$/.test(part) ? part.toUpperCase() : part))
    .join('+')
}

/** Whether the primary modifier is ⌘. */
export function onMac(): boolean {
  return typeof navigator !== 'undefined' && /mac/i.test(navigator.platform)
}
