import { useId, useMemo, useState } from 'react'

import { languageHints } from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { TextArea } from '../../../components/text-input'
import { debriefText as words } from '../debrief-text'
import { HintList } from './hint-list'
import styles from './words-field.module.css'

export interface WordsFieldProps {
  label: string
  placeholder: string
  keep: string
  /** Rejects when it could not be kept; the words then stay where they are. */
  onKeep: (text: string) => Promise<void>
  rows?: number
}

/** Where the trainee writes. Offers neutral wording underneath and never stands in the way. */
export function WordsField({ label, placeholder, keep, onKeep, rows = 2 }: WordsFieldProps) {
  const id = useId()
  const [text, setText] = useState('')
  const [state, setState] = useState<'idle' | 'saving' | 'kept' | 'broken'>('idle')
  const hints = useMemo(() => languageHints(text), [text])
  const save = async () => {
    if (text.trim() === '' || state === 'saving') return
    setState('saving')
    try {
      await onKeep(text.trim())
      setText('')
      setState('kept')
    } catch {
      setState('broken')
    }
  }
  return (
    <div className={styles['words-field']}>
      <label htmlFor={id}>{label}</label>
      <TextArea
        id={id}
        rows={rows}
        value={text}
        placeholder={placeholder}
        aria-describedby={hints.length > 0 ? `${id}-hints` : undefined}
        onChange={(event) => {
          setText(event.target.value)
          setState('idle')
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
        }}
      />
      <div id={`${id}-hints`}>
        <HintList hints={hints} />
      </div>
      <div className={styles.foot}>
        <Button size="s" aria-disabled={text.trim() === ''} keys="mod+enter" onClick={() => void save()}>
          {keep}
        </Button>
        <span role="status" className={styles.state}>
          {state === 'saving' && words.save}
          {state === 'kept' && words.noteKept}
          {state === 'broken' && words.notSaved}
        </span>
      </div>
    </div>
  )
}
