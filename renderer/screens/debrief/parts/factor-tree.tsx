import type { Factor } from '../../../../scenarios/format'
import { Words } from '../../../components/words'
import { causeText } from '../cause/cause-text'
import styles from './factor-tree.module.css'

export interface FactorTreeProps {
  factors: readonly Factor[]
}

/** What had to be so, each thing resting on all of those under it. Conditions and actions told apart by shape. */
export function FactorTree({ factors }: FactorTreeProps) {
  return (
    <ul className={styles['factor-tree']}>
      {factors.map((factor) => (
        <li key={factor.what}>
          <p>
            {factor.kind && (
              <span className={styles.kind} data-kind={factor.kind}>
                {causeText.kinds[factor.kind]}
              </span>
            )}
            <Words text={factor.what} />
          </p>
          {factor.because && <FactorTree factors={factor.because} />}
        </li>
      ))}
    </ul>
  )
}
