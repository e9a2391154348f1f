import type { Step } from '../../../../scenarios/debrief'
import { Section } from '../../../components/section'
import { drillTime } from '../../../design/drill-time'
import { debriefText as words } from '../debrief-text'
import styles from './pin-panel.module.css'

export interface PinPanelProps {
  at: number
  step: Step | null
  /** What can be pinned to it. */
  what: string
}

/** Where one writes, the moment at the cursor is only what that may be pinned to: what it was, and no more. */
export function PinPanel({ at, step, what }: PinPanelProps) {
  return (
    <Section title={words.toPin(drillTime(at))} pane="moment" className={styles['pin-panel']}>
      <p>{what}</p>
      <blockquote>{step ? step.title : words.before}</blockquote>
    </Section>
  )
}
