import { awaitsAnswer, loopToAnswer } from '../../../../scenarios/composing'
import { type DeskLoop, loopsByUrgency } from '../../../../scenarios/desk'
import { useCommands } from '../../../commands/commands-context'
import { useRowKeys } from '../../../commands/use-row-keys'
import { Keys } from '../../../components/keys'
import { LoopAnswer } from '../../../components/loop-answer'
import { LoopRow } from '../../../components/loop-row'
import { Section } from '../../../components/section'
import { firstName } from '../../../store/people'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import styles from './side-column.module.css'
import { otherSide, stageWords, waitsForYou } from './urgent-loops'

const selectDesk = (session: SessionState) => session.desk
const selectAsks = (session: SessionState) => session.desk?.asks
const selectRoom = (session: SessionState) => session.room
const selectSecond = (session: SessionState) => session.second

/** The heart of the desk: everything that still waits to be closed, most urgent first. Never hidden. */
export function LoopsSection() {
  const desk = useSession(selectDesk)
  const second = useSession(selectSecond)
  const room = useSession(selectRoom)
  const store = useSessionStore()
  const { keysOf } = useCommands()
  const onRowKeys = useRowKeys()
  if (!desk) return null
  const loops = loopsByUrgency(desk, second)
  const keys = keysOf('pane.loops')
  const answered = loopToAnswer({ desk, room })
  return (
    <Section title={text.desk.panes.loops} pane="loops" aside={keys && <Keys keys={keys} />} className={styles.loops}>
      {loops.length === 0 ? (
        <p className={styles.none}>{text.desk.loop.none}</p>
      ) : (
        <ul onKeyDown={onRowKeys} aria-label={text.desk.loop.openList}>
          {loops.map((loop) => {
            const other = otherSide(loop)
            return (
              <LoopRow
                key={loop.loop}
                loop={loop}
                who={other === null ? text.desk.bar.nobody : firstName(desk, other)}
                stage={stageWords(loop)}
                second={second}
                yours={waitsForYou(loop)}
                onGo={() => store.getState().pointAt(loop.message, loop.loop)}
                answer={awaitsAnswer(loop) && <AnswerHere loop={loop} first={loop.loop === answered} />}
              />
            )
          })}
        </ul>
      )}
    </Section>
  )
}

/** The answer to a read-back, from the list. The keys are printed on the one that they answer from anywhere. */
function AnswerHere({ loop, first }: { loop: DeskLoop; first: boolean }) {
  const { run, keysOf } = useCommands()
  const asks = useSession(selectAsks)
  const refusal = useSession(({ refused }) => (refused?.where === `loop ${loop.loop}` ? refused.message : null))
  const pointed = { pointed: { loop: loop.loop } }
  return (
    <LoopAnswer
      loop={loop}
      slots={asks?.find(({ id }) => id === loop.ask)?.slots ?? []}
      keys={{ right: first ? keysOf('thats-right') : undefined, again: first ? keysOf('say-again') : undefined }}
      refusal={refusal}
      onRight={() => run('thats-right', pointed)}
      onAgain={() => run('say-again', pointed)}
    />
  )
}
