import { commonText } from './common-text'

/** Every word of the interface that is not the scenario's own, in one place, so that it can be read and translated. */
export const text = {
  common: commonText,
}
