import type { OpenSkill } from '../../../scenarios/debrief'
import { Button } from '../../components/button'
import { text } from '../../text/text'
import styles from './open-skills.module.css'
import { practise, showEvidence } from './practise'
import { shownDay } from './shown-day'

/** Skills that were missed lately, each with where it shows and three minutes to practise it. */
export function OpenSkills({ skills }: { skills: readonly OpenSkill[] }) {
  const words = text.progress
  if (skills.length === 0) return <p className={styles.faint}>{words.noneOpen}</p>
  return (
    <ul className={styles['open-skills']}>
      {skills.map((open) => (
        <li key={open.skill} className={styles.row}>
          <div className={styles.words}>
            <span className={styles.strong}>{words.skills[open.skill]}</span>
            <span className={styles.faint}>
              {words.missedIn(open.missedIn, open.lately)} {words.lastIn(open.title, shownDay(open.date))}
            </span>
            <span className={styles.why}>{open.miss.why}</span>
          </div>
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
        </li>
      ))}
    </ul>
  )
}
