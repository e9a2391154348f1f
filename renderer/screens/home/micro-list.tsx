import type { RunCard } from '../../../electron/bridge'
import type { Briefing } from '../../../scenarios/engine'
import type { SkillId } from '../../../scenarios/format'
import { useRowKeys } from '../../commands/use-row-keys'
import { text } from '../../text/text'
import styles from './home-section.module.css'

/** The briefing of a drill for a single skill. */
export type MicroBriefing = Briefing & { skill: SkillId }

export interface MicroListProps {
  briefings: readonly MicroBriefing[]
  runs: readonly RunCard[]
  chosen: string | null
  onChoose: (scenario: string) => void
}

/** Drills of about three minutes, by the one skill each is for. */
export function MicroList({ briefings, runs, chosen, onChoose }: MicroListProps) {
  const onRowKeys = useRowKeys()
  if (briefings.length === 0) return null
  return (
    <section aria-labelledby="home-micro">
      <div className={styles.head}>
        <h2 id="home-micro" className={styles.title}>
          {text.progress.micro}
        </h2>
        <span className={styles.aside}>{text.progress.microAbout}</span>
      </div>
      <ul className={styles.list} onKeyDown={onRowKeys}>
        {briefings.map((briefing) => (
          <li key={briefing.scenario}>
            <button
              type="button"
              className={styles.row}
              data-row=""
              aria-pressed={briefing.scenario === chosen}
              onClick={() => onChoose(briefing.scenario)}
            >
              <span className={styles.words}>
                <span className={styles.strong}>{text.progress.skills[briefing.skill]}</span>
                <span className={styles.faint}>
                  {briefing.title} · {briefing.company}
                </span>
              </span>
              <span className={styles.figures}>
                <span>{text.home.minutes(briefing.minutes)}</span>
                <span>{text.home.yourRuns(runs.filter((run) => run.scenario === briefing.scenario).length)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function isMicro(briefing: Briefing): briefing is MicroBriefing {
  return briefing.skill !== undefined
}
