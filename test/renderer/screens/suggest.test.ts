import { describe, expect, it } from 'vitest'

import { DESK_COMMANDS } from '../../../renderer/commands/desk-commands'
import { suggest } from '../../../renderer/screens/desk/composer/suggest'
import { EMPTY_DRAFT } from '../../../scenarios/composing'
import { deskFixture } from '../fixtures/desk-fixture'

const labels = (typed: string) =>
  suggest({ ...EMPTY_DRAFT, text: typed }, typed.length, deskFixture, DESK_COMMANDS)?.items.map((item) => item.label) ??
  []

describe('suggest', () => {
  it('completes people after @ by name, then by job, those here first', () => {
    expect(labels('@')[0]).not.toBe('Ana Nunes')
    expect(labels('@pri')).toEqual(['Priya Raman', 'Mika Sato'])
  })

  it('completes a role after @, and says who holds it now or that nobody does', () => {
    const found = suggest({ ...EMPTY_DRAFT, text: '@scr' }, 4, deskFixture, [])?.items
    const unheld = suggest({ ...EMPTY_DRAFT, text: '@deputy' }, 7, deskFixture, [])?.items

    expect(found?.map(({ label, hint }) => [label, hint])).toEqual([['@scribe', 'Tomas Lind now']])
    expect(unheld?.map(({ label, hint }) => [label, hint])).toEqual([['@deputy', 'nobody holds it now']])
  })

  it('finds an ask by any of its words', () => {
    expect(labels('/ask long')).toEqual(['ask how long until it hurts'])
    expect(labels('/config')[0]).toBe('ask re-run config')
    expect(labels('/long, until')).toEqual(['ask how long until it hurts'])
    expect(labels('/ask @mika long, back in 3 min')).toEqual(['ask how long until it hurts'])
    expect(labels('Priya, heard. /long')).toEqual(['ask how long until it hurts'])
  })

  it('finds commands by their slash word', () => {
    expect(labels('/sev')).toContain('/severity 1–5')
  })

  it('offers an ask whose words stand in the sentence', () => {
    expect(labels('Priya, heard: replica lag is creeping. How long until it hurts')).toEqual([
      'ask how long until it hurts',
    ])
  })

  it('offers the tells for a question that is being answered, the one that the words are like first', () => {
    const { briefing } = deskFixture
    const words = {
      id: 'customer-words',
      label: 'words for customers',
      hint: '',
      text: 'You may say: slow.',
      slots: [],
    }
    const desk = { ...deskFixture, briefing: { ...briefing, tells: [words, ...briefing.tells] } }
    const answering = (typed: string) => {
      const found = suggest({ ...EMPTY_DRAFT, re: 'm10', text: typed }, typed.length, desk, [])
      return found && [found.by, ...found.items.map((item) => item.key)]
    }

    expect(answering('')).toEqual(['answer', 'tell customer-words', 'tell next-update'])
    expect(answering('No ETA yet, next word from me at 14:25.')).toEqual([
      'answer',
      'tell next-update',
      'tell customer-words',
    ])
  })

  it('offers no tells for a warning that is being acknowledged', () => {
    expect(suggest({ ...EMPTY_DRAFT, re: 'm9', text: 'Heard' }, 5, deskFixture, [])).toBeNull()
  })

  it('keeps quiet about ordinary words', () => {
    expect(labels('Thanks for saying so at once')).toEqual([])
  })

  it('leaves an address or a date alone', () => {
    expect(labels('see https://example.test/ask')).toEqual([])
    expect(labels('mail me@pri')).toEqual([])
  })
})
