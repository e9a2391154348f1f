import type { HostApi } from '../../../electron/bridge'
import type { PlayOnState } from './play-on/use-play-on'
import type { Cursor } from './use-cursor'
import type { OpenDebrief } from './use-debrief'

/** What every tab of a debrief is given. */
export interface TabProps {
  host: HostApi
  open: OpenDebrief
  cursor: Cursor
  marksShown: boolean
  /** Nothing is told that had not happened by the cursor. */
  veiled: boolean
  onVeiled: (veiled: boolean) => void
  playOn: PlayOnState
}
