import type { BrowserContext, Route } from 'playwright-core'

import { needsEarly, needsReady } from './lifecycle'

/** Where pages of `app://hearback` live in Chromium. `invalid` is a name that is promised never to exist. */
export const STAND_IN_ORIGIN = 'https://hearback.invalid'
const APP_ORIGIN = 'app://hearback'

type Handler = (request: Request) => Response | Promise<Response>
type Check = (contents: unknown, permission: string) => boolean

const handlers = new Map<string, Handler>()
const privileged = new Map<string, Record<string, boolean>>()

export const protocol = {
  registerSchemesAsPrivileged: (schemes: Array<{ scheme: string; privileges: Record<string, boolean> }>) => {
    needsEarly('protocol.registerSchemesAsPrivileged')
    // Once a start: what is registered later takes the place of all before.
    privileged.clear()
    for (const { scheme, privileges } of schemes) privileged.set(scheme, privileges)
  },
  handle: (scheme: string, handler: Handler) => {
    needsReady('protocol.handle')
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    if (!privileged.get(scheme)?.standard) throw new Error(`${scheme} is not registered as a standard scheme`)
    handlers.set(scheme, handler)
  },
}

let check: Check | null = null
let request: unknown = null

const defaultSession = {
  setPermissionCheckHandler: (handler: Check) => {
    check = handler
  },
  setPermissionRequestHandler: (handler: unknown) => {
    request = handler
  },
}

export const session = {
  get defaultSession() {
    needsReady('Session')
    return defaultSession
  },
}

/** Electron's names of what Chromium can be told to grant here. */
const PERMISSIONS: Record<string, string> = {
  geolocation: 'geolocation',
  notifications: 'notifications',
  'clipboard-read': 'clipboard-read',
  media: 'camera',
  midi: 'midi',
}

/** As Electron does it: everything is granted unless both handlers say otherwise. */
export async function grantAsTold(context: BrowserContext): Promise<void> {
  const granted = Object.keys(PERMISSIONS).filter((name) => !(check && request) || check(null, name))
  await context.grantPermissions(
    granted.map((name) => PERMISSIONS[name] ?? name),
    { origin: STAND_IN_ORIGIN },
  )
}

export function toAppUrl(url: string): string {
  return url === STAND_IN_ORIGIN || url.startsWith(`${STAND_IN_ORIGIN}/`)
    ? APP_ORIGIN + url.slice(STAND_IN_ORIGIN.length)
    : url
}

export function fromAppUrl(url: string): string {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`) ? STAND_IN_ORIGIN + url.slice(APP_ORIGIN.length) : url
}

/** Answers a page's request by the app's own handler; there is no other network. */
export async function answerRoute(route: Route): Promise<void> {
  const asked = route.request()
  const url = toAppUrl(asked.url())
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  if (!handler) return route.abort('blockedbyclient')
  // `Request` of Node refuses schemes it does not know how to fetch with a body; the app only looks at these two.
  const response = await handler({ url, method: asked.method() } as Request)
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  })
}
