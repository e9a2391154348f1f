import { memo, useDeferredValue, useId, useMemo, useState } from 'react'

import type { Step } from '../../../../scenarios/debrief'
import { Section } from '../../../components/section'
import { TextInput } from '../../../components/text-input'
import { cx } from '../../../design/cx'
import { debriefText as words } from '../debrief-text'
import { MomentLink } from './moment-link'
import styles from './moment-picker.module.css'

/** As many as one looks through; words find the others. */
const MOST = 40

export interface MomentPickerProps {
  steps: readonly Step[]
  current: Step | null
  onGo: (at: number, fact: number) => void
}

/** The moments about the cursor, or those with some words in them: where one writes, to choose what it is about. */
export const MomentPicker = memo(function MomentPicker({ steps, current, onGo }: MomentPickerProps) {
  const id = useId()
  const [wanted, setWanted] = useState('')
  const looked = useDeferredValue(wanted.trim().toLowerCase())
  const shown = useMemo(() => {
    const found =
      looked === '' ? steps : steps.filter(({ text, who }) => `${who} ${text}`.toLowerCase().includes(looked))
    const here = found.findIndex((step) => step.at >= (current?.at ?? 0))
    const first = Math.max(0, Math.min((here < 0 ? found.length : here) - MOST / 4, found.length - MOST))
    return found.slice(first, first + MOST)
  }, [steps, looked, current])
  return (
    <Section title={words.otherMoments} pane="moments" className={styles['moment-picker']}>
      <label htmlFor={id}>{words.findMoment}</label>
      <TextInput id={id} value={wanted} onChange={(event) => setWanted(event.target.value)} />
      {shown.length === 0 && <p role="status">{words.noMoment}</p>}
      <ol>
        {shown.map((step) => (
          <li
            key={step.fact}
            className={cx(step.fact === current?.fact && styles.current)}
            aria-current={step.fact === current?.fact ? 'true' : undefined}
          >
            <MomentLink at={step.at} onGo={() => onGo(step.at, step.fact)} /> <span>{step.text}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
})
