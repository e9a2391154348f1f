import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { shippedPackages } from '../../electron/cli/setup/licences.mjs'
import { filesIn, textIn } from './support/archive'
import { type Packed, pack } from './support/pack'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What the app may weigh, Electron aside. Raise it knowingly: everybody downloads it. */
const BUDGET = { archive: 3_000_000, main: 1_300_000, renderer: 2_000_000 }

/** What home may need of scripts, gzipped: the aim that the desk and everything else is loaded on demand for. */
const HOME_SCRIPTS = 150_000

describe('the archive of the app, in the package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-package-'))
  let packed: Packed
  let files: Map<string, number>

  beforeAll(async () => {
    packed = await pack(folder)
    if (packed.status !== 0) throw new Error(packed.said)
    files = filesIn(packed.archive)
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('was packed without asking anybody for anything', () => {
    expect(packed.asked).toBe('')
  })

  it('holds the main program, its preload, the page, the library, a manifest and nothing else', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        'package.json',
        'dist/electron/main.js',
        'dist/electron/preload.cjs',
        ...filesUnder('scenarios/library').map((path) => `dist/library/${path}`),
        ...filesUnder('dist/renderer')
          .filter((path) => !path.endsWith('.map'))
          .map((path) => `dist/renderer/${path}`),
      ].sort(),
    )
  })

  it.each([
    ['a map', /\.map$/],
    ['a source', /\.(?:ts|tsx|mts|jsx)$/],
    ['a test', /(?:^|\/)test|\.test\.|fixture|golden/],
    ['an installed package', /node_modules/],
    ['a lock file or a setting of the checkout', /lock\.json$|tsconfig|biome|\.yml$|(?:^|\/)\.[^/]/],
  ])('holds no trace of %s', (_, pattern) => {
    expect([...files.keys()].filter((path) => pattern.test(path))).toEqual([])
  })

  it('names no map that it does not bring', () => {
    const naming = [...files.keys()].filter(
      (path) => /\.(?:js|cjs|css)$/.test(path) && textIn(packed.archive, path).includes('sourceMappingURL='),
    )

    expect(naming).toEqual([])
  })

  it('has programs that need nothing but Electron and Node', () => {
    const needed = ['dist/electron/main.js', 'dist/electron/preload.cjs'].flatMap((path) =>
      [
        ...textIn(packed.archive, path).matchAll(
          /^(?:import|export)\b.*? from ["']([^"']+)["']|^.*= require\("([^"]+)"\)/gm,
        ),
      ].map(([, imported, required]) => imported ?? required ?? ''),
    )

    expect(needed).toContain('electron')
    expect(
      needed.filter((name) => name !== 'electron' && !builtinModules.includes(name.replace(/^node:/, ''))),
    ).toEqual([])
  })

  it('brings every file that its programs and its page name', () => {
    const named = [...files.keys()].flatMap((path) => {
      const text = /\.(?:js|cjs|html|css)$/.test(path) ? textIn(packed.archive, path) : ''
      const beside = [...text.matchAll(/new URL\(["']\.\.\/([^"'`$]+\.\w+)["'], import\.meta\.url\)/g)]
      const assets = [...text.matchAll(/["'(`]\.?\/?(assets\/[\w.-]+\.\w+)["')`]/g)]
      return [...beside.map(([, name]) => `dist/${name}`), ...assets.map(([, name]) => `dist/renderer/${name}`)]
    })

    expect(named.length).toBeGreaterThan(5)
    expect([...new Set(named)].filter((name) => !files.has(name))).toEqual([])
  })

  it('has a manifest that starts the main program, depends on nothing and runs no script', () => {
    const manifest = JSON.parse(textIn(packed.archive, 'package.json')) as Record<string, unknown>

    expect(manifest).toMatchObject({ name: 'hearback', main: 'dist/electron/main.js', type: 'module' })
    expect(files.has(String(manifest.main))).toBe(true)
    for (const key of ['dependencies', 'devDependencies', 'scripts']) expect(manifest).not.toHaveProperty(key)
  })

  it('keeps within its budget', () => {
    const sum = (start: string) =>
      [...files].filter(([path]) => path.startsWith(start)).reduce((total, [, size]) => total + size, 0)

    expect(sum('')).toBeLessThan(BUDGET.archive)
    expect(sum('dist/electron/main.js')).toBeLessThan(BUDGET.main)
    expect(sum('dist/renderer/')).toBeLessThan(BUDGET.renderer)
  })

  it('shows home from little: the scripts that its page names, as they would travel', () => {
    const page = textIn(packed.archive, 'dist/renderer/index.html')
    const scripts = [...page.matchAll(/assets\/[\w.-]+\.js/g)].map(([path]) => `dist/renderer/${path}`)
    const sizes = scripts.map((path) => gzipSync(textIn(packed.archive, path)).length)

    expect(scripts.length).toBeGreaterThan(0)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(HOME_SCRIPTS)
  })

  it('lies beside the licence of every package that went into it', () => {
    const notices = readFileSync(join(packed.archive, '..', 'NOTICES.hearback.txt'), 'utf8')

    expect(readFileSync(join(packed.archive, '..', 'LICENSE.hearback.txt'), 'utf8')).toContain('MIT')
    expect(shippedPackages().filter(({ name, version }) => !notices.includes(`\n${name} ${version} (`))).toEqual([])
    expect(notices).not.toContain('brings no licence file')
  })
})

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(join(ROOT, folder).length + 1)
        .replaceAll('\\', '/'),
    )
}
