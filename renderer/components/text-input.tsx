import type { ComponentProps } from 'react'

import { cx } from '../design/cx'
import styles from './text-input.module.css'

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" className={cx(styles['text-input'], className)} autoComplete="off" {...rest} />
}

export function TextArea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={cx(styles['text-input'], styles.area, className)} rows={3} {...rest} />
}
