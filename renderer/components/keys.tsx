import { printedKeys } from '../commands/printed-keys'
import styles from './keys.module.css'

export interface KeysProps {
  /** As in the command registry: `mod+k`, `alt+shift+arrowdown`, `n`. */
  keys: string
}

/** A key printed where it works. Hidden from screen readers: the control carries `aria-keyshortcuts`. */
export function Keys({ keys }: KeysProps) {
  return (
    <span className={styles.keys} aria-hidden="true">
      {printedKeys(keys)}
    </span>
  )
}
