import { afterEach, describe, expect, it } from 'vitest'

import { keepWritten, writtenAt } from '../../../renderer/store/kept-drafts'
import { forgetWritten } from '../../../renderer/store/written-shelf'
import { EMPTY_DRAFT } from '../../../scenarios/composing'
import { deskFixture } from '../fixtures/desk-fixture'
import { seatAt } from '../fixtures/render-desk'

/** A window at the run, and how it closes. */
function windowAt(desk = deskFixture) {
  const { store } = seatAt(desk)
  store.setState(writtenAt('r1'))
  const close = keepWritten(store, 'r1')
  return { ...store.getState(), close }
}

describe('what is being written', () => {
  afterEach(() => localStorage.clear())

  it('is there again when the page has been loaded anew: words, chips and half-filled dialogs', () => {
    const { write, keepUnfinished, close } = windowAt()
    write('inc-2041', { text: 'half a sentence', to: ['mika'], within: 180 })
    keepUnfinished('note', { text: 'half a note' })

    close()

    expect(writtenAt('r1')).toEqual({
      drafts: { 'inc-2041': { ...EMPTY_DRAFT, text: 'half a sentence', to: ['mika'], within: 180 } },
      unfinished: { note: { text: 'half a note' } },
    })
  })

  it('is gone when it was sent', () => {
    const before = windowAt()
    before.write('support', { text: 'never mind' })
    before.close()

    const again = windowAt()
    again.clearDraft('support')
    again.close()

    expect(writtenAt('r1').drafts).toEqual({})
  })

  it('is kept of two windows that write in two rooms', () => {
    const [one, other] = [windowAt(), windowAt()]

    one.write('inc-2041', { text: 'one' })
    other.write('support', { text: 'other' })
    one.close()
    other.close()

    expect(Object.keys(writtenAt('r1').drafts).sort()).toEqual(['inc-2041', 'support'])
  })

  it('is forgotten with its run, and at the end of the drill', () => {
    const running = windowAt()
    running.write('support', { text: 'words' })
    running.close()
    forgetWritten('another')
    expect(writtenAt('r1').drafts.support?.text).toBe('words')

    const over = windowAt({ ...deskFixture, ended: { ending: 'x', title: '', text: '', good: true } } as never)
    over.write('support', { text: 'more words' })
    over.close()

    expect(writtenAt('r1').drafts).toEqual({})
  })

  it.each(['', 'null', '{}', '[1, null, {"run": 7}]', '[{"run":"r1"}]', 'not json'])(
    'is nothing where something else was kept: %s',
    (kept) => {
      localStorage.setItem('hearback.drafts.1', kept)

      expect(writtenAt('r1')).toEqual({ drafts: {}, unfinished: {} })
    },
  )
})
