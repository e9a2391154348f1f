import { Pause, Play } from 'lucide-react'

import { Button } from '../../../components/button'
import { Keys } from '../../../components/keys'
import { Segmented } from '../../../components/segmented'
import { debriefText as words } from '../debrief-text'
import { type Cursor, PACES } from '../use-cursor'
import styles from './transport.module.css'

/** Step, play, and how fast. */
export function Transport({ cursor }: { cursor: Cursor }) {
  return (
    <div className={styles.transport}>
      <Keys keys="arrowleft" /> <Keys keys="arrowright" /> <span>{words.step}</span>
      <Button
        size="s"
        keys="space"
        icon={cursor.playing ? <Pause size={12} aria-hidden="true" /> : <Play size={12} aria-hidden="true" />}
        onClick={cursor.togglePlay}
      >
        {cursor.playing ? words.pause : words.play}
      </Button>
      <Segmented
        label={words.paceLabel}
        size="s"
        options={PACES.map((pace) => ({ value: String(pace), label: words.pace(pace) }))}
        value={String(cursor.pace)}
        onChange={(value) => cursor.setPace(PACES.find((pace) => String(pace) === value) ?? 4)}
      />
    </div>
  )
}
