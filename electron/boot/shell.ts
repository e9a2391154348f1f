import type { BrowserWindow } from 'electron'

import type { MenuCommand } from '../bridge'
import type { Host } from '../host'
import type { AskedFor } from '../shell/links'

/** What the steps hand on to each other: the app as far as it stands. */
export interface Shell {
  /** Where runs and the app's own few notes are kept. */
  folder: string
  host: Host | null
  window: BrowserWindow | null
  /** The commands that the page's screen has. */
  commands: readonly MenuCommand[]
  /** Files and links that were asked for before there was anybody to ask. */
  early: AskedFor[]
  /** Takes files and links as they come. */
  ask: (asked: AskedFor) => void
}

/** The host, which a step before has opened. */
export function hostOf({ host }: Shell): Host {
  if (!host) throw new Error('The host is not open yet.')
  return host
}
