import { FIRST_SETTINGS, useSettings } from './settings-store'

/** Forgets what this window keeps of its person: settings, keys of their own, the sizes of panes. */
export function forgetWindow(): void {
  useSettings.setState(FIRST_SETTINGS)
  localStorage.clear()
  sessionStorage.clear()
}
