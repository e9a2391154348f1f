import { describe, expect, it } from 'vitest'

import { hasDisplay, openCommand } from '../../../electron/cli/setup/display.mjs'
import { holdsAll, whyNpmFailed } from '../../../electron/cli/setup/install.mjs'
import { nodeProblem } from '../../../electron/cli/setup/node-version.mjs'
import { readStartOptions } from '../../../electron/cli/setup/start-options.mjs'

describe('npm start', () => {
  it.each([
    { version: '20.19.0', enough: true },
    { version: '24.1.0', enough: true },
    { version: '20.18.3', enough: false },
    { version: '16.20.2', enough: false },
  ])('on Node $version is enough: $enough', ({ version, enough }) => {
    expect(nodeProblem(version) === null).toBe(enough)
  })

  it.each([
    { name: 'what is asked', have: { a: '1.0.0' }, holds: true },
    { name: 'more than is asked', have: { a: '1.0.0', b: '2.0.0' }, holds: true },
    { name: 'another version', have: { a: '1.0.1' }, holds: false },
    { name: 'nothing', have: {}, holds: false },
  ])('with $name installed need not install: $holds', ({ have, holds }) => {
    const wanted = {
      packages: { '': {}, a: { version: '1.0.0' }, 'for-windows': { version: '3.0.0', optional: true } },
    }
    const installed = Object.fromEntries(Object.entries(have).map(([name, version]) => [name, { version }]))

    expect(holdsAll(wanted, { packages: installed })).toBe(holds)
  })

  it.each([
    { output: 'npm error code ENOTFOUND\nnpm error errno ENOTFOUND', says: 'could not be reached (ENOTFOUND)' },
    { output: 'npm error code ENOSPC', says: 'disk is full' },
    { output: 'npm error code EACCES', says: 'may not write' },
    { output: 'npm error code EUSAGE\nnpm error package.json and lock file differ', says: 'lock file differ' },
    { output: '', says: 'Run "npm ci"' },
  ])('says why npm failed: $says', ({ output, says }) => {
    expect(whyNpmFailed(output, undefined)).toContain(says)
  })

  it.each([
    { platform: 'linux', env: {}, shown: false },
    { platform: 'linux', env: { DISPLAY: ':0' }, shown: true },
    { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, shown: true },
    { platform: 'darwin', env: {}, shown: true },
  ] as const)('on $platform with $env has a display: $shown', ({ platform, env, shown }) => {
    expect(hasDisplay(platform, env)).toBe(shown)
  })

  it.each([
    { platform: 'linux', command: 'xdg-open' },
    { platform: 'darwin', command: 'open' },
    { platform: 'win32', command: 'cmd' },
  ] as const)('opens the browser with $command on $platform', ({ platform, command }) => {
    expect(openCommand(platform, 'http://127.0.0.1:4173/')).toEqual([command, expect.any(Array)])
  })

  it.each([
    { args: ['--port', 'x'], says: '--port takes a number' },
    { args: ['--prot', '1'], says: 'npm start -- --help' },
    { args: ['what.yaml', 'else.yaml'], says: 'npm start -- --help' },
  ])('does not start with $args', ({ args, says }) => {
    const read = readStartOptions(args)

    expect(read).toMatchObject({ ok: false, message: expect.stringContaining(says) })
  })

  it('reads its options', () => {
    const read = readStartOptions(['--no-electron', '--port', '0', '--data', 'd'])

    expect(read).toMatchObject({ ok: true, options: { electron: false, port: 0, data: 'd', open: true } })
  })
})
