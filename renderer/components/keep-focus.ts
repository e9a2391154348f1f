const TABBABLE =
  'button:not(:disabled):not([tabindex="-1"]), [href], input:not(:disabled), textarea:not(:disabled), [tabindex="0"]'

/** How long a dialog that has opened may take to move the focus itself; one that finds it inside leaves it where it is. */
const DIALOG_MS = 300

/**
 * Sees to it that the focus is never nowhere: when what had it goes away or can no longer be pressed, it moves to what is
 * nearest, and on a new screen to its heading, so that keys go on working and a screen reader says where one is.
 * Returns how to stop.
 */
export function keepFocus(): () => void {
  let last: HTMLElement | null = null
  /** What was around it, from the inside out: once it is gone it no longer tells. */
  let around: HTMLElement[] = []
  let looking = false

  const remember = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target === document.body) return
    last = event.target
    around = ancestorsOf(last)
  }
  const look = (patience: number) => {
    looking = false
    if (!lost() || !last || holdsFocus(last)) return
    if (patience > 0 && justOpened(around)) {
      looking = true
      setTimeout(look, patience, 0)
    } else nearest(around)?.focus()
  }
  // Screens and dialogs that move the focus themselves do it within a frame, and come first.
  const lookSoon = () => {
    if (looking || !lost() || !last || holdsFocus(last)) return
    looking = true
    requestAnimationFrame(() => setTimeout(look, 0, DIALOG_MS))
  }

  const observer = new MutationObserver(lookSoon)
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden'] })
  document.addEventListener('focusin', remember)
  return () => {
    observer.disconnect()
    document.removeEventListener('focusin', remember)
  }
}

function lost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function openDialog(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-scope=dialog]')
}

/** Whether a dialog is open in which the focus has not been yet. */
function justOpened(around: readonly HTMLElement[]): boolean {
  const dialog = openDialog()
  return dialog !== null && !around.some((one) => one === dialog || dialog.contains(one))
}

/** Whether it could have the focus still: then somebody has let it go on purpose, as by a click beside it. */
function holdsFocus(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled') && element.checkVisibility()
}

function ancestorsOf(element: HTMLElement): HTMLElement[] {
  const all: HTMLElement[] = []
  for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) all.push(at)
  return all
}

function nearest(around: readonly HTMLElement[]): HTMLElement | null {
  const dialog = openDialog()
  const pane = around.find((one) => one.dataset.pane)?.dataset.pane
  // Drawn anew in another place, as on a desk that has become narrow, it goes by the same name.
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((one) => one.dataset.pane === pane)
  const within = dialog
    ? [...around.filter((one) => dialog.contains(one)), dialog]
    : [...around.filter(isPart), ...panes]
  for (const one of within) {
    const target = takingFocus(one)
    if (target) return target
  }
  return landing()
}

/** A part of a screen, and not the whole of it: the first button there has nothing to do with what was being done. */
function isPart(element: HTMLElement): boolean {
  return element.querySelector('h1') === null
}

function takingFocus(element: HTMLElement): HTMLElement | null {
  if (!element.isConnected || !element.checkVisibility()) return null
  if (element.matches(':not(:disabled)[tabindex]')) return element
  return [...element.querySelectorAll<HTMLElement>(TABBABLE)].find((one) => one.checkVisibility()) ?? null
}

/** Where one begins on a screen. Without one there is no screen yet. */
function landing(): HTMLElement | null {
  const begins = document.querySelector<HTMLElement>('[data-landing]')
  if (begins) return begins
  const heading = document.querySelector<HTMLElement>('h1')
  if (heading) heading.tabIndex = -1
  return heading
}
