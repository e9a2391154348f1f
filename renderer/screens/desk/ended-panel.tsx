import { Button } from '../../components/button'
import { Moment } from '../../components/moment'
import { Words } from '../../components/words'
import { useSession, useSessionStore } from '../../store/session-context'
import type { SessionState } from '../../store/session-store'
import { text } from '../../text/text'
import styles from './ended-panel.module.css'

const selectEnded = (session: SessionState) => session.desk?.ended
const selectResolvedAt = (session: SessionState) =>
  session.desk?.incident.state === 'resolved' ? session.desk.incident.stateSince : null

export interface EndedPanelProps {
  onDebrief: () => void
  onHome: () => void
}

/**
 * Says calmly that the drill is over, and where to go from here. The desk stays as it was. Resolved and not over yet, it
 * says what the time is for; whoever is done goes on to the debrief, which ends it.
 */
export function EndedPanel({ onDebrief, onHome }: EndedPanelProps) {
  const ended = useSession(selectEnded)
  const resolvedAt = useSession(selectResolvedAt)
  const store = useSessionStore()
  if (!ended && resolvedAt === null) return null
  const standDown = async () => {
    if (await store.getState().act({ do: 'stop', because: 'ended-early' }, 'bar')) onDebrief()
  }
  const words = ended ?? { ...text.desk.ended.resolved, at: resolvedAt ?? 0 }
  return (
    <section
      className={styles['ended-panel']}
      aria-label={ended ? text.desk.ended.title : words.title}
      data-pane="ended"
    >
      <div className={styles.words}>
        <h2>
          {words.title} <Moment at={words.at} />
        </h2>
        <p>
          <Words text={words.text} />
        </p>
      </div>
      {ended && (
        <Button kind="quiet" onClick={onHome}>
          {text.desk.ended.home}
        </Button>
      )}
      <Button
        key={ended ? 'ended' : 'resolved'}
        kind="action"
        onClick={ended ? onDebrief : () => void standDown()}
        autoFocus={ended !== null}
      >
        {text.desk.ended.debrief}
      </Button>
    </section>
  )
}
