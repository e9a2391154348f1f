import { Fragment, memo } from 'react'

import { explained } from '../../scenarios/plain'
import { type Explaining, useExplaining } from './explaining'
import { Told } from './told'
import styles from './words.module.css'

/** Words of a scenario. Where terms are explained, each is followed by what it means. */
export const Words = memo(function Words({ text }: { text: string }) {
  const explaining = useExplaining()
  return <Told>{explaining ? withMeanings(text, text, explaining, new Set()) : text}</Told>
})

/**
 * A stretch of some words with its terms explained. Seen each time they are read, said by a screen reader only the first time:
 * there the rest is heard as it was said.
 *
 * @param whole - the words it is a stretch of
 * @param known - terms explained further up in these words; those found are added
 */
export function withMeanings(stretch: string, whole: string, { glossary, firstIn }: Explaining, known: Set<string>) {
  return explained(stretch, glossary, known).map(({ words, means, term = '' }, index) => {
    // The parts of one text never change places, so their index is their identity.
    const key = `${index}`
    if (means === undefined) return <Fragment key={key}>{words}</Fragment>
    return (
      <Fragment key={key}>
        <span className={styles.term}>{words}</span>
        <span className={styles.means} aria-hidden={firstIn(term, whole) ? undefined : true}>
          {' '}
          ({means})
        </span>
      </Fragment>
    )
  })
}
