import type { FileProblem } from '../../electron/bridge'
import styles from './file-problem-list.module.css'

export interface FileProblemListProps {
  problems: readonly FileProblem[]
}

/** What is to be mended in a scenario file: where, what to write, and the very lines with carets under what is meant. */
export function FileProblemList({ problems }: FileProblemListProps) {
  return (
    <ul className={styles['file-problem-list']}>
      {problems.map((problem) => (
        <li key={`${problem.file}:${problem.line}:${problem.column}:${problem.code} ${problem.message}`}>
          <p className={styles.place}>
            {problem.file}:{problem.line}:{problem.column} <span className={styles.code}>{problem.severity}</span>{' '}
            <span className={styles.code}>{problem.code}</span>
          </p>
          <p>{problem.message}</p>
          {problem.frame !== '' && <pre className={styles.frame}>{problem.frame}</pre>}
        </li>
      ))}
    </ul>
  )
}
