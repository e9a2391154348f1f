import { Select as BaseSelect } from '@base-ui/react/select'
import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'

import { cx } from '../design/cx'
import styles from './select.module.css'

export interface SelectOption<T extends string> {
  value: T
  label: string
  /** A second line under the label in the list. */
  hint?: string
  mark?: ReactNode
}

export interface SelectProps<T extends string> {
  options: ReadonlyArray<SelectOption<T>>
  value: T | null
  onChange: (value: T) => void
  /** For screen readers, when no visible label points here. */
  label?: string
  id?: string
  'aria-describedby'?: string | undefined
  placeholder?: string
  /** `chip` sits among other chips; `bare` looks like text until it is pointed at. */
  look?: 'field' | 'chip' | 'bare'
}

/** One choice of a few. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { options, value, onChange, label, id, placeholder, look = 'field' } = props
  const chosen = options.find((option) => option.value === value)
  return (
    <BaseSelect.Root<T> value={value} onValueChange={(next) => next !== null && onChange(next as T)} modal={false}>
      <BaseSelect.Trigger
        className={cx(styles.select, styles[look])}
        aria-label={label}
        id={id}
        aria-describedby={props['aria-describedby']}
      >
        <span className={cx(styles.value, !chosen && styles.empty)}>
          {chosen?.mark}
          {chosen?.label ?? placeholder}
        </span>
        <ChevronDown size={12} className={styles.arrow} aria-hidden="true" />
      </BaseSelect.Trigger>
      <BaseSelect.Portal>
        <BaseSelect.Positioner className={styles.positioner} sideOffset={4} alignItemWithTrigger={false}>
          <BaseSelect.Popup className={styles.popup}>
            <BaseSelect.List>
              {options.map((option) => (
                <BaseSelect.Item key={option.value} value={option.value} className={styles.item}>
                  <span className={styles.tick}>
                    <BaseSelect.ItemIndicator>
                      <Check size={13} aria-hidden="true" />
                    </BaseSelect.ItemIndicator>
                  </span>
                  <span className={styles.words}>
                    <BaseSelect.ItemText className={styles.label}>
                      {option.mark} {option.label}
                    </BaseSelect.ItemText>
                    {option.hint && <span className={styles.hint}>{option.hint}</span>}
                  </span>
                </BaseSelect.Item>
              ))}
            </BaseSelect.List>
          </BaseSelect.Popup>
        </BaseSelect.Positioner>
      </BaseSelect.Portal>
    </BaseSelect.Root>
  )
}
