import { text } from '../../../text/text'
import { ChecklistSections } from './checklist-section'
import { DecisionsSection } from './decisions-section'
import { GraphsSection } from './graphs-section'
import { LoopsSection } from './loops-section'
import { ServicesSection } from './services-section'
import styles from './side-column.module.css'

/**
 * The right column in three bands: what is open, what to do, how things are. Each scrolls within its own share, so that
 * a long list never pushes the instruments off the screen.
 */
export function SideColumn({ instruments = true }: { instruments?: boolean }) {
  return (
    <section className={styles['side-column']} aria-label={text.desk.panes.side}>
      <LoopsSection />
      <div className={styles.todo}>
        <DecisionsSection />
        <ChecklistSections />
      </div>
      {instruments && (
        <div className={styles.instruments}>
          <ServicesSection />
          <GraphsSection />
        </div>
      )}
    </section>
  )
}

/** How things are, in a column of its own, with room to read it. */
export function InstrumentsColumn() {
  return (
    <section className={styles['instruments-column']} aria-label={text.desk.panes.instruments}>
      <ServicesSection large />
      <GraphsSection large />
    </section>
  )
}

/** What is open and what to do, alone. */
export function LoopsBand() {
  return (
    <>
      <LoopsSection />
      <DecisionsSection />
      <ChecklistSections />
    </>
  )
}

/** How things are, alone. */
export function InstrumentsBand() {
  return (
    <>
      <ServicesSection />
      <GraphsSection />
    </>
  )
}
