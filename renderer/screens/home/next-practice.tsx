import type { RunCard } from '../../../electron/bridge'
import { drillToPlay, type Progress } from '../../../scenarios/debrief'
import type { Briefing } from '../../../scenarios/engine'
import { Button } from '../../components/button'
import { go } from '../../routes'
import { text } from '../../text/text'
import { practise, showEvidence } from '../progress/practise'
import { shownDay } from '../progress/shown-day'
import styles from './home-section.module.css'

export interface NextPracticeProps {
  progress: Progress
  briefings: readonly Briefing[]
  runs: readonly RunCard[]
  onChoose: (scenario: string) => void
}

/** What to practise next, why, and when: the next drill, and three minutes on what was missed. */
export function NextPractice({ progress, briefings, runs, onChoose }: NextPracticeProps) {
  const words = text.progress
  const drill = drillToPlay(briefings, runs)
  const [open] = progress.practise
  if (progress.runs === 0) return null
  const { due, date, because } = progress.next
  return (
    <section aria-labelledby="home-next">
      <div className={styles.head}>
        <h2 id="home-next" className={styles.title}>
          {words.next}
        </h2>
        <Button kind="quiet" onClick={() => go({ screen: 'progress' })}>
          {words.look}
        </Button>
      </div>
      <ul className={styles.list}>
        {open && (
          <li className={styles.row}>
            <span className={styles.words}>
              <span className={styles.strong}>{words.microNow(words.skills[open.skill])}</span>
              <span className={styles.faint}>{words.missedIn(open.missedIn, open.lately)}</span>
            </span>
            <span className={styles.actions}>
              <Button
                kind="quiet"
                aria-label={words.evidenceOf(words.skills[open.skill])}
                onClick={() => showEvidence(open)}
              >
                {words.evidence}
              </Button>
              <Button aria-label={words.practiseSkill(words.skills[open.skill])} onClick={() => practise(open.skill)}>
                {words.practise}
              </Button>
            </span>
          </li>
        )}
        {drill && (
          <li className={styles.row}>
            <span className={styles.words}>
              <span className={styles.strong}>
                {due ? words.drillNow(drill.title) : words.drillOn(shownDay(date), drill.title)}
              </span>
              <span className={styles.faint}>{words.because[because]}</span>
            </span>
            <span className={styles.actions}>
              <Button onClick={() => onChoose(drill.scenario)}>{words.choose}</Button>
            </span>
          </li>
        )}
      </ul>
    </section>
  )
}
