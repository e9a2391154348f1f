import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EscalateDialog } from '../../../renderer/screens/desk/dialogs/person-dialogs'
import { SideColumn } from '../../../renderer/screens/desk/side/side-column'
import { deskFixture } from '../fixtures/desk-fixture'
import { renderAt, seatAt } from '../fixtures/render-desk'

describe('the escalation of an alert', () => {
  it('offers nobody who has been reached already', async () => {
    renderAt(
      seatAt(),
      <EscalateDialog desk={deskFixture} dialog={{ kind: 'escalate', alert: 'a2' }} onClose={() => {}} />,
    )

    fireEvent.click(screen.getByRole('combobox', { name: /To/ }))

    for (const name of ['Ilse Okafor', 'Ana Nunes']) expect(screen.queryByRole('option', { name })).toBeNull()
  })
})

describe('a warning that was set aside', () => {
  it('is not called unowned', () => {
    const lag = deskFixture.loops.l4
    if (!lag) throw new Error('The fixture has no loop l4.')
    renderAt(
      seatAt({
        ...deskFixture,
        loops: { l4: { ...lag, stage: 'parked', parked: { because: 'not now', until: null } } },
      }),
      <SideColumn />,
    )

    expect(screen.getByRole('button', { name: /replica lag/ }).textContent).not.toContain('unowned')
  })
})
