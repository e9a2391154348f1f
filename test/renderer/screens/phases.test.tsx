import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'

import { EndedPanel } from '../../../renderer/screens/desk/ended-panel'
import { ChecklistSections } from '../../../renderer/screens/desk/side/checklist-section'
import type { Desk } from '../../../scenarios/desk'
import { IMOC, type IncidentState } from '../../../scenarios/engine'
import { deskFixture } from '../fixtures/desk-fixture'
import { renderAt, seatAt } from '../fixtures/render-desk'

const PHASES = ['before', 'during', 'after'] as const

/** A desk with one list for each phase, each with one open item. */
function deskIn(paged: boolean, state: IncidentState): Desk {
  const items = PHASES.map((phase) => ({ id: `${phase}-item`, text: `The ${phase} item`, within: 60, late: 120 }))
  const item = deskFixture.items[Object.keys(deskFixture.items)[0] ?? '']
  if (!item) throw new Error('the fixture has items')
  return {
    ...deskFixture,
    briefing: {
      ...deskFixture.briefing,
      checklists: PHASES.map((phase, index) => ({
        id: phase,
        title: `The ${phase} list`,
        phase,
        items: items.slice(index, index + 1),
      })),
    },
    items: Object.fromEntries(
      items.map((each, index) => [
        each.id,
        { ...item, ...each, checklist: PHASES[index] ?? '', cuedAt: 60, due: 120, seenAt: null, ticked: false },
      ]),
    ),
    pages: paged
      ? { p1: { page: 'p1', person: IMOC, by: 'monitoring', because: 'x', sentAt: 60, state: 'ringing', text: null } }
      : {},
    incident: { ...deskFixture.incident, state, stateSince: 500 },
    ended: null,
  }
}

describe('the lists on the desk', () => {
  it.each([
    { name: 'before the first page', paged: false, state: 'investigating' as const, shown: ['before'] },
    { name: 'during the incident', paged: true, state: 'identified' as const, shown: ['during'] },
    { name: 'once it is resolved', paged: true, state: 'resolved' as const, shown: ['after'] },
  ])('are those of the phase $name', ({ paged, state, shown }) => {
    renderAt(seatAt(deskIn(paged, state)), <ChecklistSections />)

    const titles = screen.getAllByRole('heading').map((each) => each.textContent)
    expect(titles).toEqual(shown.map((phase) => `The ${phase} list`))
  })

  it('are all there at one press', () => {
    renderAt(seatAt(deskIn(true, 'identified')), <ChecklistSections />)

    fireEvent.click(screen.getByRole('button', { name: 'Show all' }))

    for (const phase of PHASES) expect(screen.getByText(`The ${phase} item`)).toBeTruthy()
  })
})

describe('once it is resolved', () => {
  it('says what the time is for, and ends the drill on the way to the debrief', async () => {
    const seat = seatAt(deskIn(true, 'resolved'))
    const onDebrief = vi.fn()
    renderAt(seat, <EndedPanel onDebrief={onDebrief} onHome={() => {}} />)

    expect(screen.getByRole('region', { name: 'Resolved' }).textContent).toContain('next steps')
    fireEvent.click(screen.getByRole('button', { name: 'Go to the debrief' }))

    await waitFor(() => expect(onDebrief).toHaveBeenCalled())
    expect(seat.moves).toEqual([{ do: 'stop', because: 'ended-early' }])
  })

  it('says nothing of the kind while the incident runs', () => {
    renderAt(seatAt(deskIn(true, 'monitoring')), <EndedPanel onDebrief={() => {}} onHome={() => {}} />)

    expect(screen.queryByRole('button', { name: 'Go to the debrief' })).toBeNull()
  })
})
