import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/**
 * Who may come in: whoever has the token, from a page of ours, by a name of ours. The token guards against other users and
 * programs of the machine, the Host check against a foreign name that resolves to loopback, the Origin check against other
 * pages in the same browser.
 */
export class Access {
  readonly #token = randomBytes(24).toString('base64url')
  readonly #port: () => number

  constructor(port: () => number) {
    this.#port = port
  }

  /** The address to give to the user. */
  address(): string {
    return `http://127.0.0.1:${this.#port()}/?token=${this.#token}`
  }

  origins(): string[] {
    return [`http://127.0.0.1:${this.#port()}`, `http://localhost:${this.#port()}`]
  }

  sockets(): string[] {
    return [`ws://127.0.0.1:${this.#port()}`, `ws://localhost:${this.#port()}`]
  }

  /** Said once: of two names, whoever stands between a browser and us might have looked at the other. */
  isOurHost({ headersDistinct: { host: names = [] } }: Pick<IncomingMessage, 'headersDistinct'>): boolean {
    return names.length === 1 && this.origins().includes(`http://${names[0]}`)
  }

  /** A page load carries no Origin; whatever carries one must carry ours. */
  isOurOrigin({ headers }: Pick<IncomingMessage, 'headers'>, { required }: { required: boolean }): boolean {
    if (headers.origin === undefined) return !required
    return headers.origin === `http://${headers.host}` && this.origins().includes(headers.origin)
  }

  isToken(given: string | null): boolean {
    if (given === null) return false
    const [a, b] = [Buffer.from(given), Buffer.from(this.#token)]
    return a.length === b.length && timingSafeEqual(a, b)
  }

  hasCookie({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
    const name = this.#cookieName()
    return (headers.cookie ?? '').split(';').some((pair) => {
      const [key, ...rest] = pair.trim().split('=')
      return key === name && this.isToken(rest.join('='))
    })
  }

  setCookie(): string {
    return `${this.#cookieName()}=${this.#token}; Path=/; HttpOnly; SameSite=Strict`
  }

  /** Cookies know no ports: two Hearbacks on one machine must not overwrite each other's. */
  #cookieName(): string {
    return `hearback-${this.#port()}`
  }
}
