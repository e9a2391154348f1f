import { useMemo } from 'react'

import { type DebriefMoment, factTeller } from '../../../../scenarios/debrief'
import type { Fact } from '../../../../scenarios/engine'
import { playedScenario } from '../../../../scenarios/scoring'
import { drillTime } from '../../../design/drill-time'
import { MomentLink } from '../parts/moment-link'
import type { OpenDebrief } from '../use-debrief'
import styles from './dial-moments.module.css'
import { marksText as words } from './marks-text'

/** How many are offered where there are more to choose from. */
const MOST = 6

export interface DialMomentsProps {
  open: OpenDebrief
  /** Facts worth looking at before the domain is filled in, in the order in which they happened. */
  moments: readonly number[]
  /** Those that belong to the mark already. */
  linked: readonly number[]
  onLink: (moments: number[]) => void
  onGo: (moment: DebriefMoment) => void
}

/** Moments to look at before a domain is marked, and what happened in each; those that are ticked belong to the mark. */
export function DialMoments({ open, moments, linked, onLink, onGo }: DialMomentsProps) {
  const { recording, scenario, worded } = open
  const tell = useMemo(
    () => factTeller(recording.facts, playedScenario(recording.facts, scenario)),
    [recording, scenario],
  )
  const told = (fact: Fact | undefined) => {
    const sentence = fact ? tell(fact) : null
    return fact && sentence !== null ? [{ fact: fact.id, at: fact.at, sentence: worded(sentence) }] : []
  }
  const of = (ids: readonly number[]) => ids.flatMap((id) => told(recording.facts.find((fact) => fact.id === id)))
  const chosen = of(linked)
  const seconds = new Set(chosen.map(({ at }) => at))
  const others = of(moments).filter(({ at }) => !seconds.has(at) && seconds.add(at))
  const offered = [...chosen, ...spread(others, MOST)].sort((a, b) => a.at - b.at)
  if (offered.length === 0) return null
  return (
    <div className={styles['dial-moments']}>
      <p>{words.moments}</p>
      <ul>
        {offered.map(({ fact, at, sentence }) => (
          <li key={fact}>
            <input
              type="checkbox"
              aria-label={words.link(drillTime(at))}
              checked={linked.includes(fact)}
              onChange={(event) =>
                onLink(event.target.checked ? [...linked, fact] : linked.filter((one) => one !== fact))
              }
            />
            <MomentLink at={at} onGo={() => onGo({ at, fact })} />
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A few of many, evenly over the run. */
function spread<Item>(list: readonly Item[], most: number): Item[] {
  if (list.length <= most) return [...list]
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * (list.length - 1)) / (most - 1))]).filter(
    (item) => item !== undefined,
  )
}
