/** Where the app's page lives in the desktop: a scheme of our own, so that it has an origin and no network. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://hearback'
export const APP_URL = `${APP_ORIGIN}/`
/** What is shown after the page has died: a screen that loads next to nothing, so that it does not die of the same. */
export const AFTER_CRASH_URL = `${APP_URL}#/after-crash`

/** Whether an address is that of our one page, wherever in it. */
export function isOwnPage(url: string): boolean {
  return url === APP_URL || url.startsWith(`${APP_URL}#`)
}
