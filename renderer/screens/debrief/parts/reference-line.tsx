import { Tooltip } from '@base-ui/react/tooltip'

import { debriefText as words } from '../debrief-text'
import styles from './reference-line.module.css'

export interface ReferenceLineProps {
  text: string
  source: string
}

/** How others did, as a line to compare with, and where that comes from. */
export function ReferenceLine({ text, source }: ReferenceLineProps) {
  return (
    <span className={styles['reference-line']}>
      {text}{' '}
      <Tooltip.Root>
        <Tooltip.Trigger className={styles.source} aria-label={`${words.source}: ${source}`} closeOnClick={false}>
          {words.source}
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Positioner sideOffset={6} className={styles.positioner}>
            <Tooltip.Popup className={styles.popup}>{source}</Tooltip.Popup>
          </Tooltip.Positioner>
        </Tooltip.Portal>
      </Tooltip.Root>
    </span>
  )
}
