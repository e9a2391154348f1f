import { Bot, StepForward } from 'lucide-react'

import { Button } from '../../../components/button'
import styles from './play-on.module.css'
import { playOnText as words } from './play-on-text'
import type { PlayOnState } from './use-play-on'

/** What can be done at the moment at the cursor: take the desk there oneself, or hand it to the bot. */
export function PlayOn({ playOn }: { playOn: PlayOnState }) {
  const { byHand, byBot, botPlaying } = playOn
  return (
    <div className={styles['play-on']}>
      <Button
        size="s"
        keys="r"
        title={words.byHandAbout}
        icon={<StepForward size={12} aria-hidden="true" />}
        onClick={byHand}
      >
        {words.byHand}
      </Button>
      {byBot && (
        <Button
          size="s"
          keys="b"
          title={words.byBotAbout}
          aria-disabled={botPlaying}
          icon={<Bot size={12} aria-hidden="true" />}
          onClick={botPlaying ? undefined : byBot}
        >
          {words.byBot}
        </Button>
      )}
      <span role="status">{botPlaying && words.playing}</span>
    </div>
  )
}
