import type { TabProps } from './debrief-screen'
import { debriefText as words } from './debrief-text'
import styles from './lessons-tab.module.css'
import { NoteList } from './parts/note-list'
import { ToldLine } from './parts/told-line'
import { WordsField } from './parts/words-field'

/** What to take from it: the trainee's own words, what was left open, and what was noted on the way. */
export function LessonsTab({ open, cursor }: TabProps) {
  const { debrief, annotations, annotate } = open
  const own = annotations.flatMap((one, index) =>
    one.kind === 'debrief-note' ? [{ key: `${index}`, at: one.at, text: one.text }] : [],
  )
  return (
    <div className={styles['lessons-tab']}>
      <section aria-labelledby="lessons">
        <h2 id="lessons">{words.lessonsTitle}</h2>
        <p className={styles.lead}>{words.lessonsLead}</p>
        <NoteList notes={own} onGo={cursor.goTo} />
        <WordsField
          label={words.lessonsTitle}
          placeholder={words.lessonPlaceholder}
          keep={words.keepLesson}
          rows={3}
          onKeep={(text) => annotate({ kind: 'debrief-note', at: null, text })}
        />
      </section>
      <section aria-labelledby="left-open">
        <h2 id="left-open">{words.leftOpen}</h2>
        {debrief.leftOpen.length === 0 && <p className={styles.lead}>{words.nothingOpen}</p>}
        <ul className={styles.list}>
          {debrief.leftOpen.map((told) => (
            <li key={told.text}>
              <ToldLine told={told} onGo={({ at, fact }) => cursor.goTo(at, fact)} />
            </li>
          ))}
        </ul>
      </section>
      {debrief.notes.length > 0 && (
        <section aria-labelledby="drill-notes">
          <h2 id="drill-notes">{words.duringDrill}</h2>
          <NoteList
            notes={debrief.notes.map((note) => ({ ...note, key: `${note.fact}` }))}
            onGo={(at) => cursor.goTo(at)}
          />
        </section>
      )}
    </div>
  )
}
