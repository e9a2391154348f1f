/** Loaded before the app's own main file: whoever asks for `electron` gets the stand-in. */
import { register } from 'node:module'

register('./hooks.mjs', import.meta.url)
