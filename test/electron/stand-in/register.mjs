/** Loaded before the app's own main file: whoever asks for `electron` gets the stand-in. */
import { register } from 'node:module'

// The app asks which system it is on; paths and processes stay those of the one that it is on.
const { HEARBACK_STAND_IN_PLATFORM: platform } = process.env
if (platform) Object.defineProperty(process, 'platform', { value: platform })

register('./hooks.mjs', import.meta.url)
