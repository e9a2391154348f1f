import type { DesktopApi } from '../../electron/bridge'

/** The desktop this window is on; nothing in a browser. */
export function desktop(): DesktopApi | undefined {
  return window.hearback?.desktop
}
