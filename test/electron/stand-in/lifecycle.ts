import { EventEmitter } from 'node:events'

let ready = false

/** From now on what needs the app to be ready may be used. */
export function becomeReady(): void {
  ready = true
}

/** Throws, as Electron does, where something is used before the app is ready. */
export function needsReady(what: string): void {
  if (!ready) throw new Error(`${what} can only be used after app is ready`)
}

/** Throws, as Electron does, where something is said too late. */
export function needsEarly(what: string): void {
  if (ready) throw new Error(`${what} can only be called before app is ready`)
}

/** What can still be asked of something that Electron has thrown away; all else throws. */
const ALWAYS = new Set(['isDestroyed', 'constructor', ...Object.keys(EventEmitter.prototype)])

/** A thing of Electron's as the app gets it: once it is gone, touching it throws. */
export function untilGone<Thing extends object>(thing: Thing, isGone: () => boolean): Thing {
  return new Proxy(thing, {
    get: (target, name) => {
      if (isGone() && typeof name === 'string' && !ALWAYS.has(name)) throw new TypeError('Object has been destroyed')
      const value: unknown = Reflect.get(target, name, target)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
