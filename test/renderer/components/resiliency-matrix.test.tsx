import { act, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'

import { ResiliencyMatrix } from '../../../renderer/components/resiliency-matrix'
import { ServicesSection } from '../../../renderer/screens/desk/side/services-section'
import { FIRST_SETTINGS, useSettings } from '../../../renderer/store/settings-store'
import type { BriefedService } from '../../../scenarios/engine'
import { deskFixture } from '../fixtures/desk-fixture'
import { renderAt, seatAt } from '../fixtures/render-desk'

const service = (id: string, needs: string[], softens = false): BriefedService => ({
  id,
  name: `the ${id}`,
  kind: 'service',
  needs,
  ...(softens && { softens: true }),
})

const SHOP = [
  service('disk', []),
  service('database', ['disk']),
  service('cart', ['database']),
  service('search', ['database'], true),
  service('lamp', []),
]

/** What the table says, as it is read: by row and column heading. */
function read(): Record<string, Record<string, string>> {
  const [head, ...rows] = within(screen.getByRole('table')).getAllByRole('row')
  const columns = within(head as HTMLElement).getAllByRole('columnheader')
  return Object.fromEntries(
    rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      Object.fromEntries(
        within(row)
          .getAllByRole('cell')
          .map((cell, at) => [columns[at + 1]?.textContent, cell.textContent]),
      ),
    ]),
  )
}

describe('the resiliency matrix', () => {
  it.each([{ large: false }, { large: true }])(
    'says in words how each service fares, linchpins first ($large)',
    (size) => {
      render(<ResiliencyMatrix services={SHOP} {...size} />)

      expect(read()).toEqual({
        'the disk': { 'the disk lostlinchpin': 'lost', 'the database lost': 'healthy' },
        'the database': { 'the disk lostlinchpin': 'down', 'the database lost': 'lost' },
        'the cart': { 'the disk lostlinchpin': 'down', 'the database lost': 'down' },
        'the search': { 'the disk lostlinchpin': 'degraded', 'the database lost': 'degraded' },
      })
    },
  )

  it('names the linchpins and what each takes down', () => {
    render(<ResiliencyMatrix services={SHOP} />)

    expect(screen.getByText('the disk takes 2 down with it: the database, the cart')).toBeTruthy()
  })

  it('says so where there is none', () => {
    render(<ResiliencyMatrix services={[service('disk', []), service('database', ['disk'])]} />)

    expect(screen.getByText(/^No linchpins/)).toBeTruthy()
  })

  it('can be scrolled by keyboard, and draws no more of a thousand services than can be read', () => {
    const hubs = Array.from({ length: 40 }, (_, at) => service(`hub${at}`, []))
    const leaves = Array.from({ length: 960 }, (_, at) => service(`leaf${at}`, [`hub${at % 40}`]))
    render(<ResiliencyMatrix services={[...hubs, ...leaves]} />)

    expect(screen.getByRole('region').tabIndex).toBe(0)
    expect(screen.getAllByRole('columnheader')).toHaveLength(25)
    expect(screen.getAllByRole('row').length).toBeLessThan(70)
    expect(screen.getByText('16 more components, whose loss harms less, are left out.')).toBeTruthy()
  })
})

describe('among the views of the services', () => {
  afterEach(() => act(() => useSettings.getState().change(FIRST_SETTINGS)))

  it('stands beside map and table', () => {
    useSettings.getState().change({ services: 'matrix' })
    renderAt(seatAt(), <ServicesSection />)

    expect(screen.getByRole('radio', { name: 'matrix' }).getAttribute('aria-checked')).toBe('true')
    expect(read().storefront).toMatchObject({ 'web tier lostlinchpin': 'down' })
  })

  it('goes with the tool of the service map', () => {
    useSettings.getState().change({ services: 'matrix' })
    const dark = { since: 200, service: 'map', why: 'It stands on the same web tier.', fallback: 'Ask a person.' }
    renderAt(seatAt({ ...deskFixture, panels: { ...deskFixture.panels, map: { dark } } }), <ServicesSection />)

    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(/Ask a person/)).toBeTruthy()
  })
})
