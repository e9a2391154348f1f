import { useCallback, useRef } from 'react'
import { Group, Panel, Separator } from 'react-resizable-panels'

import { text } from '../../text/text'
import { ConversationPane } from './conversation/conversation-pane'
import styles from './desk-columns.module.css'
import { RoomsColumn } from './rooms/rooms-column'
import { InstrumentsColumn, SideColumn } from './side/side-column'
import { useColumnWidths } from './use-column-widths'
import { useRoomy, useWide } from './use-narrow'

/** The columns of the desk, each as wide as it was left: three, and a fourth for the instruments where there is room for it. */
export function DeskColumns() {
  const wide = useWide()
  const roomy = useRoomy()
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
        defaultSize={widthOf('rooms', 15.75)}
        minSize="11rem"
        maxSize="24rem"
        groupResizeBehavior="preserve-pixel-size"
      >
        <RoomsColumn />
      </Panel>
      <Separator className={styles.separator} aria-label={text.desk.panes.rooms} />
      <Panel id="conversation" minSize="22rem">
        <ConversationPane />
      </Panel>
      {wide && (
        <>
          <Separator className={styles.separator} aria-label={text.desk.panes.instruments} />
          <Panel
            id="instruments"
            defaultSize={widthOf('instruments', 52)}
            minSize="24rem"
            maxSize="90rem"
            groupResizeBehavior="preserve-pixel-size"
          >
            <InstrumentsColumn />
          </Panel>
        </>
      )}
      <Separator className={styles.separator} aria-label={text.desk.panes.loops} />
      <Panel
        id="side"
        defaultSize={widthOf('side', roomy ? 28 : 23.25)}
        minSize="15rem"
        maxSize="40rem"
        groupResizeBehavior="preserve-pixel-size"
      >
        <SideColumn instruments={!wide} />
      </Panel>
    </Group>
  )
}
