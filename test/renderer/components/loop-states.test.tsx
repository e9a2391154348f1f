import { fireEvent, render, screen, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'

import { OrderCard } from '../../../renderer/components/order-card'
import { orderSteps } from '../../../renderer/components/order-steps'
import { signalState } from '../../../renderer/components/signal-state'
import type { DeskLoop } from '../../../scenarios/desk'
import { deskFixture } from '../fixtures/desk-fixture'

const order = (change: Partial<DeskLoop> = {}): DeskLoop => ({ ...(deskFixture.loops.l3 as DeskLoop), ...change })
const signal = (change: Partial<DeskLoop> = {}): DeskLoop => ({ ...(deskFixture.loops.l4 as DeskLoop), ...change })

function renderCard(loop: DeskLoop) {
  const calls = { onRight: vi.fn(), onAgain: vi.fn(), onChase: vi.fn(), onCancel: vi.fn() }
  const view = render(
    <OrderCard
      loop={loop}
      ask={deskFixture.asks.find((ask) => ask.id === loop.ask)}
      words="Re-run config on one broken host, web-071."
      timeLeft="2:13 left"
      keys={{ right: 'y', again: 'n' }}
      onOutcome={null}
      {...calls}
    />,
  )
  return { ...calls, view }
}

describe('OrderCard', () => {
  it('shows what was asked above what was read back, and marks the difference', () => {
    renderCard(order())

    const terms = screen.getAllByRole('term').map((term) => term.textContent)

    expect(terms).toEqual(['asked', 'read back'])
    expect(screen.getByText('web-017').tagName).toBe('MARK')
  })

  it('offers to say the right value again when the read-back differs', () => {
    const { onAgain } = renderCard(order())

    fireEvent.click(screen.getByRole('button', { name: 'Say again: web-071' }))

    expect(onAgain).toHaveBeenCalledOnce()
  })

  it('offers to confirm a read-back that matches', () => {
    const { onRight } = renderCard(order({ readBack: { host: 'web-071', count: 'one' }, differs: [] }))

    fireEvent.click(screen.getByRole('button', { name: "That's right" }))

    expect(onRight).toHaveBeenCalledOnce()
  })

  it('marks the step it stands at', () => {
    renderCard(order())

    const steps = within(screen.getByRole('list', { name: 'How far this order is' })).getAllByRole('listitem')

    expect(steps.find((step) => step.getAttribute('aria-current') === 'step')?.textContent).toBe(
      'read back — not what you asked',
    )
  })

  it('has nothing that axe complains of', async () => {
    const { view } = renderCard(order())

    const { violations } = await axe.run(view.container, { rules: { 'color-contrast': { enabled: false } } })

    expect(violations.map((violation) => violation.id)).toEqual([])
  })
})

describe('orderSteps', () => {
  it.each([
    { name: 'sent, not heard', loop: { stage: 'said' }, past: 1 },
    { name: 'heard', loop: { stage: 'heard' }, past: 2 },
    { name: 'read back, to be checked', loop: { stage: 'read-back' }, past: 2 },
    { name: 'read back and confirmed, not begun', loop: { stage: 'read-back', confirmed: true }, past: 3 },
    { name: 'under way', loop: { stage: 'working', confirmed: true }, past: 3 },
    { name: 'done, not reported', loop: { stage: 'done' }, past: 4 },
    { name: 'reported', loop: { stage: 'closed', open: false, outcome: 'm20' }, past: 5 },
    {
      name: 'left when the drill ended, after it was confirmed',
      loop: { stage: 'dropped', open: false, confirmed: true },
      past: 3,
    },
    { name: 'called off before it was heard', loop: { stage: 'cancelled', open: false, readBack: null }, past: 1 },
  ] as const)('counts the steps behind an order that is $name', ({ loop, past }) => {
    expect(orderSteps(order(loop)).filter((step) => step.state === 'past')).toHaveLength(past)
  })
})

describe('signalState', () => {
  it.each([
    { name: 'said to nobody', loop: {}, tone: 'attention', words: 'said to nobody · not acknowledged' },
    {
      name: 'heard by a mark only',
      loop: { acknowledged: { at: 1, withContent: false } },
      tone: 'attention',
      words: 'heard, but not in words that name it',
    },
    {
      name: 'a request that words were said to',
      loop: { form: 'request', acknowledged: { at: 1, withContent: false } },
      tone: 'attention',
      words: 'heard, not answered',
    },
    {
      name: 'understood, with no owner',
      loop: { acknowledged: { at: 1, withContent: true } },
      tone: 'plain',
      words: 'understood · unowned',
    },
    { name: 'owned', loop: { ownedBy: 'priya' }, tone: 'good', words: 'owned by priya' },
    {
      name: 'set aside',
      loop: { parked: { because: 'twenty minutes left', until: null } },
      tone: 'plain',
      words: 'set aside: twenty minutes left',
    },
    {
      name: 'repeated',
      loop: { repeats: 1 },
      tone: 'attention',
      words: 'said 2 times · said to nobody · not acknowledged',
    },
    {
      name: 'an answered request',
      loop: { form: 'request', open: false, stage: 'closed' },
      tone: 'good',
      words: 'answered',
    },
  ] as const)('says of a signal that is $name', ({ loop, tone, words }) => {
    const state = signalState(signal(loop as Partial<DeskLoop>), (id) => id)

    expect({ tone: state.tone, words: state.words.join(' · ') }).toEqual({ tone, words })
  })
})
