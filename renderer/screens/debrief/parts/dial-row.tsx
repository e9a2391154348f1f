import type { Dial, DialId, MarkItem } from '../../../../scenarios/scoring'
import { debriefText as words } from '../debrief-text'
import { BandBar } from './band-bar'
import styles from './dial-row.module.css'
import { MomentLink } from './moment-link'
import { ReferenceLine } from './reference-line'

export interface DialRowProps {
  id: DialId
  dial: Dial
  /** What stayed open, to go to. */
  open: readonly MarkItem[]
  onGo: (item: MarkItem) => void
}

/** One dial of the loops: a band, what it says, and what stayed open. */
export function DialRow({ id, dial, open, onGo }: DialRowProps) {
  const reference = words.reference[id]
  return (
    <div className={styles['dial-row']}>
      <div className={styles.head}>
        <h3>{words.dials[id]}</h3>
        <BandBar score={dial.score} band={dial.band} />
      </div>
      <p>
        {dial.says}{' '}
        {open.map((item) => (
          <span key={item.id} className={styles.open}>
            {item.title}
            {item.raw.opened !== undefined && (
              <>
                {' '}
                <MomentLink at={item.raw.opened} onGo={() => onGo(item)} />
              </>
            )}
            {'. '}
          </span>
        ))}
        <ReferenceLine {...reference} />
      </p>
    </div>
  )
}
