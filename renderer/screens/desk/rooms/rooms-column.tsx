import { text } from '../../../text/text'
import { ChannelsSection } from './channels-section'
import { CrewSection } from './crew-section'
import { PagerSection } from './pager-section'
import styles from './rooms-column.module.css'

/** The left column: what rings, where people talk, who is here. */
export function RoomsColumn() {
  return (
    <nav className={styles['rooms-column']} aria-label={text.desk.panes.rooms}>
      <PagerSection />
      <ChannelsSection />
      <CrewSection />
    </nav>
  )
}
