import { ArrowLeft, Eye, EyeOff } from 'lucide-react'
import { memo } from 'react'

import { Badge } from '../../../components/badge'
import { Button } from '../../../components/button'
import { cx } from '../../../design/cx'
import { exactLengthOf } from '../../../text/length-of'
import { text } from '../../../text/text'
import { debriefText as words } from '../debrief-text'
import { ExportDialog } from '../export/export-dialog'
import type { OpenDebrief } from '../use-debrief'
import styles from './debrief-header.module.css'

export const DEBRIEF_TABS = ['happened', 'marks', 'cause', 'lessons', 'compare'] as const
export type DebriefTab = (typeof DEBRIEF_TABS)[number]

/** A tab by its name in an address; what happened for a name that is none. */
export function readTab(name: string | undefined): DebriefTab {
  return DEBRIEF_TABS.find((tab) => tab === name) ?? 'happened'
}

export interface DebriefHeaderProps {
  open: OpenDebrief
  /** As it was recorded. */
  saved: OpenDebrief
  tab: DebriefTab
  onTab: (tab: DebriefTab) => void
  marksShown: boolean
  onMarksShown: (shown: boolean) => void
  onLeave?: (() => void) | undefined
}

/** Not drawn anew as the cursor moves. */
export const DebriefHeader = memo(function DebriefHeader({
  open,
  saved,
  tab,
  onTab,
  marksShown,
  onMarksShown,
  onLeave,
}: DebriefHeaderProps) {
  const { debrief } = open
  return (
    <header className={styles['debrief-header']}>
      <div className={styles.name}>
        {onLeave && (
          <Button
            kind="quiet"
            onClick={onLeave}
            aria-label={words.leave}
            title={words.leave}
            icon={<ArrowLeft size={15} aria-hidden="true" />}
          />
        )}
        <div className={styles.titles}>
          <h1>{debrief.title}</h1>
          <p>
            {words.debrief} · {exactLengthOf(debrief.length)} · {words.seed(debrief.seed)}{' '}
            <Badge tone="outline">{text.common.simulation}</Badge>
          </p>
        </div>
      </div>
      <nav className={styles.tabs} aria-label={words.debrief}>
        {DEBRIEF_TABS.map((id) => (
          <button
            key={id}
            type="button"
            className={cx(styles.tab, id === tab && styles.current)}
            aria-current={id === tab ? 'page' : undefined}
            onClick={() => onTab(id)}
          >
            {words.tabs[id]}
          </button>
        ))}
      </nav>
      <div className={styles.actions}>
        <Button
          aria-pressed={!marksShown}
          onClick={() => onMarksShown(!marksShown)}
          icon={marksShown ? <EyeOff size={14} aria-hidden="true" /> : <Eye size={14} aria-hidden="true" />}
        >
          {marksShown ? words.hideMarks : words.showMarks}
        </Button>
        <ExportDialog open={saved} />
      </div>
    </header>
  )
})
