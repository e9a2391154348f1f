import { useMemo, useState } from 'react'

import { mark, markDifference, RUBRICS } from '../../../../scenarios/scoring'
import { Select } from '../../../components/select'
import { debriefText } from '../debrief-text'
import { ScorePips } from '../parts/score-pips'
import type { OpenDebrief } from '../use-debrief'
import { marksText as words } from './marks-text'
import styles from './other-rubric.module.css'

/** The same facts under another rubric, and what that changes. */
export function OtherRubric({ open }: { open: OpenDebrief }) {
  const { recording, scenario, marks } = open
  const [id, setId] = useState(marks.rubric.id)
  const difference = useMemo(() => {
    const rubric = RUBRICS.find((one) => one.id === id)
    return markDifference(marks, mark(recording.facts, scenario, rubric, recording.at))
  }, [id, marks, recording, scenario])
  const dials = difference.dials.filter(({ bands: [before, after] }) => before !== after)
  return (
    <section aria-labelledby="other-rubric" className={styles['other-rubric']}>
      <header>
        <h2 id="other-rubric">{words.rubric}</h2>
        <Select
          label={words.rubric}
          options={RUBRICS.map((rubric) => ({
            value: rubric.id,
            label: `${words.rubricNames[rubric.id] ?? rubric.id} · ${rubric.version}`,
          }))}
          value={id}
          onChange={setId}
        />
      </header>
      <p>{words.rubricLead}</p>
      {id !== marks.rubric.id && (
        <>
          <p>
            {words.differs(difference.items.length)}{' '}
            {dials
              .map(
                ({ dial, bands: [before, after] }) =>
                  `${debriefText.dialsLong[dial]}: ${before ? debriefText.bands[before] : '–'} → ${after ? debriefText.bands[after] : '–'}.`,
              )
              .join(' ')}
          </p>
          {difference.items.length > 0 && (
            <table>
              <thead>
                <tr>
                  <th scope="col" />
                  <th scope="col">{words.before}</th>
                  <th scope="col">{words.after}</th>
                </tr>
              </thead>
              <tbody>
                {difference.items.map((item) => (
                  <tr key={item.id}>
                    <th scope="row">{item.title}</th>
                    <td>
                      <ScorePips score={item.before} />
                    </td>
                    <td>
                      <ScorePips score={item.after} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </>
      )}
    </section>
  )
}
