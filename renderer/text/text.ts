import { commonText } from './common-text'
import { deskText } from './desk-text'
import { dialogText } from './dialog-text'
import { homeText } from './home-text'
import { progressText } from './progress-text'
import { speechText } from './speech-text'

/** The words that most screens use, in the language of this page; those of the debrief lie beside it. */
export const text = {
  common: commonText,
  home: homeText,
  desk: deskText,
  dialog: dialogText,
  progress: progressText,
  speech: speechText,
}
