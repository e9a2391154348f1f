import { screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { pseudo } from '../../../renderer/text/pseudo'

describe('pseudo', () => {
  it('makes words three times as long, and leaves signs alone', () => {
    const words = pseudo({ plain: 'Open loops', count: (count: number) => `${count} new`, sign: '…' })

    expect(words.plain.length).toBeGreaterThanOrEqual('Open loops'.length * 2.9)
    expect(words.count(3)).toMatch(/^\[3 ñéw/)
    expect(words.sign).toBe('…')
  })
})

describe('the desk in words nobody knows', () => {
  beforeAll(() => {
    localStorage.setItem('hearback.words', 'pseudo')
    vi.resetModules()
  })
  afterAll(() => localStorage.removeItem('hearback.words'))

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
