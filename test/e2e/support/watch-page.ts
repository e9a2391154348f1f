import type { Page } from 'playwright-core'

export interface Watched {
  page: Page
  /** What a healthy page does not do: console errors, uncaught ones, policy violations, requests elsewhere; with `noMouse`, its use. */
  complaints: string[]
}

/** An ear for what goes wrong in a page, from now on. */
export function watchPage(page: Page, { home, noMouse = false }: { home: string; noMouse?: boolean }): Watched {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`)
    if (noMouse && message.text().startsWith('mouse: ')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== home) complaints.push(`request: ${request.url()}`)
  })
  return { page, complaints }
}

/** Makes the page itself say what only it can see. Goes into the document that is there, and into every one after. */
export async function listenInside(page: Page): Promise<void> {
  await page.addInitScript(listen)
  await page.evaluate(listen)
}

/** Runs in the page. */
export function listen(): void {
  document.addEventListener('mousedown', () => console.info('mouse: a button was pressed'), true)
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
  })
}
