/**
 * `npm run licences`: writes docs/licences.md, everything that goes into the app with the licence it comes under. The
 * packages are those the lock file calls neither optional for others nor for development.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from './paths.mjs'

const HEAD = `# Licences of what ships

Made by \`npm run licences\` from package-lock.json; a test keeps the two in step. Electron itself (MIT) and the Chromium in
it bring their own notices in the packaged app.

| package | version | licence |
|---|---|---|
`

/** @returns {string} */
export function licenceTable() {
  const rows = shippedPackages().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`)
  return `${HEAD}${[...new Set(rows)].sort().join('\n')}\n`
}

/** Every package that goes into the app, by its folder. */
export function shippedPackages() {
  /** @type {{ packages: Record<string, { version?: string, dev?: boolean, license?: string }> }} */
  const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
  return Object.entries(packages)
    .filter(([path, { dev }]) => path.startsWith('node_modules/') && !dev)
    .map(([path, { version = '', license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
      return { name, version, licence: license ?? licenceIn(path), path }
    })
}

/** @param {string} path */
function licenceIn(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path, 'package.json'), 'utf8')).license ?? 'not stated'
  } catch {
    return 'not stated'
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(inRoot('docs', 'licences.md'), licenceTable())
}
