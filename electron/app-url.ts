/** Where the app's page lives in the desktop: a scheme of our own, so that it has an origin and no network. */
export const APP_SCHEME = 'app'
export const APP_ORIGIN = 'app://hearback'
export const APP_URL = `${APP_ORIGIN}/`
