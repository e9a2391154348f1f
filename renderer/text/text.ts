import { commonText } from './common-text'
import { deskText } from './desk-text'
import { dialogText } from './dialog-text'
import { homeText } from './home-text'
import { speechText } from './speech-text'

/** Every word of the interface that is not the scenario's own, in one place, so that it can be read and translated. */
export const text = {
  common: commonText,
  home: homeText,
  desk: deskText,
  dialog: dialogText,
  speech: speechText,
}
