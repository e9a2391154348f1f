import type { ReactNode } from 'react'

import type { RunComparison } from '../../../../scenarios/debrief'
import { grouped } from '../../../../scenarios/scoring'
import { minutesSeconds } from '../../../design/drill-time'
import { exactLengthOf } from '../../../text/length-of'
import { debriefText } from '../debrief-text'
import { ScorePips } from '../parts/score-pips'
import { compareText as words } from './compare-text'
import styles from './comparison-table.module.css'

/** What was marked otherwise, and what stands beside. No run is called better. */
export function ComparisonTable({ comparison, marksShown }: { comparison: RunComparison; marksShown: boolean }) {
  const head = (
    <thead>
      <tr>
        <td />
        <th scope="col">{words.this}</th>
        <th scope="col">{words.other}</th>
      </tr>
    </thead>
  )
  return (
    <div className={styles['comparison-table']}>
      <section aria-labelledby="compare-dials">
        <h3 id="compare-dials">{words.dials}</h3>
        {!marksShown && <p>{words.marksHidden}</p>}
        <table>
          {head}
          <tbody>
            {(marksShown ? comparison.dials : []).map(({ dial, bands }) => (
              <tr key={dial}>
                <th scope="row">{debriefText.dialsLong[dial]}</th>
                {bands.map((band, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                  <td key={index}>{band ? debriefText.bands[band] : '–'}</td>
                ))}
              </tr>
            ))}
            {comparison.beside.map(({ what, values }) => (
              <tr key={what}>
                <th scope="row">{words.beside[what]}</th>
                {values.map((value, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                  <td key={index}>
                    {value === null ? words.notReached : what === 'customers' ? grouped(value) : exactLengthOf(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {marksShown && <Items comparison={comparison} head={head} />}
    </div>
  )
}

function Items({ comparison, head }: { comparison: RunComparison; head: ReactNode }) {
  return (
    <section aria-labelledby="compare-items">
      <h3 id="compare-items">{words.items}</h3>
      {comparison.items.length === 0 ? (
        <p>{words.itemsNone}</p>
      ) : (
        <table>
          {head}
          <tbody>
            {comparison.items.map(({ id, title, worth, at }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                {worth.map((score, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column.
                  <td key={index}>
                    <ScorePips score={score} /> {at[index] == null ? '' : minutesSeconds(at[index])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
