import { describe, expect, it } from 'vitest'

import { freshAnswers } from '../../../renderer/store/unread'
import type { Desk, DeskMessage, DeskThread } from '../../../scenarios/desk'
import { IMOC } from '../../../scenarios/engine'
import { deskFixture } from '../fixtures/desk-fixture'

/** A thread whose answers are by these people, none of them read yet. */
function answeredBy(...people: string[]): { desk: Desk; thread: DeskThread } {
  const root = deskFixture.messages.m10 as DeskMessage
  const answers = people.map((by, at) => ({ ...root, message: `a${at}`, by, fact: 9000 + at, thread: 'm10' }))
  const desk = { ...deskFixture, messages: { ...deskFixture.messages } }
  for (const answer of answers) desk.messages[answer.message] = answer
  const thread: DeskThread = { root: 'm10', in: root.in, answers: answers.map(({ message }) => message), loops: [] }
  return { desk, thread }
}

const UNREAD = { room: 'elsewhere', newFrom: null, read: {}, threadRead: {} }

describe('freshAnswers', () => {
  it.each([
    { name: 'all that others wrote', by: ['dana', 'mika'], fresh: 2 },
    { name: 'not what one wrote oneself', by: [IMOC], fresh: 0 },
    { name: 'nothing before what one wrote', by: ['dana', IMOC], fresh: 0 },
    { name: 'what came after it', by: ['dana', IMOC, 'dana'], fresh: 1 },
  ])('counts $name', ({ by, fresh }) => {
    const { desk, thread } = answeredBy(...by)

    expect(freshAnswers(desk, thread, UNREAD)).toBe(fresh)
  })
})
