import { screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { icu } from '../../../renderer/text/icu/icu'
import { pseudoMessage, pseudoText } from '../../../renderer/text/pseudo'

describe('pseudo', () => {
  it('makes a text three times as long, in brackets, with accents', () => {
    const words = pseudoText('Open loops')

    expect(words).toMatch(/^\[Öpéñ lööps .*\]$/)
    expect(words.length).toBeGreaterThanOrEqual('Open loops'.length * 2.9)
  })

  it('leaves signs alone, and what fills a place', () => {
    expect(pseudoText('…')).toBe('…')
    expect(
      pseudoMessage(icu('{count, plural, one {# note} other {# notes}} by {who}', 'count', 'who'))(3, 'Ana'),
    ).toMatch(/^\[3 ñötés by Ana /)
  })
})

describe('the desk in words nobody knows', () => {
  beforeAll(() => {
    localStorage.setItem('hearback.settings', JSON.stringify({ state: { language: 'en-XA' }, version: 1 }))
    vi.resetModules()
  })
  afterAll(() => localStorage.removeItem('hearback.settings'))

  it('takes every word of its own from the catalogue', async () => {
    const { IncidentBar } = await import('../../../renderer/screens/desk/bar/incident-bar')
    const { SideColumn } = await import('../../../renderer/screens/desk/side/side-column')
    const { renderAt, seatAt } = await import('../fixtures/render-desk')
    const { deskFixture } = await import('../fixtures/desk-fixture')

    renderAt(
      seatAt(),
      <>
        <IncidentBar />
        <SideColumn />
      </>,
    )

    const theirs = JSON.stringify(deskFixture)
    const left = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label') ?? button.textContent ?? '')
      .filter((words) => /[A-Za-z]{3}/.test(words) && !words.includes('[') && !theirs.includes(words))
    expect(left).toEqual([])
  })
})
