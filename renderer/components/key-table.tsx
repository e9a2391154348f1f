import type { ReactNode } from 'react'

import type { Command } from '../commands/command'
import styles from './key-table.module.css'
import { Keys } from './keys'

export interface KeyTableProps {
  commands: readonly Command[]
  /** Draws the key of a command where it can be changed; otherwise it is only printed. */
  keyOf?: (command: Command) => ReactNode
}

/** Keys and slash commands from the registry, by category. */
export function KeyTable({ commands, keyOf }: KeyTableProps) {
  const known = keyOf ? commands : commands.filter((command) => command.keys?.length || command.slash)
  const categories = [...new Set(known.map((command) => command.category))]
  return (
    // What scrolls must be reachable by keyboard; where keys can be changed, their buttons are.
    <div className={styles['key-table']} {...(!keyOf && { tabIndex: 0 })}>
      {categories.map((category) => (
        <section key={category} className={styles.group}>
          <h3 className={styles.category}>{category}</h3>
          <dl className={styles.list}>
            {known
              .filter((command) => command.category === category)
              .map((command) => (
                <div key={command.id} className={styles.line}>
                  <dt>{command.title}</dt>
                  <dd className={styles.keys}>
                    {command.slash && <code className={styles.slash}>/{command.slash}</code>}
                    {keyOf ? keyOf(command) : command.keys?.[0] && <Keys keys={command.keys[0]} read />}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
