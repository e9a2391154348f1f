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

/** Whether the primary modifier is ⌘. */
export function onMac(): boolean {
  return typeof navigator !== 'undefined' && /mac/i.test(navigator.platform)
}
