/** The name of the world that the preload lives in: it sees the page's document, and none of its objects. */
export const WORLD = 'electron-preload'

export interface Call {
  id: number
  channel: string
  args: unknown[]
}

/**
 * What a structured clone keeps and JSON loses crosses under a name: nothing at all, and numbers that are none. Plain text, since
 * the page's side needs it too.
 */
const UNLOST = `
  const unlost = (part) => part === undefined || (typeof part === 'number' && !Number.isFinite(part))
    ? { __unlost: String(part) }
    : part
  const found = ({ __unlost }) => __unlost === 'undefined' ? undefined : Number(__unlost)
  const foundIn = (value) => {
    if (typeof value !== 'object' || value === null) return value
    if ('__unlost' in value) return found(value)
    for (const key of Object.keys(value)) value[key] = foundIn(value[key])
    return value
  }
`

/** Words that stand for a value, and the value again, on the side of the app. */
export const { words, value } = new Function(
  `${UNLOST}; return { words: (value) => JSON.stringify(value, (_, part) => unlost(part)), value: (words) => foundIn(JSON.parse(words)) }`,
)() as { words: (value: unknown) => string; value: (words: string) => unknown }

/**
 * Functions cannot cross worlds; words can. Each side keeps the functions it gave away under a number, and the other
 * gets a function that sends the number and its arguments over. This is what Electron's `contextBridge` does natively.
 */
const CROSSING = `
  ${UNLOST}
  const ends = (mine, theirs) => {
    const kept = new Map(), waiting = new Map()
    let last = 0
    const pack = (value) => JSON.stringify(value, (_, part) => {
      if (typeof part !== 'function') return unlost(part)
      last += 1
      kept.set(last, part)
      return { __function: last }
    })
    const revive = (value) => {
      if (typeof value !== 'object' || value === null) return value
      if ('__unlost' in value) return found(value)
      if (typeof value.__function === 'number') return (...args) => ask({ call: value.__function, args })
      for (const key of Object.keys(value)) value[key] = revive(value[key])
      return value
    }
    const send = (words) => document.dispatchEvent(new CustomEvent(theirs, { detail: words }))
    const ask = (what) => new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      send(pack({ ...what, id: last }))
    })
    let exposed = () => {}
    document.addEventListener(mine, async ({ detail }) => {
      const words = revive(JSON.parse(detail))
      if ('expose' in words) return exposed(words.expose, words.api)
      if ('answer' in words) {
        const { resolve, reject } = waiting.get(words.answer) ?? {}
        waiting.delete(words.answer)
        if ('error' in words) reject?.(new Error(words.error))
        else resolve?.(words.value)
        return
      }
      try {
        const value = await kept.get(words.call)?.(...words.args)
        send(pack({ answer: words.id, value }))
      } catch (error) {
        send(pack({ answer: words.id, error: error.message }))
      }
    })
    return { send, pack, whenExposed: (listener) => { exposed = listener } }
  }
`

/** Runs in the page's own world before any script of the page. */
export const MAIN_WORLD = `(() => {
  ${CROSSING}
  // As deep as it goes: what Electron puts into the page cannot be changed there.
  const freeze = (api) => {
    for (const part of Object.values(api)) if (typeof part === 'object' && part !== null) freeze(part)
    return Object.freeze(api)
  }
  ends('stand-in-to-page', 'stand-in-to-preload').whenExposed((name, api) => {
    Object.defineProperty(globalThis, name, { value: freeze(api), enumerable: true })
  })
})()`

/** Runs the preload in its own world, with the only module that a sandboxed one may ask for. */
export function preloadWorld(preload: string): string {
  return `(() => {
  ${CROSSING}
  const page = ends('stand-in-to-preload', 'stand-in-to-page')
  const waiting = new Map(), listeners = new Map()
  let last = 0
  globalThis.__standIn = {
    answer: (words) => {
      const { id, value, error } = foundIn(JSON.parse(words))
      const { resolve, reject } = waiting.get(id) ?? {}
      waiting.delete(id)
      if (error === undefined) resolve?.(value)
      else reject?.(new Error(error))
    },
    push: (words) => {
      const { channel, args } = foundIn(JSON.parse(words))
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
    },
  }
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => page.send(page.pack({ expose: name, api })) },
    ipcRenderer: {
      invoke: (channel, ...args) => new Promise((resolve, reject) => {
        last += 1
        waiting.set(last, { resolve, reject })
        globalThis.__standInCall(JSON.stringify({ id: last, channel, args: structuredClone(args) }, (_, part) => unlost(part)))
      }),
      on: (channel, listener) => listeners.set(channel, [...(listeners.get(channel) ?? []), listener]),
      off: (channel, listener) =>
        listeners.set(channel, (listeners.get(channel) ?? []).filter((other) => other !== listener)),
    },
    webUtils: { getPathForFile: () => '' },
  }
  const require = (name) => {
    if (name !== 'electron') throw new Error('module not found: ' + name)
    return electron
  }
  ;((require, module, exports) => {
${preload}
  })(require, { exports: {} }, {})
})()`
}
