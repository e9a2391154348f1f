import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { keepFocus } from '../../../renderer/components/keep-focus'

/** Puts a page there and the focus on what is marked in it. */
function page(html: string): void {
  document.body.innerHTML = html
  // jsdom draws nothing: all of it is visible.
  Element.prototype.checkVisibility = () => true
  document.querySelector<HTMLElement>('[data-focused]')?.focus()
}

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds))

/** As a dialog opens: its popup is there at once, and it moves the focus to its field later, unless it is inside already. */
async function openDialog(focusAfter: number): Promise<void> {
  const popup = document.createElement('div')
  popup.dataset.scope = 'dialog'
  popup.tabIndex = -1
  popup.innerHTML = '<button>Close</button><input>'
  document.body.append(popup)
  await later(focusAfter)
  if (!popup.contains(document.activeElement)) popup.querySelector('input')?.focus()
}

describe('the focus', () => {
  let stop: () => void
  beforeEach(() => {
    stop = keepFocus()
  })
  afterEach(() => stop())

  it('goes on in the part of the screen that what had it was in', async () => {
    page(
      '<h1>Desk</h1><section data-pane="pager"><button data-focused>Acknowledge</button><button>Escalate</button></section>',
    )

    document.querySelector('[data-focused]')?.remove()

    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Escalate'))
  })

  it('is left to a dialog that has just opened and takes it in its own time', async () => {
    page('<h1>Desk</h1><section data-pane="talk"><button data-focused>Send</button><button>Hold</button></section>')

    document.querySelector('[data-focused]')?.remove()
    await openDialog(100)

    expect(document.activeElement?.tagName).toBe('INPUT')
  })

  it('goes to a dialog that does not take it', async () => {
    page('<h1>Desk</h1><section data-pane="talk"><button data-focused>Send</button></section>')

    document.querySelector('[data-focused]')?.remove()
    void openDialog(60_000)

    await vi.waitFor(() => expect(document.activeElement?.closest('[data-scope=dialog]')).not.toBeNull())
  })
})
