import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { Composer } from '../../../renderer/screens/desk/composer/composer'
import { renderAt, type Seat, seatAt } from '../fixtures/render-desk'

const box = () => screen.getByRole('textbox', { name: /^Message/ }) as HTMLTextAreaElement

function enter(words: string, caret = words.length) {
  const field = box()
  field.focus()
  fireEvent.change(field, { target: { value: words, selectionStart: caret, selectionEnd: caret } })
  field.setSelectionRange(caret, caret)
  fireEvent.select(field)
  fireEvent.keyDown(field, { key: 'Enter' })
  return field
}

function composerAt(): Seat {
  const seat = seatAt()
  renderAt(seat, <Composer />)
  return seat
}

const LONG = 'web-044 did not come back after the upgrade, and nobody at the table knows why that is so.'

describe('a command typed whole', () => {
  it.each([
    { name: 'in small letters', line: '/severity 1', move: { do: 'set-severity', severity: 'sev1' } },
    { name: 'in capitals', line: '/SEVERITY 1', move: { do: 'set-severity', severity: 'sev1' } },
    { name: 'longer than a line', line: `/note ${LONG}`, move: { do: 'note', kind: 'note', text: LONG } },
    {
      name: 'with a slash in it',
      line: '/note and/or see /etc/httpd',
      move: { do: 'note', kind: 'note', text: 'and/or see /etc/httpd' },
    },
    {
      name: 'of several lines, as pasted',
      line: '/note risk: one\ntwo',
      move: { do: 'note', kind: 'risk', text: 'one\ntwo' },
    },
    {
      name: 'that orders something, with a name and a time box',
      line: '/ask @Mika what has changed, back in 3 min',
      move: { do: 'order', in: 'inc-2041', to: 'mika', ask: 'what-changed', slots: {}, within: 180 },
    },
    {
      name: 'that says what would be a command',
      line: '/say /etc/httpd is gone',
      move: { do: 'say', in: 'inc-2041', text: '/etc/httpd is gone' },
    },
    {
      name: 'whose words look like a time box',
      line: '/note Mika says back in 3 min',
      move: { do: 'note', kind: 'note', text: 'Mika says back in 3 min' },
    },
  ])('makes its move: $name', async ({ line, move }) => {
    const seat = composerAt()

    const field = enter(line)

    await waitFor(() => expect(seat.moves).toEqual([move]))
    expect(field.value).toBe('')
    expect(seat.store.getState().drafts['inc-2041']?.within ?? null).toBeNull()
  })

  it('makes its move wherever the caret stands', async () => {
    const seat = composerAt()

    enter('/severity 1', 0)

    await waitFor(() => expect(seat.moves).toEqual([{ do: 'set-severity', severity: 'sev1' }]))
  })

  it.each([
    { line: '/severity 9', says: /^Say which, from 1/ },
    { line: '/page zoe because I need a deputy', says: 'There is nobody called "zoe" here.' },
    { line: '/deploys lockk why', says: /^Write "\/deploys lock WHY"/ },
    { line: '/role Ana as bossman', says: /^Say which role/ },
    { line: '/tick nonsense', says: 'Nothing is called "nonsense".' },
    { line: '/state foo', says: /^Say which: investigating/ },
    { line: '/ask @mika juggle, back in 3 min', says: /^Nothing that can be asked is called "juggle"/ },
    { line: '/severty 1', says: 'There is no command /severty. Did you mean /severity?' },
  ])('keeps its words and says what is missing: $line', async ({ line, says }) => {
    const seat = composerAt()

    const field = enter(line)

    expect(await screen.findByText(says)).toBeTruthy()
    expect(field.value).toBe(line)
    expect(seat.moves).toEqual([])
    expect(seat.store.getState().dialog).toBeNull()
  })

  it('gives its words back when the move is turned down', async () => {
    const seat = composerAt()
    seat.refuseNext('Tomas Lind is not in the incident.')

    const field = enter('/release Tomas')

    await screen.findByText('Tomas Lind is not in the incident.')
    expect(field.value).toBe('/release Tomas')
  })

  it.each([
    { line: '/page Ana', dialog: { kind: 'page', person: 'ana' } },
    { line: '/role @Ana Nunes ', dialog: { kind: 'role', person: 'ana' } },
    { line: '/state resolved', dialog: { kind: 'resolve' } },
    { line: '/severity', dialog: { kind: 'severity' } },
    { line: '/help', dialog: { kind: 'shortcuts' } },
  ])('opens what asks for the rest: $line', ({ line, dialog }) => {
    const seat = composerAt()

    enter(line)

    expect(seat.store.getState().dialog).toEqual(dialog)
    expect(box().value).toBe('')
  })
})

describe('words with a slash in them', () => {
  it.each(['we are done /resolve', 'see\n/end', '/etc/httpd/conf is empty'])(
    'are said as they stand: "%s"',
    async (text) => {
      const seat = composerAt()

      enter(text)

      await waitFor(() => expect(seat.moves).toEqual([{ do: 'say', in: 'inc-2041', text }]))
      expect(seat.store.getState().dialog).toBeNull()
    },
  )
})

describe('what a command takes', () => {
  it('is completed as one types, with Tab', () => {
    composerAt()
    const field = box()
    field.focus()

    fireEvent.change(field, { target: { value: '/page An', selectionStart: 8 } })
    fireEvent.keyDown(field, { key: 'Tab' })

    expect(field.value).toBe('/page Ana Nunes ')
  })

  it('is a name, which stays between the words of the command', () => {
    const seat = composerAt()

    const field = enter('/page @an')

    expect(field.value).toBe('/page @Ana Nunes ')
    expect(seat.store.getState().drafts['inc-2041']?.to).toEqual([])
  })

  it('is the blank of an ask, completed as one types', async () => {
    const seat = composerAt()
    enter('/ask re-run config')
    const field = box()

    fireEvent.change(field, { target: { value: 'on web-0', selectionStart: 8 } })
    fireEvent.keyDown(field, { key: 'Tab' })

    expect(field.value).toMatch(/^on web-\d+$/)
    const { intent } = seat.store.getState().drafts['inc-2041'] ?? {}
    expect(Object.values(intent?.slots ?? {})).toContain(field.value.slice(3))
  })

  it('is who is asked, named between the words of the ask', () => {
    const seat = composerAt()

    enter('/ask @mika what has')

    expect(seat.store.getState().drafts['inc-2041']).toMatchObject({
      to: ['mika'],
      intent: { id: 'what-changed' },
      text: '',
    })
  })
})

describe('Enter, held down', () => {
  it('picks once, and sends nothing', () => {
    const seat = composerAt()
    const field = enter('/ask what has')

    for (let times = 0; times < 5; times++) fireEvent.keyDown(field, { key: 'Enter', repeat: true })

    expect(seat.moves).toEqual([])
  })
})
