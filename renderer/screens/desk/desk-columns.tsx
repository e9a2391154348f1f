import { useCallback, useRef } from 'react'
import { Group, Panel, usePanelRef } from 'react-resizable-panels'

import { text } from '../../text/text'
import { ColumnSeparator } from './column-separator'
import { ConversationPane } from './conversation/conversation-pane'
import styles from './desk-columns.module.css'
import { RoomsColumn } from './rooms/rooms-column'
import { InstrumentsColumn, SideColumn } from './side/side-column'
import { useColumnWidths } from './use-column-widths'
import { useRoomy, useWide } from './use-narrow'

/** How wide each column may be, in rem: at least, as a rule and at most. */
const WIDTHS = { rooms: [11, 15.75, 24], instruments: [24, 52, 90], side: [15, 23.25, 40] } as const

/** The columns of the desk, each as wide as it was left: three, and a fourth for the instruments where there is room for it. */
export function DeskColumns() {
  const wide = useWide()
  const roomy = useRoomy()
  const [rooms, instruments, side] = [usePanelRef(), usePanelRef(), usePanelRef()]
  const desk = useRef<HTMLDivElement>(null)
  const { widthOf, keep } = useColumnWidths(useCallback(() => desk.current, []))
  return (
    <Group
      orientation="horizontal"
      role="main"
      className={styles['desk-columns']}
      elementRef={desk}
      onLayoutChanged={keep}
    >
      <Panel
        id="rooms"
        panelRef={rooms}
        defaultSize={widthOf('rooms', WIDTHS.rooms[1])}
        minSize={`${WIDTHS.rooms[0]}rem`}
        maxSize={`${WIDTHS.rooms[2]}rem`}
        groupResizeBehavior="preserve-pixel-size"
      >
        <RoomsColumn />
      </Panel>
      <ColumnSeparator label={text.desk.panes.rooms} column="rooms" panel={rooms} widths={WIDTHS.rooms} />
      <Panel id="conversation" minSize="22rem">
        <ConversationPane />
      </Panel>
      {wide && (
        <>
          <ColumnSeparator
            label={text.desk.panes.instruments}
            column="instruments"
            panel={instruments}
            widths={WIDTHS.instruments}
          />
          <Panel
            id="instruments"
            panelRef={instruments}
            defaultSize={widthOf('instruments', WIDTHS.instruments[1])}
            minSize={`${WIDTHS.instruments[0]}rem`}
            maxSize={`${WIDTHS.instruments[2]}rem`}
            groupResizeBehavior="preserve-pixel-size"
          >
            <InstrumentsColumn />
          </Panel>
        </>
      )}
      <ColumnSeparator label={text.desk.panes.loops} column="side" panel={side} widths={WIDTHS.side} />
      <Panel
        id="side"
        panelRef={side}
        defaultSize={widthOf('side', roomy ? 28 : WIDTHS.side[1])}
        minSize={`${WIDTHS.side[0]}rem`}
        maxSize={`${WIDTHS.side[2]}rem`}
        groupResizeBehavior="preserve-pixel-size"
      >
        <SideColumn instruments={!wide} />
      </Panel>
    </Group>
  )
}
