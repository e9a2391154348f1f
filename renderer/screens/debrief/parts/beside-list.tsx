import type { Debrief, DebriefMoment } from '../../../../scenarios/debrief'
import { type Beside, grouped } from '../../../../scenarios/scoring'
import { exactLengthOf } from '../../../text/length-of'
import { debriefText as words } from '../debrief-text'
import styles from './beside-list.module.css'
import { MomentLink } from './moment-link'
import { ToldLine } from './told-line'

export interface BesideListProps {
  beside: Beside
  luck: Debrief['luck']
  momentOf: (fact: number) => DebriefMoment | null
  onGo: (moment: DebriefMoment) => void
}

/** What it cost, how long things took, luck, and moves no list asks for. */
export function BesideList({ beside, luck, momentOf, onGo }: BesideListProps) {
  const { customers, detect, mitigate, resolve, adaptive } = beside
  const momentsOf = (facts: readonly number[]) => {
    const found = facts.flatMap((fact) => momentOf(fact) ?? [])
    return found.filter(({ at }, index) => found.findIndex((other) => other.at === at) === index).slice(0, 4)
  }
  const parts = [
    `${grouped(customers.amount)} ${customers.unit}`,
    detect === null ? null : words.detect(exactLengthOf(detect)),
    mitigate === null ? null : words.mitigate(exactLengthOf(mitigate)),
    resolve === null ? null : words.resolve(exactLengthOf(resolve)),
  ].filter((part) => part !== null)
  return (
    <div className={styles['beside-list']}>
      <p>{parts.join(' · ')}</p>
      {luck.map((told) => (
        <p key={told.text}>
          <ToldLine told={told} onGo={onGo} />
        </p>
      ))}
      {adaptive.length > 0 && (
        <>
          <h3>{words.moves}</h3>
          <ul>
            {adaptive.map((move) => (
              <li key={move.id}>
                {move.title}{' '}
                {momentsOf(move.facts).map((moment) => (
                  <MomentLink key={moment.fact} at={moment.at} onGo={() => onGo(moment)} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.note}>{words.besideNote}</p>
    </div>
  )
}
