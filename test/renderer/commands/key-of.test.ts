import { describe, expect, it } from 'vitest'

import { keyOf } from '../../../renderer/commands/key-of'
import { ariaKeys, printedKeys } from '../../../renderer/commands/printed-keys'

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
  code = '',
) => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

describe('keyOf', () => {
  it.each([
    { name: 'a plain letter', event: press('N'), mac: false, key: 'n' },
    { name: 'Space', event: press(' '), mac: false, key: 'space' },
    { name: 'Ctrl K', event: press('k', { ctrlKey: true }), mac: false, key: 'mod+k' },
    { name: '⌘ K on a Mac', event: press('k', { metaKey: true }), mac: true, key: 'mod+k' },
    {
      name: 'Alt Shift ↓',
      event: press('ArrowDown', { altKey: true, shiftKey: true }),
      mac: false,
      key: 'alt+shift+arrowdown',
    },
    { name: 'a question mark, Shift being part of it', event: press('?', { shiftKey: true }), mac: false, key: '?' },
    { name: 'a modifier alone', event: press('Shift', { shiftKey: true }), mac: false, key: null },
  ])('reads $name', ({ event, mac, key }) => {
    expect(keyOf(event, mac)).toBe(key)
  })
})

describe('printedKeys', () => {
  it.each([
    { keys: 'mod+k', mac: false, printed: 'Ctrl K' },
    { keys: 'mod+k', mac: true, printed: '⌘ K' },
    { keys: 'alt+shift+arrowdown', mac: false, printed: 'Alt Shift ↓' },
    { keys: 'n', mac: false, printed: 'N' },
  ])('prints $keys as $printed', ({ keys, mac, printed }) => {
    expect(printedKeys(keys, mac)).toBe(printed)
  })
})

describe('ariaKeys', () => {
  it.each([
    { keys: 'mod+k', mac: false, spoken: 'Control+K' },
    { keys: 'mod+k', mac: true, spoken: 'Meta+K' },
    { keys: 'alt+shift+arrowdown', mac: false, spoken: 'Alt+Shift+ArrowDown' },
    { keys: 'shift+f6', mac: false, spoken: 'Shift+F6' },
    { keys: 'space', mac: false, spoken: 'Space' },
    { keys: undefined, mac: false, spoken: undefined },
  ])('names $keys as $spoken', ({ keys, mac, spoken }) => {
    expect(ariaKeys(keys, mac)).toBe(spoken)
  })
})
