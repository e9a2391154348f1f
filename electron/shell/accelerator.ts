const NAMES: Record<string, string> = {
  mod: 'CmdOrCtrl',
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  space: 'Space',
  enter: 'Enter',
  escape: 'Esc',
  arrowup: 'Up',
  arrowdown: 'Down',
  arrowleft: 'Left',
  arrowright: 'Right',
}

/**
 * A key as Electron's menus write it: `mod+shift+k` as `CmdOrCtrl+Shift+K`. `undefined` for a single key, which a menu
 * would take away from text fields on a Mac, where it cannot print a key without also taking it.
 */
export function acceleratorOf(keys: string): string | undefined {
  if (!/^(?:mod|ctrl|alt)\+|^(?:shift\+)?f\d+$/.test(keys)) return undefined
  return keys
    .split('+')
    .map((part) => NAMES[part] ?? part.toUpperCase())
    .join('+')
}
