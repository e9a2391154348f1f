import { Menu } from '@base-ui/react/menu'
import { Download } from 'lucide-react'

import { debriefMarkdown } from '../../../../scenarios/debrief'
import { Button } from '../../../components/button'
import { debriefText as words } from '../debrief-text'
import { download } from '../download'
import type { OpenDebrief } from '../use-debrief'
import styles from './export-menu.module.css'

export interface ExportMenuProps {
  open: OpenDebrief
}

/** Saves the debrief as a document, or the recording as data. Nothing leaves the machine by itself. */
export function ExportMenu({ open }: ExportMenuProps) {
  const { recording, debrief, marks, annotations } = open
  const name = recording.header.run.replace(/[^\w.-]+/g, '-')
  const asMarkdown = () => download(`${name}.md`, 'text/markdown', debriefMarkdown(debrief, marks, annotations))
  const asJson = () =>
    download(`${name}.json`, 'application/json', `${JSON.stringify({ ...recording, annotations, marks }, null, 2)}\n`)
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger render={<Button icon={<Download size={14} aria-hidden="true" />}>{words.export}</Button>} />
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className={styles.positioner}>
          <Menu.Popup className={styles['export-menu']}>
            <Menu.Item className={styles.item} onClick={asMarkdown}>
              {words.markdown}
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={asJson}>
              {words.json}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
