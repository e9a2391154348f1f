import { words } from '../../../text/words'

/** Words of playing on from a moment. */
export const playOnText = words('play-on', {
  byHand: 'Play on from here',
  byHandAbout: 'Starts a run of its own with everything up to this moment. This one stays as it is.',
  byBot: 'Let the bot play on',
  byBotAbout:
    'The bot takes the desk at this moment and plays by the book to the end. The two runs are then laid side by side.',
  playing: 'The bot is playing on…',
})
