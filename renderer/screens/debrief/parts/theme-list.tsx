import { memo } from 'react'

import type { Step, Theme } from '../../../../scenarios/debrief'
import { cx } from '../../../design/cx'
import { debriefText as words } from '../debrief-text'
import { MomentLink } from './moment-link'
import styles from './theme-list.module.css'

export interface ThemeListProps {
  themes: readonly Theme[]
  steps: readonly Step[]
  current: Step | null
  /** Nothing after this second is told; `null`: all of it. */
  until: number | null
  onGo: (at: number, fact: number) => void
}

/** What happened by what it was about, in order within each theme: the other way round from lanes. */
export const ThemeList = memo(function ThemeList({ themes, steps, current, until, onGo }: ThemeListProps) {
  const byFact = new Map(steps.map((step) => [step.fact, step]))
  return (
    <div className={styles['theme-list']}>
      {themes.map((theme) => {
        const own = theme.facts
          .flatMap((fact) => byFact.get(fact) ?? [])
          .filter((step) => until === null || step.at <= until)
        if (own.length === 0) return null
        return (
          <section key={theme.id} aria-labelledby={`theme-${theme.id}`}>
            <h3 id={`theme-${theme.id}`}>
              {words.themes[theme.id]} <span>{own.length}</span>
            </h3>
            <p>{words.themeAsks[theme.id]}</p>
            <ol>
              {own.map((step) => (
                <ThemeStep key={step.fact} step={step} isCurrent={step.fact === current?.fact} onGo={onGo} />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
})

interface ThemeStepProps {
  step: Step
  isCurrent: boolean
  onGo: (at: number, fact: number) => void
}

/** Drawn anew only when the cursor comes to it or leaves it. */
const ThemeStep = memo(function ThemeStep({ step, isCurrent, onGo }: ThemeStepProps) {
  return (
    <li className={cx(isCurrent && styles.current)}>
      <MomentLink at={step.at} onGo={() => onGo(step.at, step.fact)} /> <span>{step.text}</span>
    </li>
  )
})
