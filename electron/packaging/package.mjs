/**
 * `npm run package [-- OPTIONS OF ELECTRON-BUILDER]`: lays out what goes into the app and packs it, for this platform unless
 * told otherwise. `HEARBACK_ELECTRON_DIST` names an Electron distribution to pack instead of fetching one, and
 * `HEARBACK_RELEASE` the folder for what comes of it.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { ensureReady } from '../cli/setup/ensure.mjs'
import { inRoot } from '../cli/setup/paths.mjs'

await ensureReady((line) => console.log(line), ['renderer'])
const { stageApp } = await import('./stage.mjs')

const asked = process.env.HEARBACK_RELEASE ?? inRoot('release')
mkdirSync(asked, { recursive: true })
// On some systems the folder for temporary files is a link, and the packer compares paths by their letters.
const release = realpathSync(asked)
const stage = join(release, 'stage')
await stageApp(stage)

const { version } = JSON.parse(readFileSync(inRoot('node_modules', 'electron', 'package.json'), 'utf8'))
const electronDist = process.env.HEARBACK_ELECTRON_DIST
const settings = {
  electronVersion: version,
  'directories.output': release,
  'directories.buildResources': inRoot('electron', 'packaging'),
  ...(electronDist && { electronDist }),
}
const { status } = spawnSync(
  process.execPath,
  [
    inRoot('node_modules', 'electron-builder', 'cli.js'),
    // The staged folder is the whole project: from the checkout, everything installed there would be taken along.
    '--projectDir',
    stage,
    '--config',
    inRoot('electron-builder.yml'),
    ...Object.entries(settings).map(([key, value]) => `-c.${key}=${value}`),
    ...process.argv.slice(2),
  ],
  { cwd: stage, stdio: 'inherit' },
)
process.exitCode = status ?? 1
