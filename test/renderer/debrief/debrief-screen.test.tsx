import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { describe, expect, it, vi } from 'vitest'

import { DebriefScreen } from '../../../renderer/screens/debrief/debrief-screen'
import { useSettings } from '../../../renderer/store/settings-store'
import { debriefHost, recordingOf } from './fixtures/debrief-host'

async function opened(host = debriefHost()) {
  const view = render(<DebriefScreen host={host} run="run-1" />)
  await screen.findByRole('heading', { name: 'What went right' })
  return { host, ...view }
}

const cursor = () => screen.getByRole('slider').getAttribute('aria-valuetext') ?? ''
/** The rows of the table beside the lanes, which is drawn once it is opened. */
const tableRows = () => {
  fireEvent.click(screen.getByText('The same as a table'))
  return screen.findAllByRole('row', { hidden: true })
}
const tab = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

describe('DebriefScreen', () => {
  it('tells what went right before anything else', async () => {
    await opened()

    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)

    expect(headings[0]).toBe('What went right')
    expect(screen.getByText('The change was named within a minute')).toBeTruthy()
  })

  it('opens on the heaviest signal that stayed open', async () => {
    await opened()

    expect(cursor()).toContain('9 minutes 20 seconds')
    expect(screen.getByText('not owned')).toBeTruthy()
  })

  it('goes to the moment behind what went right', async () => {
    await opened()

    const right = screen.getByRole('region', { name: 'What went right' })
    fireEvent.click(within(right).getByRole('button', { name: '07:58, 7 minutes 58 seconds' }))

    expect(cursor()).toContain('It was my bump')
  })

  it('steps with the arrow keys', async () => {
    await opened()
    const before = cursor()

    fireEvent.keyDown(window, { key: 'ArrowRight' })
    const after = cursor()
    fireEvent.keyDown(window, { key: 'ArrowLeft' })

    expect(after).not.toBe(before)
    expect(cursor()).toBe(before)
  })

  it('leaves keys alone while somebody writes', async () => {
    await opened()
    const before = cursor()

    fireEvent.keyDown(screen.getByPlaceholderText('What did you see, expect, weigh?'), { key: 'ArrowRight' })

    expect(cursor()).toBe(before)
  })

  it('opens every mark to its evidence, and moves the cursor there', async () => {
    await opened()
    tab('Marks')

    fireEvent.click(screen.getByRole('button', { name: 'Evidence for Deploys locked' }))
    const row = document.querySelector('[data-mark="checklist/lock"]') as HTMLElement
    expect(within(row).getByText('Deploys were locked.')).toBeTruthy()
    expect(within(row).getByText('Shopify: lock deploys while an incident is open', { exact: false })).toBeTruthy()
    fireEvent.click(within(row).getByRole('button', { name: '02:40, 2 minutes 40 seconds' }))

    expect(screen.getByText('At T+02:40')).toBeTruthy()
  })

  it('hides the marks, and shows them again', async () => {
    await opened()

    tab('Hide marks')
    expect(screen.queryByText('Command claimed by name')).toBeNull()
    tab('Show marks')

    expect(screen.getByText('Command claimed by name')).toBeTruthy()
  })

  it('keeps with the run that its marks are hidden, and hides them in a comparison too', async () => {
    const { host } = await opened()

    tab('Hide marks')
    await waitFor(() => expect(host.kept).toEqual([{ kind: 'marks-shown', shown: false }]))
    cleanup()
    await opened(debriefHost({ ...recordingOf(), annotations: [{ kind: 'marks-shown', shown: false, wall: '' }] }))

    expect(screen.queryByText('Command claimed by name')).toBeNull()
    expect(screen.getByRole('button', { name: 'Show marks' })).toBeTruthy()
  })

  it.each([
    { name: 'a run that says nothing follows the settings', annotations: [], shown: false },
    {
      name: 'a run that was shown stays shown',
      annotations: [{ kind: 'marks-shown' as const, shown: true, wall: '' }],
      shown: true,
    },
  ])('with marks hidden in the settings, $name', async ({ annotations, shown }) => {
    useSettings.setState({ marks: 'hidden' })

    await opened(debriefHost({ ...recordingOf(), annotations }))

    expect(screen.queryByText('Command claimed by name') !== null).toBe(shown)
    useSettings.setState({ marks: 'shown' })
  })

  it('keeps a note at the moment of the cursor, and offers neutral wording without standing in the way', async () => {
    const { host } = await opened()
    const field = screen.getByLabelText('Your note at T+09:20')

    fireEvent.change(field, { target: { value: 'I should have asked Priya.' } })
    expect(screen.getByText('One wording to consider')).toBeTruthy()
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })

    await waitFor(() =>
      expect(host.kept).toEqual([{ kind: 'debrief-note', at: 560, text: 'I should have asked Priya.' }]),
    )
    expect(await screen.findByText('I should have asked Priya.')).toBeTruthy()
  })

  it('keeps an appeal beside its mark', async () => {
    const { host } = await opened()
    tab('Marks')
    fireEvent.click(screen.getByRole('button', { name: 'Evidence for Roll back?' }))

    fireEvent.change(screen.getByLabelText('Your view on Roll back?'), {
      target: { value: 'It was decided aloud before.' },
    })
    fireEvent.click(screen.getByRole('button', { name: /Keep beside the mark/ }))

    await waitFor(() =>
      expect(host.kept).toEqual([{ kind: 'appeal', item: 'checklist/rollback', text: 'It was decided aloud before.' }]),
    )
  })

  it('keeps the words when they could not be kept, and says so', async () => {
    const host = { ...debriefHost(), annotate: () => Promise.reject(new Error('disk full')) }
    await opened(host)
    const field = screen.getByLabelText('Your note at T+09:20')

    fireEvent.change(field, { target: { value: 'Noise.' } })
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })

    expect(await screen.findByText(/could not be kept/)).toBeTruthy()
    expect((field as HTMLTextAreaElement).value).toBe('Noise.')
  })

  it('shows the factors of the author only when asked', async () => {
    await opened()
    tab('How it came about')
    expect(screen.queryByText('The old package was gone from the mirror')).toBeNull()

    tab('Show the author’s tree, to compare')

    expect(screen.getByText('The old package was gone from the mirror')).toBeTruthy()
  })

  it('tells nothing that had not happened by the cursor, when asked to', async () => {
    await opened()
    expect(screen.getByText('would have hurt at')).toBeTruthy()

    tab('Known by the cursor')

    expect(screen.queryByText('would have hurt at')).toBeNull()
    expect(screen.queryByText(/never owned/, { selector: 'text' })).toBeNull()
    expect(screen.getByText('not acknowledged')).toBeTruthy()
    expect(screen.queryByText('Command claimed by name')).toBeNull()
    const rows = (await tableRows()).map((row) => row.textContent ?? '')
    expect(rows.filter((row) => /^\d/.test(row)).every((row) => row.slice(0, 5) <= '09:20')).toBe(true)
    expect(rows.join()).not.toContain('(not on screen)')
  })

  it('has a table that says the same as the lanes', async () => {
    await opened()

    const rows = (await tableRows()).map((row) => row.textContent)

    expect(rows).toContainEqual(expect.stringContaining('You said "config on web-071" again'))
    expect(rows).toContainEqual(expect.stringContaining('(not on screen)'))
  })

  it('saves a Markdown document', async () => {
    const saved: Blob[] = []
    const keep = (blob: Blob) => {
      saved.push(blob)
      return 'blob:saved'
    }
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: keep, revokeObjectURL: () => {} }))
    await opened()

    fireEvent.click(screen.getByRole('button', { name: 'Export' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Markdown' }))

    expect(saved[0]?.type).toContain('text/markdown')
  })

  it('says why when a recording cannot be opened', async () => {
    render(<DebriefScreen host={debriefHost(new Error('The run is still going.'))} run="run-1" />)

    expect((await screen.findByRole('alert')).textContent).toContain('The run is still going.')
  })

  it('tells a run of no facts but its beginning', async () => {
    await opened(
      debriefHost(recordingOf([{ id: 1, at: 0, for: 'seats', kind: 'drill-began', scenario: 'slow-shop', seed: 7 }])),
    )

    expect(screen.getByText(/Nothing was found from the facts/)).toBeTruthy()
  })

  it.each(['What happened', 'Marks', 'How it came about', 'Lessons', 'Compare'])(
    'has no accessibility faults in %s',
    async (name) => {
      const { container } = await opened()
      tab(name)

      const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })

      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    },
  )
})
