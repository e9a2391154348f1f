import { explained } from '../../scenarios/plain'
import { useExplaining } from './explaining'
import styles from './meanings.module.css'

/** What the terms of some words mean, in a line of its own: for words that have no room for it among them. */
export function Meanings({ text }: { text: string }) {
  const explaining = useExplaining()
  if (!explaining) return null
  const found = explained(text, explaining.glossary).filter(({ means }) => means !== undefined)
  if (found.length === 0) return null
  const heard = found.some(({ term = '' }) => explaining.firstIn(term, text))
  return (
    <span className={styles.meanings} aria-hidden={heard ? undefined : true}>
      {found.map(({ words, means }) => `${words}: ${means}`).join(' · ')}
    </span>
  )
}
