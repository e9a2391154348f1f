import type { ComponentProps, KeyboardEvent, ReactNode } from 'react'

import { cx } from '../design/cx'
import styles from './button.module.css'
import { Keys } from './keys'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  /** `action` is the one thing to do next; at most one in view. `danger` ends something for good. */
  kind?: 'plain' | 'action' | 'quiet' | 'danger' | 'attention'
  size?: 's' | 'm'
  /** The key that does the same, printed on the button. */
  keys?: string | undefined
  icon?: ReactNode
}

export function Button({ kind = 'plain', size = 'm', keys, icon, className, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={cx(styles.button, styles[kind], styles[size], className)}
      onKeyDown={onePress}
      {...rest}
    >
      {icon}
      {children}
      {keys && <Keys keys={keys} />}
    </button>
  )
}

/** Enter, held down, presses a button once and not thirty times a second. */
function onePress(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault()
}
