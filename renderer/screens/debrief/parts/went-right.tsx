import { memo, useState } from 'react'

import type { DebriefMoment, WentRight as Right } from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { Words } from '../../../components/words'
import { debriefText as words } from '../debrief-text'
import { ToldLine } from './told-line'
import styles from './went-right.module.css'

export interface WentRightProps {
  items: readonly Right[]
  onGo: (moment: DebriefMoment) => void
  /** Only what had gone right by the cursor is told. */
  veiled?: boolean
}

/** What went right, before anything else. Three stand in view; the rest is one press away. Not drawn anew as the cursor plays. */
export const WentRight = memo(function WentRight({ items, onGo, veiled = false }: WentRightProps) {
  const [all, setAll] = useState(false)
  const shown = all ? items : items.slice(0, 3)
  return (
    <section className={styles['went-right']} aria-labelledby="went-right">
      <header className={styles.head}>
        <h2 id="went-right">{words.wentRight}</h2>
        {items.length > 3 && (
          <Button kind="quiet" size="s" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? words.fewer : words.more(items.length - 3)}
          </Button>
        )}
      </header>
      {items.length === 0 && <p className={styles.text}>{veiled ? words.nothingYet : words.nothingFound}</p>}
      <ul className={styles.list}>
        {shown.map((item) => (
          <li key={item.title}>
            <h3>
              <Words text={item.title} />
            </h3>
            <p className={styles.text}>
              <ToldLine told={item} onGo={onGo} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
})
