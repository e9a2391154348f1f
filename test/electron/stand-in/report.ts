/** Tells the test what the app did to the desktop. */
export function report(what: string, detail: unknown): void {
  process.send?.({ what, detail })
}

/** Lets the test do what a desktop does: `{ to: 'powerMonitor', emit: ['suspend'] }`. */
export function obey(name: string, emitter: { emit: (event: string, ...args: unknown[]) => unknown }): void {
  process.on('message', (order: { to?: string; emit?: [string, ...unknown[]] }) => {
    if (order.to === name && order.emit) emitter.emit(...order.emit)
  })
}

/** An event whose default can be prevented, as Electron's are. */
export function preventable() {
  const event = {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}
