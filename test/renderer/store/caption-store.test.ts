import { expect, it } from 'vitest'

import { caption, captionStore } from '../../../renderer/store/caption-store'
import { text } from '../../../renderer/text/text'

const shown = () => {
  const { caption: words, times } = captionStore.getState()
  return text.speech.heard(words ?? '', times)
}

it('a caption says how often the same was heard, or nobody would see the second', () => {
  caption(text.speech.sounds.pager)
  expect(shown()).toBe('pager · two rising tones')
  caption(text.speech.sounds.pager)
  caption(text.speech.sounds.pager)
  expect(shown()).toBe('pager · two rising tones · 3 times')

  caption(text.speech.sounds.chat)

  expect(shown()).toBe('message to you · one soft note')
})
