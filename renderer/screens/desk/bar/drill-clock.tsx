import { Pause, Play } from 'lucide-react'
import { useCommands } from '../../../commands/commands-context'
import { ariaKeys } from '../../../commands/printed-keys'
import { SPEEDS } from '../../../commands/sets/window-commands'
import { Button } from '../../../components/button'
import { Select } from '../../../components/select'
import { drillTime } from '../../../design/drill-time'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { spokenTime } from '../../../text/spoken-time'
import { text } from '../../../text/text'
import styles from './drill-clock.module.css'

const selectSecond = (session: SessionState) => session.second
const selectPaused = (session: SessionState) => session.face.clock.paused
const selectSpeed = (session: SessionState) => session.face.clock.speed
const selectPace = (session: SessionState) => session.pace
const selectEnded = (session: SessionState) => session.desk?.ended !== null

const OPTIONS = SPEEDS.map((speed) => ({ value: String(speed), label: `${speed}×` }))

/** The drill's clock, its pause and its pace. */
export function DrillClock() {
  const paused = useSession(selectPaused)
  const speed = useSession(selectSpeed)
  const pace = useSession(selectPace)
  const ended = useSession(selectEnded)
  const { keysOf, run } = useCommands()
  return (
    <div className={styles['drill-clock']} data-paused={paused || undefined}>
      <Face />
      <Button
        aria-label={paused ? text.desk.bar.resume : text.desk.bar.pause}
        icon={paused ? <Play size={13} fill="currentColor" /> : <Pause size={13} fill="currentColor" />}
        keys={keysOf('pause')}
        aria-keyshortcuts={ariaKeys(keysOf('pause'))}
        disabled={ended}
        onClick={() => run('pause')}
      />
      <Select
        look="chip"
        label={text.desk.bar.speed}
        options={OPTIONS}
        value={String(speed)}
        onChange={(next) => pace({ speed: Number(next) })}
      />
    </div>
  )
}

function Face() {
  const second = useSession(selectSecond)
  return (
    <time
      className={styles.face}
      role="timer"
      aria-live="off"
      aria-label={`${text.desk.bar.clock}: ${spokenTime(second)}`}
      dateTime={`PT${second}S`}
    >
      {drillTime(second)}
    </time>
  )
}
