import type { RunCard } from '../../../electron/bridge'
import type { Briefing } from '../../../scenarios/engine'
import { useRowKeys } from '../../commands/use-row-keys'
import { LevelDots } from '../../components/level-dots'
import { text } from '../../text/text'
import styles from './home-section.module.css'
import { LibraryRow } from './library-row'
import { skillName } from './skill-name'

export interface ScenarioListProps {
  briefings: readonly Briefing[]
  runs: readonly RunCard[]
  chosen: string | null
  /** The files of those that were opened from one, by id. */
  files: ReadonlyMap<string, string>
  onChoose: (scenario: string) => void
}

/** The library, by neutral titles: nothing here gives a cause away. */
export function ScenarioList({ briefings, runs, chosen, files, onChoose }: ScenarioListProps) {
  const onRowKeys = useRowKeys()
  return (
    <section aria-labelledby="home-library">
      <div className={styles.head}>
        <h2 id="home-library" className={styles.title}>
          {text.home.library}
        </h2>
        <span className={styles.aside}>{briefings.length > 1 && text.home.scenarios(briefings.length)}</span>
      </div>
      {briefings.length === 0 && <p className={styles.faint}>{text.home.noScenarios}</p>}
      <ul className={styles.list} onKeyDown={onRowKeys}>
        {briefings.map((briefing) => (
          <LibraryRow
            key={briefing.scenario}
            briefing={briefing}
            title={briefing.title}
            about={
              <>
                {files.has(briefing.scenario) && (
                  <span className={styles.code}>{text.home.fromFile(files.get(briefing.scenario) ?? '')} · </span>
                )}
                {briefing.company} · {briefing.teaches.map(skillName).join(' · ')}
              </>
            }
            figure={<LevelDots level={briefing.level} />}
            runs={runs}
            chosen={briefing.scenario === chosen}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  )
}
