import type { Command } from '../commands/command'
import styles from './key-table.module.css'
import { Keys } from './keys'

export interface KeyTableProps {
  commands: readonly Command[]
}

/** Keys and slash commands from the registry, by category. */
export function KeyTable({ commands }: KeyTableProps) {
  const known = commands.filter((command) => command.keys || command.slash)
  const categories = [...new Set(known.map((command) => command.category))]
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <div className={styles['key-table']} tabIndex={0}>
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
                    {command.keys?.[0] && <Keys keys={command.keys[0]} />}
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
