import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { opened } from './fixtures/opened-debrief'

describe('the tree of factors', () => {
  it('is written, hung and kept by keyboard alone', async () => {
    const { host } = await opened(undefined, 'How it came about')

    fireEvent.click(screen.getByRole('button', { name: 'Add a factor' }))
    const first = screen.getByRole('textbox', { name: 'Factor 1' })
    expect(document.activeElement).toBe(first)
    fireEvent.change(first, { target: { value: 'The pin was shared' } })
    fireEvent.keyDown(first, { key: 'Enter', altKey: true })
    const under = screen.getByRole('textbox', { name: 'Factor 1.1' })
    fireEvent.change(under, { target: { value: 'One file for all' } })
    fireEvent.keyDown(under, { key: 'p', altKey: true })
    fireEvent.keyDown(under, { key: 'Enter' })
    const next = screen.getByRole('textbox', { name: 'Factor 1.2' })
    fireEvent.change(next, { target: { value: 'No canary' } })
    fireEvent.keyDown(next, { key: 'ArrowLeft', altKey: true })
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Factor 2' }), { key: 'Enter', ctrlKey: true })

    await waitFor(() =>
      expect(host.kept).toMatchObject([
        {
          kind: 'factor-tree',
          tree: [
            {
              what: 'The pin was shared',
              because: [{ what: 'One file for all', evidence: [expect.any(Number)] }],
            },
            { what: 'No canary' },
          ],
        },
      ]),
    )
    expect(await screen.findByText('Tree kept.')).toBeTruthy()
  })

  it('says so when every branch ends in too few people, and asks for no one cause', async () => {
    const { container } = await opened(undefined, 'How it came about')
    fireEvent.click(screen.getByRole('button', { name: 'Add a factor' }))

    fireEvent.change(screen.getByRole('textbox', { name: 'Factor 1' }), { target: { value: 'We were understaffed' } })

    expect(screen.getByText(/Every branch ends in "not enough people"/)).toBeTruthy()
    expect(container.textContent).not.toMatch(/\broot cause\b/i)
  })

  it('offers five whys with its limits first', async () => {
    const { host } = await opened(undefined, 'How it came about')

    expect(screen.getByText(/follows one path of many/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Use it all the same' }))
    fireEvent.change(screen.getByLabelText('What happened'), { target: { value: 'The shop was slow' } })
    fireEvent.click(screen.getByRole('button', { name: 'Keep chain' }))

    await waitFor(() => expect(host.kept).toEqual([{ kind: 'whys', chain: ['The shop was slow'] }]))
  })

  it('lets the trainee say whether a pattern fits', async () => {
    const { host } = await opened(undefined, 'How it came about')
    const patterns = screen.getByRole('region', { name: 'Patterns worth a question' })

    const [first] = within(patterns).queryAllByRole('button', { name: 'Does not fit' })
    if (first) fireEvent.click(first)

    if (first) await waitFor(() => expect(host.kept).toMatchObject([{ kind: 'bias', fits: false }]))
  })
})
