/**
 * Prints the desktop entry that electron-builder puts into an AppImage of what was packed before: `STAGE UNPACKED`. It stops
 * before the tools are fetched that write the AppImage itself.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, Platform } from 'electron-builder'
import { parse } from 'yaml'

const inRoot = (/** @type {string} */ path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const [stage = '', prepackaged = ''] = process.argv.slice(2)
const settings = parse(readFileSync(inRoot('electron-builder.yml'), 'utf8'))
const { version } = JSON.parse(readFileSync(inRoot('node_modules/electron/package.json'), 'utf8'))

await build({
  projectDir: stage,
  prepackaged,
  targets: Platform.LINUX.createTarget('AppImage'),
  config: {
    ...settings,
    electronVersion: version,
    directories: { output: `${stage}-app-image`, buildResources: inRoot('electron/packaging') },
  },
  effectiveOptionComputed: async ({ desktop }) => {
    process.send?.(desktop)
    return true
  },
})
process.disconnect?.()
