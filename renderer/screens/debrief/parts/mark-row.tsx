import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'

import type { Cited } from '../../../../scenarios/debrief'
import type { MarkItem } from '../../../../scenarios/scoring'
import { Words } from '../../../components/words'
import { minutesSeconds } from '../../../design/drill-time'
import { debriefText as words } from '../debrief-text'
import styles from './mark-row.module.css'
import { MomentLink } from './moment-link'
import { ScorePips } from './score-pips'

export interface MarkRowProps {
  item: MarkItem
  cited: Record<number, Cited>
  onGo: (moment: { at: number; fact: number }) => void
  /** Under the evidence: appeals. */
  children?: ReactNode
  startsOpen?: boolean
}

/** One mark: what was looked for, what was seen, and, opened, every fact behind it. */
export function MarkRow({ item, cited, onGo, children, startsOpen = false }: MarkRowProps) {
  const [open, setOpen] = useState(startsOpen)
  const evidence = item.evidence.flatMap((id) => (cited[id] ? [{ id, ...cited[id] }] : []))
  const { source } = item
  return (
    <li className={styles['mark-row']} data-mark={item.id}>
      <div className={styles.head}>
        <h3>
          <Words text={item.title} />
        </h3>
        <span className={styles.seen}>
          {item.tickedNotSeen ? words.ticked : (item.seen ?? (item.at === null ? '' : minutesSeconds(item.at)))}
        </span>
        <ScorePips score={item.score} />
      </div>
      <p className={styles.why}>
        <Words text={item.why} />{' '}
        <button
          type="button"
          className={styles.opener}
          aria-expanded={open}
          aria-label={words.evidenceOf(item.title)}
          onClick={() => setOpen(!open)}
        >
          {words.evidence}
          <ChevronRight size={12} aria-hidden="true" data-open={open || undefined} />
        </button>
      </p>
      {open && (
        <div className={styles.evidence}>
          {evidence.length === 0 && <p>{words.noEvidence}</p>}
          <ul>
            {evidence.map(({ id, at, text }) => (
              <li key={id}>
                <MomentLink at={at} onGo={() => onGo({ at, fact: id })} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
          {item.about && (
            <p>
              <strong>{words.why}.</strong> <Words text={item.about} />
            </p>
          )}
          {source && (
            <p>
              <strong>{words.standard}.</strong> {source}
            </p>
          )}
          {children}
        </div>
      )}
    </li>
  )
}
