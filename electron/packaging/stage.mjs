import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { bundleNode, bundlePreload } from '../cli/setup/bundle.mjs'
import { inRoot } from '../cli/setup/paths.mjs'
import { notices } from './notices.mjs'

/** The programs that the packaged app runs; the command line needs a Node of its own and stays with the checkout. */
const PROGRAMS = { 'electron/main': inRoot('electron', 'main.ts') }

/**
 * Lays out in a folder what goes into the package, file by file as it will be inside: no maps, no sources, no packages,
 * since the programs have taken in what they use of those. The renderer must have been built.
 * @param {string} folder
 */
export async function stageApp(folder) {
  rmSync(folder, { recursive: true, force: true })
  const dist = join(folder, 'dist')
  await bundleNode({ outDir: dist, programs: PROGRAMS, alone: true, logLevel: 'error' })
  await bundlePreload({ outDir: dist, alone: true, logLevel: 'error' })
  copyRenderer(join(dist, 'renderer'))
  cpSync(inRoot('scenarios', 'library'), join(dist, 'library'), { recursive: true })
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(packageJson(), null, 2)}\n`)
  writeFileSync(join(folder, 'LICENSE'), readFileSync(inRoot('LICENSE')))
  writeFileSync(join(folder, 'NOTICES.txt'), notices())
}

/** As it was built, but for the maps and the lines that name them. @param {string} to */
function copyRenderer(to) {
  mkdirSync(to, { recursive: true })
  const from = inRoot('dist', 'renderer')
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue
    const path = join(entry.parentPath, entry.name)
    const target = join(to, path.slice(from.length))
    mkdirSync(join(target, '..'), { recursive: true })
    if (/\.(?:js|css)$/.test(entry.name)) writeFileSync(target, withoutMapLine(readFileSync(path, 'utf8')))
    else writeFileSync(target, readFileSync(path))
  }
}

/** @param {string} text */
function withoutMapLine(text) {
  return text.replace(/\n?(?:\/\/# sourceMappingURL=\S+|\/\*# sourceMappingURL=\S+ \*\/)\s*$/, '\n')
}

/** What the app and its packages need to know, and no more: it depends on nothing. */
function packageJson() {
  const { name, version, description, license, author, type, main, homepage } = JSON.parse(
    readFileSync(inRoot('package.json'), 'utf8'),
  )
  const desktopName = `${name}.desktop`
  return { name, productName: 'Hearback', desktopName, version, description, license, author, homepage, type, main }
}
