import type { DeskLoop, DeskMessage } from '../../../../scenarios/desk'
import { useCommands } from '../../../commands/commands-context'
import { OrderCard } from '../../../components/order-card'
import { Refusal } from '../../../components/refusal'
import { SignalLine } from '../../../components/signal-line'
import { timeLeft } from '../../../design/drill-time'
import { nameOf } from '../../../store/people'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { threadDraft } from '../../../store/thread-state'
import { text } from '../../../text/text'

const selectSecond = (session: SessionState) => session.second

export interface MessageLoopProps {
  loop: DeskLoop
  message: DeskMessage
  /** The keys for an answer act on this loop. */
  answers: boolean
  /** The message whose thread it is drawn in; `null` in the conversation. */
  inThread: string | null
}

/** The loop a message opened, drawn where it was opened. */
export function MessageLoop({ loop, message, answers, inThread }: MessageLoopProps) {
  const store = useSessionStore()
  const { run, keysOf } = useCommands()
  // Beside the conversation the same loop is drawn twice; a refusal is told where it was met, and once.
  const where = inThread === null ? `loop ${loop.loop}` : `thread-loop ${loop.loop}`
  const refusal = useSession(({ refused, threadBeside }) => {
    const here = refused?.where === where || (!threadBeside && refused?.where === `loop ${loop.loop}`)
    return here ? refused.message : null
  })
  const pane = inThread === null ? 'conversation' : 'thread'
  const pointed = { pointed: { loop: loop.loop, message: message.message, pane } }
  const { desk } = store.getState()
  if (!desk) return null

  if (loop.form === 'order') {
    return (
      <>
        <OrderCard
          loop={loop}
          ask={desk.asks.find((ask) => ask.id === loop.ask)}
          words={message.text}
          timeLeft={loop.due === null ? null : <TimeLeft due={loop.due} />}
          keys={{
            right: answers ? keysOf('thats-right') : undefined,
            again: answers ? keysOf('say-again') : undefined,
          }}
          onRight={() => void store.getState().act({ do: 'confirm', loop: loop.loop }, where)}
          onAgain={() => void store.getState().act({ do: 'correct', loop: loop.loop }, where)}
          onChase={() => void store.getState().act({ do: 'chase', loop: loop.loop }, where)}
          onCancel={() => void store.getState().act({ do: 'cancel', loop: loop.loop }, where)}
          onOutcome={loop.outcome ? () => store.getState().pointAt(loop.outcome ?? message.message) : null}
        />
        <Refusal message={refusal} />
      </>
    )
  }
  return (
    <>
      <SignalLine
        loop={loop}
        who={(id) => nameOf(desk, id)}
        keys={{ reply: keysOf('reply'), park: keysOf('park') }}
        onReply={() => run('reply', pointed)}
        onAsk={() => {
          run('reply', pointed)
          const draft = inThread === null ? message.in : threadDraft(inThread)
          const { drafts } = store.getState()
          if (!drafts[draft]?.text) store.getState().write(draft, { text: '/ask ' })
        }}
        onPark={() => run('park', pointed)}
      />
      <Refusal message={refusal} />
    </>
  )
}

function TimeLeft({ due }: { due: number }) {
  const second = useSession(selectSecond)
  const left = due - second
  return left >= 0 ? text.desk.loop.left(timeLeft(left)) : text.desk.loop.over(timeLeft(-left))
}
