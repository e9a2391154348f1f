import { describe, expect, it } from 'vitest'

import { DESK_COMMANDS } from '../../../renderer/commands/desk-commands'
import { findCommand, type KeyPlace } from '../../../renderer/commands/find-command'
import { seatAt } from '../fixtures/render-desk'

const DESK: KeyPlace = { writing: false, onControl: false, inDialog: false, pane: undefined, singleKeys: 'on' }

function commandFor(key: string, place: Partial<KeyPlace> = {}, pointed = {}) {
  const session = seatAt().store.getState()
  const desk = { nextPane: () => {}, focusPane: () => {}, focusComposer: () => {}, leave: () => {} }
  return findCommand(DESK_COMMANDS, key, { ...DESK, ...place }, { session, pointed, rest: '', desk })?.id
}

describe('the command registry', () => {
  it('gives every command an id of its own', () => {
    const ids = DESK_COMMANDS.map((command) => command.id)

    expect(new Set(ids).size).toBe(ids.length)
  })

  it('lets no two commands share a key in one scope', () => {
    const keys = DESK_COMMANDS.flatMap((command) =>
      (command.keys ?? []).map((key) => `${command.scope ?? 'desk'} ${key}`),
    )

    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('lets no two commands share a slash word', () => {
    const words = DESK_COMMANDS.flatMap((command) => command.slash ?? [])

    expect(new Set(words).size).toBe(words.length)
  })

  it('gives every key that works while writing a modifier', () => {
    const plain = DESK_COMMANDS.filter((command) => command.scope === 'anywhere')
      .flatMap((command) => command.keys ?? [])
      .filter((key) => !/^(mod|ctrl|alt)\+|^(shift\+)?f\d/.test(key))

    expect(plain).toEqual([])
  })
})

describe('findCommand', () => {
  it.each([
    { name: 'pauses with Space at the desk', key: 'space', place: {}, command: 'pause' },
    { name: 'leaves Space to a focused button', key: 'space', place: { onControl: true }, command: undefined },
    { name: 'leaves letters to a text field', key: 'u', place: { writing: true }, command: undefined },
    { name: 'opens the palette while writing', key: 'mod+k', place: { writing: true }, command: 'palette' },
    {
      name: 'keeps letters quiet where they are turned off',
      key: 'u',
      place: { singleKeys: 'off' as const },
      command: undefined,
    },
    {
      name: 'keeps letters quiet where no pane has the focus',
      key: 'u',
      place: { singleKeys: 'focus' as const },
      command: undefined,
    },
    {
      name: 'hears letters in a pane that has the focus',
      key: 'u',
      place: { singleKeys: 'focus' as const, pane: 'crew' },
      command: 'status-page',
    },
    {
      name: 'marks the message in focus',
      key: '2',
      place: { pane: 'conversation' },
      pointed: { message: 'm6' },
      command: 'react.ok',
    },
    {
      name: 'sets a warning aside from the message that brought it',
      key: 'x',
      place: { pane: 'conversation' },
      pointed: { message: 'm9' },
      command: 'park',
    },
    {
      name: 'asks where an order stands from the message that gave it',
      key: 'w',
      place: { pane: 'conversation' },
      pointed: { message: 'm7' },
      command: 'chase',
    },
    { name: 'keeps the desk quiet behind a dialog', key: 'u', place: { inDialog: true }, command: undefined },
    { name: 'acknowledges a page from anywhere', key: 'a', place: {}, command: 'alert.acknowledge' },
    { name: 'replies to what waits in the open room', key: 'r', place: {}, command: 'reply' },
    { name: 'asks at a terminal in the graphs', key: 'a', place: { pane: 'graphs' }, command: 'ask-terminal' },
    { name: 'answers a read-back from anywhere', key: 'n', place: {}, command: 'say-again' },
    { name: 'cycles panes while writing', key: 'f6', place: { writing: true }, command: 'pane.next' },
  ])('$name', ({ key, place, command, ...rest }) => {
    expect(commandFor(key, place, 'pointed' in rest ? rest.pointed : {})).toBe(command)
  })
})
