import { ArrowLeft } from 'lucide-react'
import { useState } from 'react'

import type { HostApi } from '../../../electron/bridge'
import type { Progress } from '../../../scenarios/debrief'
import { Button } from '../../components/button'
import { Segmented } from '../../components/segmented'
import { useWindowTitle } from '../../store/use-window-title'
import { text } from '../../text/text'
import { OpenSkills } from './open-skills'
import styles from './progress-screen.module.css'
import { TrendGrid } from './trend-grid'
import { useOwnProgress } from './use-own-progress'

type Shape = 'lines' | 'table'

/** One's own runs beside one's own past, and what is worth practising. No comparison with anybody else. */
export function ProgressScreen({ host, onLeave }: { host: HostApi; onLeave: () => void }) {
  useWindowTitle(text.progress.title)
  const state = useOwnProgress(host)
  const words = text.progress
  return (
    <div className={styles['progress-screen']}>
      <header className={styles.bar}>
        <Button
          kind="quiet"
          onClick={onLeave}
          aria-label={text.home.title}
          title={text.home.title}
          icon={<ArrowLeft size={15} aria-hidden="true" />}
        />
        <h1 className={styles.name}>{words.title}</h1>
        <span className={styles.lead}>{words.lead}</span>
      </header>
      <main className={styles.main}>
        {state?.kind === 'reading' && <p role="status">{words.reading}</p>}
        {(state === null || state.kind === 'fault') && <p role="alert">{words.fault}</p>}
        {state?.kind === 'open' && (
          <>
            {state.toRead > 0 && <p role="status">{text.home.reading(state.toRead)}</p>}
            {state.toMark > 0 && <p role="status">{words.marking(state.toMark)}</p>}
            <Told progress={state.progress} />
          </>
        )}
      </main>
    </div>
  )
}

function Told({ progress }: { progress: Progress }) {
  const [shape, setShape] = useState<Shape>('lines')
  const words = text.progress
  return (
    <>
      <section aria-labelledby="progress-open">
        <h2 id="progress-open">{words.open}</h2>
        <OpenSkills skills={progress.practise} />
      </section>
      <section aria-labelledby="progress-trends" className={styles.trends}>
        <div className={styles.head}>
          <h2 id="progress-trends">{words.trends}</h2>
          <Segmented
            label={words.shape}
            options={[
              { value: 'lines', label: words.shapes.lines },
              { value: 'table', label: words.shapes.table },
            ]}
            value={shape}
            onChange={setShape}
          />
        </div>
        <p className={styles.lead}>{words.trendsLead}</p>
        <h3>{words.byDial}</h3>
        <TrendGrid trends={progress.dials} names={words.dials} shape={shape} />
        <h3>{words.bySkill}</h3>
        {progress.skills.length === 0 && <p className={styles.lead}>{words.noSkills}</p>}
        <TrendGrid trends={progress.skills} names={words.skills} shape={shape} />
      </section>
    </>
  )
}
