import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')
const { packages } = JSON.parse(text) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> }

it('holds the packages for other platforms as well', () => {
  // A registry that lacks some of them leaves them out when the file is written; then `npm ci` refuses it everywhere.
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages),
    ),
  )

  expect(missing).toEqual([])
})

it('names no place to download from', () => {
  expect(text).not.toContain('"resolved"')
})
