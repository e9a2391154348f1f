import { type ReactNode, useId } from 'react'

import styles from './field.module.css'

export interface FieldProps {
  label: ReactNode
  /** One line of guidance. */
  hint?: ReactNode
  /** A sentence, when what stands there cannot be used as it is. */
  problem?: string | null
  /** Something at the right end of the label: a count, a key. */
  aside?: ReactNode
  children: (ids: { id: string; 'aria-describedby': string | undefined }) => ReactNode
}

/** A label over its control, with guidance below. */
export function Field({ label, hint, problem, aside, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        {aside && <span className={styles.aside}>{aside}</span>}
      </div>
      {children({ id, 'aria-describedby': hint || problem ? hintId : undefined })}
      {(hint || problem) && (
        <p id={hintId} className={problem ? styles.problem : styles.hint}>
          {problem ?? hint}
        </p>
      )}
    </div>
  )
}
