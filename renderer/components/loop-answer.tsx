import type { DeskLoop } from '../../scenarios/desk'
import { ariaKeys } from '../commands/printed-keys'
import { text } from '../text/text'
import { Button } from './button'
import styles from './loop-answer.module.css'
import { ReadBackCompare } from './read-back-compare'
import { Refusal } from './refusal'

export interface LoopAnswerProps {
  loop: DeskLoop
  slots: ReadonlyArray<{ name: string; label: string }>
  keys: { right: string | undefined; again: string | undefined }
  refusal: string | null
  onRight: () => void
  onAgain: () => void
}

/** A read-back in the list of open loops: what was asked, what was heard, and the two answers. */
export function LoopAnswer({ loop, slots, keys, refusal, onRight, onAgain }: LoopAnswerProps) {
  const wrong = loop.differs.length > 0
  return (
    <div className={styles['loop-answer']} data-loop={loop.loop}>
      <ReadBackCompare loop={loop} slots={slots} />
      <div className={styles.answers}>
        <Button
          size="s"
          kind={wrong ? 'action' : 'plain'}
          keys={keys.again}
          aria-keyshortcuts={ariaKeys(keys.again)}
          onClick={onAgain}
        >
          {text.desk.loop.sayAgain}
        </Button>
        <Button
          size="s"
          kind={wrong ? 'plain' : 'action'}
          keys={keys.right}
          aria-keyshortcuts={ariaKeys(keys.right)}
          onClick={onRight}
        >
          {text.desk.loop.thatsRight}
        </Button>
      </div>
      <Refusal message={refusal} />
    </div>
  )
}
