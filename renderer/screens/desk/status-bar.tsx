import { Volume1, Volume2, VolumeX, WifiOff } from 'lucide-react'

import { useCommands } from '../../commands/commands-context'
import { Button } from '../../components/button'
import { useCaption } from '../../store/caption-store'
import { useSession } from '../../store/session-context'
import type { SessionState } from '../../store/session-store'
import { useSettings } from '../../store/settings-store'
import { text } from '../../text/text'
import styles from './status-bar.module.css'

const selectOptions = (session: SessionState) => session.options
const selectConnected = (session: SessionState) => session.connected
const selectEnded = (session: SessionState) => session.desk?.ended !== null

const SOUND_ICONS = { on: Volume2, quiet: Volume1, off: VolumeX } as const

/** The lowest line: what was just heard, how this run is played, and the way out for a real incident. */
export function StatusBar() {
  const options = useSession(selectOptions)
  const connected = useSession(selectConnected)
  const ended = useSession(selectEnded)
  const sound = useSettings((settings) => settings.sound)
  const captions = useSettings((settings) => settings.captions)
  const { caption, times } = useCaption()
  const { run } = useCommands()
  const Icon = SOUND_ICONS[sound]
  return (
    <footer className={styles['status-bar']} data-pane="status">
      <button
        type="button"
        className={styles.sound}
        aria-label={text.desk.statusBar.sound[sound]}
        title={text.desk.statusBar.sound[sound]}
        onClick={() => run('sound')}
      >
        <Icon size={13} aria-hidden="true" />
      </button>
      <span className={styles.caption}>
        {captions && caption ? text.speech.heard(caption, times) : text.desk.statusBar.nothingHeard[sound]}
      </span>
      {!connected && (
        <span className={styles.offline} role="status">
          <WifiOff size={13} aria-hidden="true" />
          {text.desk.statusBar.connection}
        </span>
      )}
      <span className={styles.run}>
        {options && <span className={styles.assistance}>{text.desk.statusBar.assistance[options.assistance]}</span>}
        {options && <span className={styles.seed}>{text.desk.statusBar.seed(options.seed)}</span>}
      </span>
      <Button kind="danger" size="s" disabled={ended} onClick={() => run('real-incident')}>
        {text.desk.statusBar.real}
      </Button>
    </footer>
  )
}
