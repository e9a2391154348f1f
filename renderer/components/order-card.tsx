import type { ReactNode } from 'react'
import type { DeskLoop } from '../../scenarios/desk'
import type { BriefedAsk } from '../../scenarios/engine'
import { ariaKeys } from '../commands/printed-keys'
import { cx } from '../design/cx'
import { text } from '../text/text'
import { Button } from './button'
import styles from './order-card.module.css'
import { orderSteps } from './order-steps'
import { ReadBackCompare } from './read-back-compare'
import { RichText } from './rich-text'

export interface OrderCardProps {
  loop: DeskLoop
  ask: BriefedAsk | undefined
  /** The sentence that was sent. */
  words: string
  /** The time box running out; absent when there is none. */
  timeLeft: ReactNode
  /** Printed on the two answers while this card is the one they act on. */
  keys: { right: string | undefined; again: string | undefined }
  onRight: () => void
  onAgain: () => void
  onChase: () => void
  onCancel: () => void
  /** Goes to the message that reported. */
  onOutcome: (() => void) | null
}

/** An order and how far its loop has come: what was asked above what was read back, the difference marked. */
export function OrderCard(props: OrderCardProps) {
  const { loop, ask, words, timeLeft, keys, onRight, onAgain, onChase, onCancel, onOutcome } = props
  const slots = ask?.slots ?? Object.keys(loop.asked ?? {}).map((name) => ({ name, label: name, options: [] }))
  const waits = loop.open && loop.stage === 'read-back' && !loop.confirmed
  const wrong = loop.differs.length > 0
  const firstWrong = loop.differs[0]
  const meant = firstWrong ? loop.asked?.[firstWrong] : undefined
  const answering = waits || (loop.open && loop.overdue)
  const left = loop.open && (
    <span className={cx(styles.left, loop.overdue && styles.over)}>{timeLeft ?? text.desk.loop.noBox}</span>
  )
  return (
    <div className={cx(styles['order-card'], !loop.open && styles.shut)} data-loop={loop.loop}>
      <p className={styles.words}>
        <RichText text={words} marked={Object.values(loop.asked ?? {})} />
      </p>
      {loop.readBack && (loop.open || wrong) && (
        <ReadBackCompare loop={loop} slots={slots} label={ask?.label ?? loop.about} />
      )}
      <div className={styles.progress}>
        <ol className={styles.steps} aria-label={text.desk.loop.steps}>
          {orderSteps(loop).map((step) => (
            <li
              key={step.id}
              className={styles.step}
              data-state={step.state}
              data-waits={step.waitsForYou || undefined}
              aria-current={step.state === 'now' ? 'step' : undefined}
            >
              {step.label}
            </li>
          ))}
          {ENDS.has(loop.stage) && <li className={styles.end}>{text.desk.loop.listStage[loop.stage]}</li>}
        </ol>
        {onOutcome && (
          <Button kind="quiet" size="s" className={styles.outcome} onClick={onOutcome}>
            {text.desk.loop.report} →
          </Button>
        )}
        {!answering && left}
      </div>
      {answering && (
        <div className={styles.foot}>
          {waits && (
            <>
              <Button
                kind={wrong ? 'action' : 'plain'}
                keys={keys.again}
                aria-keyshortcuts={ariaKeys(keys.again)}
                onClick={onAgain}
              >
                {meant ? `${text.desk.loop.sayAgain}: ${meant}` : text.desk.loop.sayAgain}
              </Button>
              <Button
                kind={wrong ? 'plain' : 'action'}
                keys={keys.right}
                aria-keyshortcuts={ariaKeys(keys.right)}
                onClick={onRight}
              >
                {text.desk.loop.thatsRight}
              </Button>
            </>
          )}
          {!waits && <Button onClick={onChase}>{text.desk.loop.chase}</Button>}
          {left}
        </div>
      )}
      {loop.open && (
        <div className={styles.tools}>
          {loop.to !== null && !waits && !loop.overdue && (
            <Button kind="quiet" size="s" onClick={onChase}>
              {text.desk.loop.chase}
            </Button>
          )}
          <Button kind="quiet" size="s" onClick={onCancel}>
            {text.desk.loop.cancel}
          </Button>
        </div>
      )}
    </div>
  )
}

const ENDS = new Set(['refused', 'cancelled', 'dropped'])
