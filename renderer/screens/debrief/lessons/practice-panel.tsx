import type { HostApi } from '../../../../electron/bridge'
import type { DialTrend, Progress } from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { listOf } from '../../../text/list-of'
import { debriefText } from '../debrief-text'
import { lessonsText as words } from './lessons-text'
import styles from './practice-panel.module.css'
import { useProgress } from './use-progress'

/** How one's own runs go, what to practise next, and when. No comparison with anybody else. */
export function PracticePanel({ host }: { host: HostApi }) {
  const { state, look } = useProgress(host)
  return (
    <section aria-labelledby="practice" className={styles['practice-panel']}>
      <h2 id="practice">{words.practice}</h2>
      <p>{words.practiceLead}</p>
      {state.kind === 'closed' && (
        <div>
          <Button onClick={look}>{words.practiceOpen}</Button>
        </div>
      )}
      {state.kind === 'reading' && <p role="status">{words.practiceWait}</p>}
      {state.kind === 'fault' && <p role="alert">{words.practiceFault}</p>}
      {state.kind === 'open' && <Told progress={state.progress} />}
    </section>
  )
}

function Told({ progress }: { progress: Progress }) {
  const { missing, trends, practise, next } = progress
  return (
    <>
      <p className={styles.next}>
        {words.next(next.date, next.due)} {words.because[next.because]}
      </p>
      {missing > 0 && <p>{words.missing(missing)}</p>}
      {trends.length > 0 && (
        <ul className={styles.trends}>
          {trends.map((trend) => (
            <li key={trend.dial}>
              <span>{debriefText.dialsLong[trend.dial]}</span>
              <TrendLine trend={trend} />
              <span>{words.trend[trend.moved]}</span>
            </li>
          ))}
        </ul>
      )}
      <h3>{words.practise}</h3>
      {practise.length === 0 && <p>{words.practiseNone}</p>}
      <ul>
        {practise.slice(0, 6).map((skill) => (
          <li key={skill.id}>
            {skill.title}{' '}
            <span className={styles.quiet}>{words.openLately(skill.openLately, Math.min(3, skill.looked))}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Bands over time, in three steps: no more than runs can say. */
function TrendLine({ trend }: { trend: DialTrend }) {
  const height = { developing: 26, solid: 16, strong: 6 }
  const points = trend.points.slice(-12)
  const x = (index: number) => 8 + index * 18
  const label = listOf(points.map(({ date, band }) => `${date}: ${debriefText.bands[band]}`))
  return (
    <svg width={16 + Math.max(1, points.length - 1) * 18} height="32" role="img" aria-label={label}>
      <path
        className={styles.line}
        d={points.map(({ band }, index) => `${index === 0 ? 'M' : 'L'}${x(index)} ${height[band]}`).join('')}
      />
      {points.map(({ run, band }, index) => (
        <circle key={run} className={styles.dot} cx={x(index)} cy={height[band]} r="3" />
      ))}
    </svg>
  )
}
