/** What the focus is on, read from the `data-` attributes of the rows around it. */
export interface Pointed {
  alert?: string
  /** An item of a checklist. */
  item?: string
  loop?: string
  message?: string
  person?: string
  /** A reminder of the bot, by its number. */
  prompt?: string
  /** The pane the focus is in. */
  pane?: string
}

/** Reads what `element` stands in. */
export function pointedAt(element: Element | null): Pointed {
  const pointed: Pointed = {}
  for (const name of ['alert', 'item', 'loop', 'message', 'person', 'prompt', 'pane'] as const) {
    const value = element?.closest(`[data-${name}]`)?.getAttribute(`data-${name}`)
    if (value) pointed[name] = value
  }
  return pointed
}
