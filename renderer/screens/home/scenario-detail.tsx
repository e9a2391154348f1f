import { useState } from 'react'
import type { Assistance, Difficulty } from '../../../electron/bridge'
import type { Briefing } from '../../../scenarios/engine'
import { glossaryOf } from '../../../scenarios/plain'
import { Button } from '../../components/button'
import { ExplainingProvider } from '../../components/explaining'
import { Field } from '../../components/field'
import { Segmented } from '../../components/segmented'
import { TextInput } from '../../components/text-input'
import { Words } from '../../components/words'
import { selectPlainLanguage, useSettings } from '../../store/settings-store'
import { listOf } from '../../text/list-of'
import { text } from '../../text/text'
import styles from './scenario-detail.module.css'
import { skillName } from './skill-name'

export interface ScenarioDetailProps {
  briefing: Briefing
  /** Played before: then its sources may be named, which tell what it is about. */
  played: boolean
  /** This is the obvious first thing to do. */
  primary: boolean
  onStart: (choice: { seed: number | null; assistance: Assistance; difficulty: Difficulty }) => void
}

const optionsOf = <T extends string>(labels: Record<T, string>) =>
  (Object.entries(labels) as Array<[T, string]>).map(([value, label]) => ({ value, label }))
const ASSISTANCE = optionsOf<Assistance>(text.home.assistanceOptions)
const DIFFICULTY = optionsOf<Difficulty>(text.home.difficultyOptions)

/** The scenario one has chosen: what it is about, and how to play it. */
export function ScenarioDetail({ briefing, played, primary, onStart }: ScenarioDetailProps) {
  const plain = useSettings(selectPlainLanguage)
  const [seed, setSeed] = useState('')
  const [assistance, setAssistance] = useState<Assistance>('full')
  const [difficulty, setDifficulty] = useState<Difficulty>('standard')
  const valid = /^\d{0,9}$/.test(seed.trim())
  const start = () =>
    valid && onStart({ seed: seed.trim() === '' ? null : Number(seed.trim()), assistance, difficulty })
  return (
    <aside className={styles['scenario-detail']} aria-label={briefing.title}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className={styles.about} tabIndex={0}>
        <h2 className={styles.title}>{briefing.title}</h2>
        <p className={styles.facts}>
          {text.home.company} {briefing.company} · {text.home.level(briefing.level)} ·{' '}
          {text.home.minutes(briefing.minutes)}
        </p>
        <p className={styles.brief}>
          <ExplainingProvider glossary={plain ? glossaryOf(briefing.glossary) : null}>
            <Words text={((plain && briefing.plainBrief) || briefing.brief)[0] ?? ''} />
          </ExplainingProvider>
        </p>
        <dl className={styles.list}>
          <dt>{text.home.practises}</dt>
          <dd>{listOf(briefing.teaches.map(skillName))}</dd>
          {played && briefing.source.length > 0 && (
            <>
              <dt>{text.home.inspiredBy}</dt>
              <dd>{briefing.source.map((source) => source.what).join('; ')}</dd>
            </>
          )}
          {briefing.contentNote && (
            <>
              <dt>{text.home.briefing.contentNote}</dt>
              <dd>{briefing.contentNote}</dd>
            </>
          )}
        </dl>
      </div>
      <form
        className={styles.options}
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        <div className={styles.choice}>
          <span className={styles.label}>{text.home.difficulty}</span>
          <Segmented label={text.home.difficulty} options={DIFFICULTY} value={difficulty} onChange={setDifficulty} />
          <span className={styles.hint}>
            {text.home.difficultyMeans[difficulty]} {text.home.difficultyHint}
          </span>
        </div>
        <div className={styles.choice}>
          <span className={styles.label}>{text.home.assistance}</span>
          <Segmented label={text.home.assistance} options={ASSISTANCE} value={assistance} onChange={setAssistance} />
          <span className={styles.hint}>{text.home.assistanceHint}</span>
        </div>
        <Field label={text.home.seed} hint={text.home.seedHint} problem={valid ? null : text.home.seedProblem}>
          {(ids) => (
            <TextInput
              {...ids}
              inputMode="numeric"
              className={styles.seed}
              value={seed}
              onChange={(event) => setSeed(event.target.value)}
            />
          )}
        </Field>
        <Button kind={primary ? 'action' : 'plain'} className={styles.start} disabled={!valid} onClick={start}>
          {text.home.start}
        </Button>
      </form>
    </aside>
  )
}
