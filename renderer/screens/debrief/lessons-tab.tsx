import { useMemo } from 'react'

import { keptWords } from '../../../scenarios/debrief'
import { debriefText as words } from './debrief-text'
import { CardPanel } from './lessons/card-panel'
import { Survey, Thanks } from './lessons/closing'
import { LessonList } from './lessons/lesson-list'
import { PracticePanel } from './lessons/practice-panel'
import styles from './lessons-tab.module.css'
import { NoteList } from './parts/note-list'
import { ToldLine } from './parts/told-line'
import type { TabProps } from './tab-props'

/** What to take from it: lessons, what was left open, what was noted, thanks, three questions, and when to drill next. */
export function LessonsTab({ open, cursor, marksShown }: TabProps) {
  const { debrief, annotations } = open
  const kept = useMemo(() => keptWords(annotations), [annotations])
  // Before lessons had owners and dates they were notes without a moment.
  const older = kept.notes.flatMap((note, index) => (note.at === null ? [{ key: `${index}`, ...note }] : []))
  return (
    <div className={styles['lessons-tab']}>
      <LessonList open={open} lessons={kept.lessons} />
      {older.length > 0 && <NoteList notes={older} onGo={cursor.goTo} />}
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
      <Thanks open={open} kept={kept} cursor={cursor} />
      <CardPanel open={open} kept={kept} />
      <Survey open={open} kept={kept} cursor={cursor} />
      <PracticePanel open={open} cursor={cursor} marksShown={marksShown} />
    </div>
  )
}
