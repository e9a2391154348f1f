import { Check, FileWarning } from 'lucide-react'

import type { ScenarioSaved } from '../../../electron/bridge'
import { Button } from '../../components/button'
import { FileProblemList } from '../../components/file-problem-list'
import { Moment } from '../../components/moment'
import { cx } from '../../design/cx'
import { drillTime } from '../../design/drill-time'
import { useSession } from '../../store/session-context'
import type { SessionState } from '../../store/session-store'
import { text } from '../../text/text'
import styles from './saved-panel.module.css'

const selectSaved = (session: SessionState) => session.saved
const selectClose = (session: SessionState) => session.closeSaved

/** What became of the scenario's file when its author saved it: a note, or what is to be mended while the drill goes on. */
export function SavedPanel() {
  const saved = useSession(selectSaved)
  const close = useSession(selectClose)
  return (
    <section
      // Empty, it is no place to go to.
      {...(saved && { 'aria-label': text.desk.saved.label, 'data-pane': 'saved' })}
      className={cx(saved && styles['saved-panel'])}
    >
      {saved && (
        <div className={cx(styles.head, !saved.sound && styles.broken)}>
          {saved.sound ? <Check size={15} aria-hidden="true" /> : <FileWarning size={15} aria-hidden="true" />}
        </div>
      )}
      <div className={styles.words}>
        <p role="status">{saved && headline(saved)}</p>
        {saved && <Details saved={saved} />}
      </div>
      {saved && (
        <Button kind="quiet" size="s" onClick={close}>
          {text.common.close}
        </Button>
      )}
    </section>
  )
}

function Details({ saved }: { saved: ScenarioSaved }) {
  if (!saved.sound) {
    return (
      <>
        {saved.why && <p>{saved.why}</p>}
        {saved.problems.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          <section className={styles.list} tabIndex={0} aria-label={text.desk.saved.problems}>
            <FileProblemList problems={saved.problems} />
          </section>
        )}
      </>
    )
  }
  return (
    <>
      {saved.refused.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section className={styles.list} tabIndex={0} aria-label={text.desk.saved.refused}>
          <p>{text.desk.saved.refused}</p>
          <ul>
            {saved.refused.map(({ at, line, message }) => (
              <li key={`${at} ${line}`}>
                <Moment at={at} /> <code className={styles.line}>{line}</code> {message}
              </li>
            ))}
          </ul>
        </section>
      )}
      {saved.warnings.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        <section className={styles.list} tabIndex={0} aria-label={text.desk.saved.problems}>
          <p className={styles.faint}>{text.desk.saved.warnings(saved.warnings.length)}</p>
          <FileProblemList problems={saved.warnings} />
        </section>
      )}
    </>
  )
}

function headline(saved: ScenarioSaved): string {
  if (saved.sound) return text.desk.saved.sound(saved.file, drillTime(saved.at))
  if (saved.why) return text.desk.saved.notTaken(saved.file)
  const errors = saved.problems.filter(({ severity }) => severity === 'error')
  return text.desk.saved.broken(saved.file, errors.length)
}
