import { describe, expect, it } from 'vitest'

import { DESK_COMMANDS } from '../../../renderer/commands/desk-commands'
import { keyProblem, withOwnKeys } from '../../../renderer/commands/own-keys'

describe('withOwnKeys', () => {
  it('gives a command the key one chose, and takes one away', () => {
    const commands = withOwnKeys(DESK_COMMANDS, { pause: 'q', reply: '' })

    expect(commands.find(({ id }) => id === 'pause')?.keys).toEqual(['q'])
    expect(commands.find(({ id }) => id === 'reply')?.keys).toEqual([])
    expect(commands.find(({ id }) => id === 'page')?.keys).toEqual(['p'])
  })
})

describe('keyProblem', () => {
  it.each([
    { name: 'finds the command that has the key', id: 'claim', key: 'u', problem: 'conflict' },
    { name: 'lets a pane use a key that another pane uses', id: 'ask-terminal', key: 'i', problem: undefined },
    { name: 'lets a pane go before the desk', id: 'pin', key: 'u', problem: undefined },
    { name: 'keeps keys that move the focus', id: 'claim', key: 'tab', problem: 'taken' },
    { name: 'keeps copying to text fields', id: 'claim', key: 'mod+c', problem: 'taken' },
    { name: 'keeps undoing to text fields', id: 'claim', key: 'mod+z', problem: 'taken' },
    { name: 'keeps the browser its way back', id: 'claim', key: 'alt+arrowleft', problem: 'taken' },
    { name: 'keeps J and K to the lists they walk through', id: 'claim', key: 'k', problem: 'taken' },
    { name: 'takes a key with a modifier', id: 'claim', key: 'mod+shift+l', problem: undefined },
    { name: 'wants a modifier for what works while writing', id: 'palette', key: 'q', problem: 'writing' },
    { name: 'takes a free key', id: 'claim', key: 'q', problem: undefined },
  ])('$name', ({ id, key, problem }) => {
    expect(keyProblem(DESK_COMMANDS, id, key)?.kind).toBe(problem)
  })
})
