import { ListChecks } from 'lucide-react'

import { Button } from '../../../components/button'
import { Moment } from '../../../components/moment'
import { Refusal } from '../../../components/refusal'
import { Words } from '../../../components/words'
import { cx } from '../../../design/cx'
import { useSession, useSessionStore } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { text } from '../../../text/text'
import styles from './bot-prompts.module.css'

const selectPrompts = (session: SessionState) => session.desk?.prompts
const selectRefusal = (session: SessionState) => (session.refused?.where === 'prompts' ? session.refused.message : null)

/** The bot's prompts that still want an answer: done, later because, does not apply. */
export function BotPrompts() {
  const prompts = useSession(selectPrompts)
  const refusal = useSession(selectRefusal)
  const store = useSessionStore()
  return (
    <div className={styles['bot-prompts']}>
      <ul>
        {prompts?.map((prompt) => (
          <li
            key={prompt.prompt}
            className={cx(styles.prompt, prompt.answered && styles.answered)}
            data-row=""
            data-prompt={prompt.prompt}
            tabIndex={-1}
          >
            <ListChecks size={15} aria-hidden="true" />
            <p className={styles.words}>
              <Words text={prompt.text} /> <Moment at={prompt.at} />
            </p>
            {prompt.answered ? (
              <span>
                {text.desk.prompts.answered[prompt.answered.how]}
                {prompt.answered.reason && `, ${prompt.answered.reason}`}
              </span>
            ) : (
              <div className={styles.actions}>
                <Button
                  size="s"
                  onClick={() =>
                    void store.getState().act({ do: 'answer-prompt', prompt: prompt.prompt, how: 'done' }, 'prompts')
                  }
                >
                  {text.desk.prompts.done}
                </Button>
                <Button
                  size="s"
                  kind="quiet"
                  onClick={() => store.getState().openDialog({ kind: 'defer', prompt: prompt.prompt })}
                >
                  {text.desk.prompts.defer}
                </Button>
                <Button
                  size="s"
                  kind="quiet"
                  onClick={() =>
                    void store.getState().act({ do: 'answer-prompt', prompt: prompt.prompt, how: 'dismiss' }, 'prompts')
                  }
                >
                  {text.desk.prompts.dismiss}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <Refusal message={refusal} />
    </div>
  )
}
