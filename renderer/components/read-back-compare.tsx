import type { DeskLoop } from '../../scenarios/desk'
import { text } from '../text/text'
import styles from './read-back-compare.module.css'

export interface ReadBackCompareProps {
  loop: DeskLoop
  slots: ReadonlyArray<{ name: string; label: string }>
  /** What the order is called; left out where that stands above already. */
  label?: string
}

/** What was asked above what was read back, the difference marked. */
export function ReadBackCompare({ loop, slots, label }: ReadBackCompareProps) {
  if (!loop.readBack || (label === undefined && slots.length === 0)) return null
  return (
    <dl className={styles['read-back-compare']}>
      <dt>{text.desk.loop.asked}</dt>
      <dd>
        <Terms label={label} slots={slots} values={loop.asked ?? {}} />
      </dd>
      <dt>{text.desk.loop.readBack}</dt>
      <dd>
        <Terms label={label} slots={slots} values={loop.readBack} differs={loop.differs} />
      </dd>
    </dl>
  )
}

interface TermsProps {
  label: string | undefined
  slots: ReadonlyArray<{ name: string; label: string }>
  values: Record<string, string>
  differs?: readonly string[]
}

function Terms({ label, slots, values, differs = [] }: TermsProps) {
  return (
    <>
      {label !== undefined && <span>{label}</span>}
      {slots.map((slot, index) => (
        <span key={slot.name}>
          {(label !== undefined || index > 0) && <span className={styles.dot}> · </span>}
          {differs.includes(slot.name) ? (
            <mark className={styles.differs} title={text.desk.loop.differs(slot.label)}>
              {values[slot.name] ?? '—'}
            </mark>
          ) : (
            (values[slot.name] ?? '—')
          )}
        </span>
      ))}
    </>
  )
}
