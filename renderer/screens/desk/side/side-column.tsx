import { text } from '../../../text/text'
import { ChecklistSections } from './checklist-section'
import { DecisionsSection } from './decisions-section'
import { GraphsSection } from './graphs-section'
import { LoopsSection } from './loops-section'
import { ServicesSection } from './services-section'
import styles from './side-column.module.css'

/** The right column: what is open, what to do, how things are. The open loops stay in view while the rest scrolls. */
export function SideColumn() {
  return (
    <section className={styles['side-column']} aria-label={text.desk.panes.side}>
      <LoopsSection />
      <div className={styles.rest}>
        <DecisionsSection />
        <ChecklistSections />
        <ServicesSection />
        <GraphsSection />
      </div>
    </section>
  )
}
