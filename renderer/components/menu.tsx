import { Menu as BaseMenu } from '@base-ui/react/menu'
import type { ReactElement, ReactNode } from 'react'

import styles from './menu.module.css'

export interface MenuItem {
  id: string
  label: ReactNode
  onChoose: () => void
  disabled?: boolean
}

export interface MenuProps {
  /** What opens it. */
  trigger: ReactElement
  items: readonly MenuItem[]
}

/** A short list of things to do about something. */
export function Menu({ trigger, items }: MenuProps) {
  return (
    <BaseMenu.Root modal={false}>
      <BaseMenu.Trigger render={trigger} />
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles.positioner} sideOffset={4} align="start">
          <BaseMenu.Popup className={styles.menu}>
            {items.map((item) => (
              <BaseMenu.Item
                key={item.id}
                className={styles.item}
                disabled={item.disabled ?? false}
                onClick={item.onChoose}
              >
                {item.label}
              </BaseMenu.Item>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  )
}
