import { commonText } from './common-text'
import { deskText } from './desk-text'
import { dialogText } from './dialog-text'
import { homeText } from './home-text'
import { pseudo } from './pseudo'
import { speechText } from './speech-text'

const english = {
  common: commonText,
  home: homeText,
  desk: deskText,
  dialog: dialogText,
  speech: speechText,
}

/** `hearback.words` in the browser's storage: `pseudo` for three times the length, `rtl` to have everything from right to left. */
const trial = typeof localStorage === 'undefined' ? null : localStorage.getItem('hearback.words')
if (trial === 'rtl') document.documentElement.dir = 'rtl'

/** Every word of the interface that is not the scenario's own, in one place, so that it can be read and translated. */
export const text: typeof english = trial === 'pseudo' ? pseudo(english) : english
