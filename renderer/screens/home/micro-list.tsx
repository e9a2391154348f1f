import type { RunCard } from '../../../electron/bridge'
import type { Briefing } from '../../../scenarios/engine'
import type { SkillId } from '../../../scenarios/format'
import { useRowKeys } from '../../commands/use-row-keys'
import { text } from '../../text/text'
import styles from './home-section.module.css'
import { LibraryRow } from './library-row'

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
          <LibraryRow
            key={briefing.scenario}
            briefing={briefing}
            title={text.progress.skills[briefing.skill]}
            about={`${briefing.title} · ${briefing.company}`}
            runs={runs}
            chosen={briefing.scenario === chosen}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  )
}

export function isMicro(briefing: Briefing): briefing is MicroBriefing {
  return briefing.skill !== undefined
}
