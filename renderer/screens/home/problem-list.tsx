import type { LibraryEntry } from '../../../electron/bridge'
import { text } from '../../text/text'
import styles from './home-section.module.css'

export interface ProblemListProps {
  broken: ReadonlyArray<Extract<LibraryEntry, { ok: false }>>
}

/** Scenario files that do not load: where, and what to write instead. */
export function ProblemList({ broken }: ProblemListProps) {
  return (
    <section aria-labelledby="home-problems">
      <h2 id="home-problems" className={styles.title}>
        {text.home.problems}
      </h2>
      <p className={styles.faint}>{text.home.problemsAbout(broken.length)}</p>
      <ul className={styles.list}>
        {broken.flatMap((entry) =>
          entry.problems.map((problem) => (
            <li key={`${entry.file}:${problem.line}:${problem.column}:${problem.message}`} className={styles.row}>
              <span className={styles.words}>
                <span className={styles.code}>
                  {entry.file}:{problem.line}:{problem.column}
                </span>
                <span>{problem.message}</span>
              </span>
            </li>
          )),
        )}
      </ul>
    </section>
  )
}
