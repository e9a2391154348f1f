import { useCallback, useState } from 'react'
import type { Layout, LayoutChangedMeta } from 'react-resizable-panels'

import { useSettings } from '../../store/settings-store'

export interface ColumnWidths {
  /** How wide a column begins: as it was last left, or `first`. */
  widthOf: (column: string, first: number) => string
  keep: (layout: Layout, meta: LayoutChangedMeta) => void
}

/**
 * How wide the columns of a desk were left, by hand or by key. Kept in rem and not as a share of the window: a column
 * of people is as wide on a large screen as on a small one.
 */
export function useColumnWidths(desk: () => HTMLElement | null): ColumnWidths {
  // What changes later is the library's to know; it only begins from here.
  const [kept] = useState(() => useSettings.getState().columns)
  const keep = useCallback(
    (layout: Layout, { isUserInteraction }: LayoutChangedMeta) => {
      const element = desk()
      if (!isUserInteraction || !element) return
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const room = element.getBoundingClientRect().width / rem / 100
      const widths = Object.entries(layout).map(([column, share]) => [column, Math.round(share * room * 100) / 100])
      const { columns, change } = useSettings.getState()
      change({ columns: { ...columns, ...Object.fromEntries(widths) } })
    },
    [desk],
  )
  return { widthOf: (column, first) => `${kept[column] ?? first}rem`, keep }
}
