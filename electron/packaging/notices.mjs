import { readdirSync, readFileSync } from 'node:fs'
import { shippedPackages } from '../cli/setup/licences.mjs'
import { inRoot } from '../cli/setup/paths.mjs'

/** The licence texts of everything that the app is made of; most licences ask that their words come along. */
export function notices() {
  const texts = shippedPackages().map(({ name, version, licence, path }) => {
    return `${'='.repeat(80)}\n${name} ${version} (${licence})\n${'='.repeat(80)}\n\n${licenceText(path).trim()}\n`
  })
  return `Hearback contains parts of these packages. Electron and Chromium bring notices of their own.\n\n${texts.join('\n')}`
}

/** @param {string} path */
function licenceText(path) {
  const [file] = readdirSync(inRoot(path)).filter((name) => /^(?:licen[cs]e|copying|ofl)(?:[.-]|$)/i.test(name))
  if (file === undefined) return 'The package brings no licence file; its licence is the one named above.'
  return readFileSync(inRoot(path, file), 'utf8').replaceAll('\r\n', '\n')
}
