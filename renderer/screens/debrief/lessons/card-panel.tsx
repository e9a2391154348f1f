import { useMemo, useState } from 'react'

import { type KeptWords, languageHints, lessonCard } from '../../../../scenarios/debrief'
import { SIMULATION } from '../../../../scenarios/engine'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { TextArea } from '../../../components/text-input'
import { download } from '../../../saving/download'
import { HintList } from '../parts/hint-list'
import type { OpenDebrief } from '../use-debrief'
import styles from './card-panel.module.css'
import { lessonsText as words } from './lessons-text'

export interface CardPanelProps {
  open: OpenDebrief
  kept: KeptWords
}

/** Makes a lesson fit to leave the machine: every change in view, warnings, approval, and a way back. */
export function CardPanel({ open, kept }: CardPanelProps) {
  const { scenario, annotate } = open
  const [source, setSource] = useState('')
  const [draft, setDraft] = useState<string | null>(kept.card)
  const card = useMemo(() => lessonCard(draft ?? '', scenario), [draft, scenario])
  const made = useMemo(() => lessonCard(source, scenario), [source, scenario])
  const approved = kept.card !== null && kept.card === draft
  return (
    <section aria-labelledby="card" className={styles['card-panel']}>
      <h2 id="card">{words.card}</h2>
      <p>{words.cardLead}</p>
      <Field label={words.cardSource}>
        {(ids) => <TextArea {...ids} rows={3} value={source} onChange={(event) => setSource(event.target.value)} />}
      </Field>
      {kept.lessons.length > 0 && source === '' && (
        <div>
          {kept.lessons.slice(0, 3).map(({ id, text }) => (
            <Button key={id} size="s" kind="quiet" title={words.cardUse} onClick={() => setSource(text)}>
              {text.length > 60 ? `${text.slice(0, 59)}…` : text}
            </Button>
          ))}
        </div>
      )}
      {source.trim() !== '' && (
        <>
          <h3>{words.cardChanges}</h3>
          <p className={styles.diff}>
            {made.diff.map((part, index) =>
              part.kind === 'same' ? (
                part.text
              ) : part.kind === 'out' ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the text.
                <del key={index}>{part.text}</del>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the text.
                <ins key={index}>{part.text}</ins>
              ),
            )}
          </p>
          <div>
            <Button onClick={() => setDraft(made.text)}>{words.cardMake}</Button>
          </div>
        </>
      )}
      {draft !== null && (
        <>
          <Field label={words.cardText}>
            {(ids) => <TextArea {...ids} rows={4} value={draft} onChange={(event) => setDraft(event.target.value)} />}
          </Field>
          <HintList hints={languageHints(draft)} />
          {card.warnings.length > 0 && (
            <ul className={styles.warnings} aria-label={words.cardWarnings}>
              {card.warnings.map(({ id, text, found }) => (
                <li key={id}>
                  {text} {found.length > 0 && <q>{found.join(' · ')}</q>}
                </li>
              ))}
            </ul>
          )}
          <div className={styles.foot}>
            {approved ? (
              <>
                <span role="status">{words.cardApproved}</span>
                <Button
                  onClick={() =>
                    download('lesson.md', 'text/markdown', `# ${SIMULATION} A lesson from a drill\n\n${draft}\n`)
                  }
                >
                  {words.cardSave}
                </Button>
                <Button
                  kind="quiet"
                  onClick={() => void annotate({ kind: 'card', text: draft, approved: false }).catch(() => {})}
                >
                  {words.cardWithdraw}
                </Button>
              </>
            ) : (
              <Button
                kind="action"
                disabled={draft.trim() === '' || card.warnings.some(({ id }) => id === 'quote')}
                onClick={() => void annotate({ kind: 'card', text: draft, approved: true }).catch(() => {})}
              >
                {words.cardApprove}
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}
