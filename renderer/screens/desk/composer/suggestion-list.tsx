import { useEffect, useRef } from 'react'

import { Keys } from '../../../components/keys'
import { Meanings } from '../../../components/meanings'
import { text } from '../../../text/text'
import type { Suggestion } from './suggest'
import styles from './suggestion-list.module.css'

export interface SuggestionListProps {
  id: string
  items: readonly Suggestion[]
  marked: number | null
  /** Brought up by plain words: Tab takes the first, Enter still sends. */
  byWords: boolean
  onPick: (item: Suggestion) => void
}

/** What may be meant, above the composer. Focus stays in the text. */
export function SuggestionList({ id, items, marked, byWords, onPick }: SuggestionListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.children[marked ?? 0]?.scrollIntoView?.({ block: 'nearest' })
  }, [marked])
  const first = items.findIndex(({ kind }) => kind === 'words')
  const byTab = marked === null ? (byWords ? 0 : -1) : items[marked]?.kind === 'command' ? first : -1
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={text.desk.composer.suggestions}
      className={styles['suggestion-list']}
    >
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the text field keeps the focus and points here.
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the text field.
        <div
          key={item.key}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === marked}
          className={styles.item}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(item)}
        >
          <span className={styles.label}>{item.label}</span>
          <span className={styles.hint}>{item.hint}</span>
          {index === marked && <span className={styles.key}>↵</span>}
          {index === byTab && <Keys keys="tab" />}
          {index === (marked ?? 0) && (
            <span className={styles.meanings}>
              <Meanings text={`${item.label} · ${item.hint ?? ''}`} />
            </span>
          )}
        </div>
      ))}
    </div>
  )
}
