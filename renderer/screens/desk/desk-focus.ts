import type { DeskFocus } from '../../commands/command'
import type { DeskView } from '../../store/session-store'

/** Where each pane is on a narrow desk. */
const VIEW_OF: Record<string, DeskView> = {
  conversation: 'talk',
  composer: 'talk',
  thread: 'talk',
  'thread-composer': 'talk',
  loops: 'loops',
  checklist: 'loops',
  decisions: 'loops',
  pager: 'rooms',
  channels: 'rooms',
  crew: 'rooms',
  services: 'tools',
  graphs: 'tools',
}

const FOCUSABLE = 'button:not(:disabled):not([tabindex="-1"]), textarea:not(:disabled), input, a[href], [tabindex="0"]'

/** A pane with nothing in it yet would hold up whoever goes round by key. */
function takesFocus(pane: HTMLElement): boolean {
  return pane.matches('[tabindex]') || pane.querySelector(`[data-row], ${FOCUSABLE}`) !== null
}

/** Moves the focus between the panes of the desk, in the order they stand. */
export function createDeskFocus(leave: () => void, show: (view: DeskView) => void): DeskFocus {
  const panes = () =>
    [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
      (pane) => pane.offsetParent !== null && takesFocus(pane),
    )

  const enter = (pane: HTMLElement | undefined) => {
    if (!pane) return
    const target = pane.matches('[tabindex="0"]')
      ? pane
      : (pane.querySelector<HTMLElement>('[data-row]') ?? pane.querySelector<HTMLElement>(FOCUSABLE) ?? pane)
    target.focus()
    pane.scrollIntoView({ block: 'nearest' })
  }

  return {
    nextPane(step) {
      const all = panes()
      const at = all.findIndex((pane) => pane.contains(document.activeElement))
      enter(all[at < 0 ? (step === 1 ? 0 : all.length - 1) : (at + step + all.length) % all.length])
    },
    focusPane(name) {
      const there = panes().find((pane) => pane.dataset.pane === name)
      if (there) return enter(there)
      const view = VIEW_OF[name]
      if (!view) return
      show(view)
      requestAnimationFrame(() => enter(panes().find((pane) => pane.dataset.pane === name)))
    },
    focusComposer(where) {
      show('talk')
      // After the room and its draft have been drawn.
      requestAnimationFrame(() => {
        // A thread that stands in the conversation's place brings the only place to write.
        const panes = where === 'thread' ? ['thread-composer'] : ['composer', 'thread-composer']
        const [area] = panes.flatMap((pane) => [
          ...document.querySelectorAll<HTMLTextAreaElement>(`[data-pane=${pane}] textarea`),
        ])
        area?.focus()
        area?.setSelectionRange(area.value.length, area.value.length)
      })
    },
    leave,
  }
}
