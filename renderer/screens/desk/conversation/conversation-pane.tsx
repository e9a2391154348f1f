import { text } from '../../../text/text'
import { Composer } from '../composer/composer'
import { ConversationHeader } from './conversation-header'
import styles from './conversation-pane.module.css'
import { MessageList } from './message-list'

/** The middle of the desk: one room's talk, and the place to write. */
export function ConversationPane() {
  return (
    <section className={styles['conversation-pane']} aria-label={text.desk.panes.conversation}>
      <ConversationHeader />
      <MessageList />
      <Composer />
    </section>
  )
}
