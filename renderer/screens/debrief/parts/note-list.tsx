import { MomentLink } from './moment-link'
import styles from './note-list.module.css'

export interface NoteListProps {
  notes: ReadonlyArray<{ key: string; at: number | null; text: string; kind?: string | undefined }>
  onGo: (at: number) => void
  empty?: string
}

/** Notes with the moment each is pinned to. */
export function NoteList({ notes, onGo, empty }: NoteListProps) {
  if (notes.length === 0) return empty ? <p className={styles.empty}>{empty}</p> : null
  return (
    <ul className={styles['note-list']}>
      {notes.map(({ key, at, text, kind }) => (
        <li key={key}>
          {at === null ? <span /> : <MomentLink at={at} onGo={() => onGo(at)} />}
          <p>
            {kind && <span className={styles.kind}>{kind} </span>}
            {text}
          </p>
        </li>
      ))}
    </ul>
  )
}
