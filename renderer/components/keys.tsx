import { printedKeys } from '../commands/printed-keys'
import styles from './keys.module.css'

export interface KeysProps {
  /** As in the command registry: `mod+k`, `alt+shift+arrowdown`, `n`. */
  keys: string
  /** It is what somebody reads here, and no hint on a control: a screen reader reads it, too. */
  read?: boolean
}

/** A key printed where it works. Drawn by CSS, so that it is no part of a control's name: that has `aria-keyshortcuts`. */
export function Keys({ keys, read = false }: KeysProps) {
  if (read) return <kbd className={styles.keys}>{printedKeys(keys)}</kbd>
  return <span className={styles.keys} data-keys={printedKeys(keys)} aria-hidden="true" />
}
