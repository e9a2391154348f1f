import { memo } from 'react'

import type { Step } from '../../../../scenarios/debrief'
import { debriefText as words } from '../debrief-text'
import { MomentLink } from './moment-link'
import styles from './steps-table.module.css'

export interface StepsTableProps {
  steps: readonly Step[]
  current: Step | null
  onGo: (at: number, fact: number) => void
}

/** The side-by-side view in words, for whoever reads better than they see, and for reading aloud. Not drawn anew as the cursor plays. */
export const StepsTable = memo(function StepsTable({ steps, current, onGo }: StepsTableProps) {
  return (
    <table className={styles['steps-table']}>
      <thead>
        <tr>
          <th scope="col">{words.tableHead.when}</th>
          <th scope="col">{words.tableHead.who}</th>
          <th scope="col">{words.tableHead.what}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <StepRow key={step.fact} step={step} isCurrent={step.fact === current?.fact} onGo={onGo} />
        ))}
      </tbody>
    </table>
  )
})

interface StepRowProps {
  step: Step
  isCurrent: boolean
  onGo: (at: number, fact: number) => void
}

/** A row of its own, so that a step of the cursor draws two rows anew and not thousands. */
const StepRow = memo(function StepRow({ step, isCurrent, onGo }: StepRowProps) {
  return (
    <tr aria-current={isCurrent ? 'true' : undefined}>
      <td>
        <MomentLink at={step.at} onGo={() => onGo(step.at, step.fact)} />
      </td>
      <td>{step.who}</td>
      <td>
        {step.text}
        {!step.onScreen && <span className={styles.unseen}> ({words.notOnScreen})</span>}
      </td>
    </tr>
  )
})
