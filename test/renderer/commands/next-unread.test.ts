import { describe, expect, it } from 'vitest'

import { nextUnread } from '../../../renderer/commands/next-unread'
import type { Desk } from '../../../scenarios/desk'
import { deskFixture } from '../fixtures/desk-fixture'

const room = (id: string, direct: string | null, messages: string[]) => ({ id, direct, topic: '', messages })
const said = (message: string, to: string[]) => ({ message, to })

const desk = {
  ...deskFixture,
  rooms: {
    a: room('a', null, ['1']),
    b: room('b', null, ['2']),
    c: room('c', null, ['3']),
    '@dana': room('@dana', 'dana', []),
  },
  messages: { 1: said('1', []), 2: said('2', ['mika']), 3: said('3', ['imoc']) },
  prompts: [],
} as unknown as Desk
const asking = { ...desk, prompts: [{ prompt: 1, answered: null }] } as unknown as Desk
const options = { seed: 1, assistance: 'full' as const }

describe('the next unread', () => {
  it.each([
    {
      name: 'is where you are spoken to, before what lies nearer',
      desk,
      room: 'a',
      read: { a: 1 },
      step: 1,
      next: 'c',
    },
    { name: 'is the next one where nobody speaks to you', desk, room: 'a', read: { c: 1 }, step: 1, next: 'b' },
    { name: 'goes round', desk, room: 'c', read: { b: 1, c: 1 }, step: 1, next: 'a' },
    { name: 'goes up as well', desk, room: 'c', read: { c: 1 }, step: -1, next: 'b' },
    {
      name: 'is the bot that asks, though it never said a word',
      desk: asking,
      room: 'c',
      read: { c: 1 },
      step: 1,
      next: '@bot',
    },
    { name: 'is nothing where all is read', desk, room: 'a', read: { a: 1, b: 1, c: 1 }, step: 1, next: null },
  ] as const)('$name', ({ desk: at, room: open, read, step, next }) => {
    expect(nextUnread({ desk: at, room: open, read, threadRead: {}, options }, step)).toBe(next)
  })

  it('is never a bot that is not there', () => {
    const read = { a: 1, b: 1, c: 1 }

    expect(
      nextUnread({ desk: asking, room: 'a', read, threadRead: {}, options: { seed: 1, assistance: 'lists' } }, 1),
    ).toBeNull()
  })
})
