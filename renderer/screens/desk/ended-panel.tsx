import { Button } from '../../components/button'
import { Moment } from '../../components/moment'
import { useSession } from '../../store/session-context'
import type { SessionState } from '../../store/session-store'
import { text } from '../../text/text'
import styles from './ended-panel.module.css'

const selectEnded = (session: SessionState) => session.desk?.ended

export interface EndedPanelProps {
  onDebrief: () => void
  onHome: () => void
}

/** Says calmly that the drill is over, and where to go from here. The desk stays as it was. */
export function EndedPanel({ onDebrief, onHome }: EndedPanelProps) {
  const ended = useSession(selectEnded)
  if (!ended) return null
  return (
    <section className={styles['ended-panel']} aria-label={text.desk.ended.title} data-pane="ended">
      <div className={styles.words}>
        <h2>
          {ended.title} <Moment at={ended.at} />
        </h2>
        <p>{ended.text}</p>
      </div>
      <Button kind="quiet" onClick={onHome}>
        {text.desk.ended.home}
      </Button>
      <Button kind="action" onClick={onDebrief} autoFocus>
        {text.desk.ended.debrief}
      </Button>
    </section>
  )
}
