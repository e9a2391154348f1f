import { render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'

import { CrashBoundary } from '../../../renderer/components/crash-boundary'

/** A page that breaks wherever it is opened, but for home. */
function Page() {
  if (location.hash !== '#/') throw new Error('This recording cannot be told.')
  return <p>Home</p>
}

describe('a window that breaks', () => {
  afterEach(() => {
    location.hash = ''
  })

  it('says so, and leads home from what would break again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    location.hash = '#/debrief/a-run'
    render(
      <CrashBoundary>
        <Page />
      </CrashBoundary>,
    )
    expect(screen.getByRole('alert').textContent).toContain('This recording cannot be told.')

    screen.getByRole('button', { name: 'To the home screen' }).click()

    expect(await screen.findByText('Home')).toBeTruthy()
  })
})
