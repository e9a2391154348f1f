type Handler = (event: unknown, ...args: unknown[]) => unknown

const handlers = new Map<string, Handler>()

export const ipcMain = {
  handle: (channel: string, handler: Handler) => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, handler)
  },
  removeHandler: (channel: string) => {
    handlers.delete(channel)
  },
}

/** Calls a handler as Electron does: everything that crosses is a structured clone, and errors lose all but their words. */
export async function invoke(
  channel: string,
  event: unknown,
  args: unknown[],
): Promise<{ value: unknown } | { error: string }> {
  const handler = handlers.get(channel)
  if (!handler) return { error: `Error invoking remote method '${channel}': No handler registered for '${channel}'` }
  try {
    return { value: structuredClone(await handler(event, ...(structuredClone(args) as unknown[]))) }
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${error}` }
  }
}
