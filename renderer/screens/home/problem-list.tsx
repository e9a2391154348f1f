import type { LibraryEntry } from '../../../electron/bridge'
import { FileProblemList } from '../../components/file-problem-list'
import { text } from '../../text/text'
import styles from './home-section.module.css'

export interface ProblemListProps {
  broken: readonly LibraryEntry[]
}

/** Scenario files that do not load: where, and what to write instead. */
export function ProblemList({ broken }: ProblemListProps) {
  return (
    <section aria-labelledby="home-problems">
      <h2 id="home-problems" className={styles.title}>
        {text.home.problems}
      </h2>
      <p className={styles.faint}>{text.home.problemsAbout(broken.length)}</p>
      <FileProblemList problems={broken.flatMap((entry) => entry.problems ?? [])} />
    </section>
  )
}
