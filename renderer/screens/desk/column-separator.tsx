import { type RefObject, useRef } from 'react'
import { type PanelImperativeHandle, Separator } from 'react-resizable-panels'

import { useSettings } from '../../store/settings-store'
import { text } from '../../text/text'
import styles from './column-separator.module.css'

export interface ColumnSeparatorProps {
  label: string
  /** The column whose width it changes, by its name in the settings. */
  column: string
  panel: RefObject<PanelImperativeHandle | null>
  /** Widths that a double click goes through, in rem, the smallest first. */
  widths: readonly number[]
}

/** Moved by dragging and by arrow keys; a double click takes the next of a few widths, for whoever cannot drag. */
export function ColumnSeparator({ label, column, panel, widths }: ColumnSeparatorProps) {
  // The library puts a panel back on a double click before this hears of it.
  const before = useRef(0)
  return (
    <Separator
      className={styles['column-separator']}
      aria-label={label}
      title={text.desk.panes.widen}
      onPointerDown={() => {
        before.current = (panel.current?.getSize().inPixels ?? 0) / remInPixels()
      }}
      onDoubleClick={() => {
        const next = widths.find((width) => width > before.current + 0.5) ?? widths[0] ?? before.current
        panel.current?.resize(`${next}rem`)
        const { columns, change } = useSettings.getState()
        change({ columns: { ...columns, [column]: next } })
      }}
    />
  )
}

function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}
