import { Button } from '../../components/button'
import { text } from '../../text/text'
import styles from './after-crash-screen.module.css'

/** What stands where the window's page died: that nothing is lost, and the way back. */
export function AfterCrashScreen({ onGoOn }: { onGoOn: () => void }) {
  const words = text.common.afterCrash
  return (
    <main className={styles['after-crash-screen']}>
      <h1>{words.title}</h1>
      <p>{words.kept}</p>
      <Button kind="action" onClick={onGoOn}>
        {words.goOn}
      </Button>
    </main>
  )
}
