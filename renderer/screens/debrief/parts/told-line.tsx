import { Fragment } from 'react'

import type { DebriefMoment, Told } from '../../../../scenarios/debrief'
import { Words } from '../../../components/words'
import { MomentLink } from './moment-link'
import styles from './told-line.module.css'

export interface ToldLineProps {
  told: Told
  onGo: (moment: DebriefMoment) => void
}

/** A sentence, followed by the moments it speaks of. */
export function ToldLine({ told, onGo }: ToldLineProps) {
  return (
    <>
      <Words text={told.text} />
      {told.moments.length > 0 && (
        <span className={styles['told-line']}>
          {' '}
          {told.moments.map((moment, index) => (
            <Fragment key={moment.fact}>
              {index > 0 && ' · '}
              <span className={styles.last}>
                <MomentLink at={moment.at} onGo={() => onGo(moment)} />
                {index === told.moments.length - 1 && <span aria-hidden="true"> →</span>}
              </span>
            </Fragment>
          ))}
        </span>
      )}
    </>
  )
}
