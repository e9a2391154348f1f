import { useState } from 'react'

import {
  guessStrength,
  LESSON_STRENGTHS,
  type Lesson,
  type LessonStrength,
  languageHints,
} from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { Field } from '../../../components/field'
import { Select } from '../../../components/select'
import { TextArea, TextInput } from '../../../components/text-input'
import { debriefText } from '../debrief-text'
import { HintList } from '../parts/hint-list'
import type { OpenDebrief } from '../use-debrief'
import styles from './lesson-list.module.css'
import { lessonsText as words } from './lessons-text'

const KINDS = LESSON_STRENGTHS.map((value) => ({
  value,
  label: words.strengths[value],
  hint: words.strengthHints[value],
}))

export interface LessonListProps {
  open: OpenDebrief
  lessons: readonly Lesson[]
}

/** Lessons by strength, each with an owner and a date, and a place to write the next. */
export function LessonList({ open, lessons }: LessonListProps) {
  const [changing, setChanging] = useState<string | null>(null)
  const keep = (lesson: Lesson, kept = true) =>
    open.annotate({ kind: 'lesson', ...lesson, strength: lesson.strength ?? '', kept })
  const careful = lessons.length > 1 && lessons.every(({ strength }) => strength === 'careful')
  return (
    <section aria-labelledby="lessons" className={styles['lesson-list']}>
      <h2 id="lessons">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      {lessons.length === 0 && <p className={styles.lead}>{words.none}</p>}
      <ol>
        {lessons.map((lesson) => (
          <li key={lesson.id}>
            {changing === lesson.id ? (
              <LessonForm
                start={lesson}
                keep={words.save}
                onKeep={async (next) => {
                  await keep(next)
                  setChanging(null)
                }}
              />
            ) : (
              <div className={styles.row}>
                <span className={styles.strength} data-strength={lesson.strength ?? undefined}>
                  {lesson.strength ? words.strengths[lesson.strength] : words.kind}
                </span>
                <p>{lesson.text}</p>
                <span className={styles.who}>{lesson.owner || words.noOwner}</span>
                <span className={styles.who}>{lesson.due ?? ''}</span>
                <Button size="s" kind="quiet" onClick={() => setChanging(lesson.id)}>
                  {words.change}
                </Button>
                <Button size="s" kind="quiet" onClick={() => void keep(lesson, false).catch(() => {})}>
                  {words.withdraw}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ol>
      {careful && <p className={styles.note}>{words.weakest}</p>}
      <LessonForm start={null} keep={words.add} onKeep={(lesson) => keep(lesson)} />
    </section>
  )
}

interface LessonFormProps {
  start: Lesson | null
  keep: string
  onKeep: (lesson: Lesson) => Promise<void>
}

function LessonForm({ start, keep, onKeep }: LessonFormProps) {
  const [text, setText] = useState(start?.text ?? '')
  const [strength, setStrength] = useState<LessonStrength | null>(start?.strength ?? null)
  const [owner, setOwner] = useState(start?.owner ?? '')
  const [due, setDue] = useState(start?.due ?? '')
  const [broken, setBroken] = useState(false)
  const offered = strength ?? guessStrength(text)
  const save = async () => {
    if (text.trim() === '') return
    try {
      const id = start?.id ?? `lesson-${Date.now().toString(36)}`
      await onKeep({ id, text: text.trim(), strength: offered, owner: owner.trim(), due: due === '' ? null : due })
      if (!start) {
        setText('')
        setStrength(null)
        setOwner('')
        setDue('')
      }
      setBroken(false)
    } catch {
      setBroken(true)
    }
  }
  return (
    <div className={styles.form}>
      <Field label={words.text}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={2}
            value={text}
            placeholder={words.placeholder}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save()
            }}
          />
        )}
      </Field>
      <HintList hints={languageHints(text)} />
      <div className={styles.fields}>
        <Field label={words.strength}>
          {(ids) => <Select {...ids} options={KINDS} value={offered} placeholder={words.kind} onChange={setStrength} />}
        </Field>
        <Field label={words.owner}>
          {(ids) => <TextInput {...ids} value={owner} onChange={(event) => setOwner(event.target.value)} />}
        </Field>
        <Field label={words.due}>
          {(ids) => <TextInput {...ids} type="date" value={due} onChange={(event) => setDue(event.target.value)} />}
        </Field>
        <Button keys="mod+enter" aria-disabled={text.trim() === ''} onClick={() => void save()}>
          {keep}
        </Button>
      </div>
      {broken && <p role="alert">{debriefText.notSaved}</p>}
    </div>
  )
}
