import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { CHROMIUM } from '../e2e/support/browser'
import { startDrill } from '../e2e/support/start-drill'
import { buildStandIn, openStandInApp } from '../electron/stand-in/open-app'
import { unpack } from './support/archive'
import { realDistribution } from './support/electron-distribution'
import { type Packed, pack } from './support/pack'

/** How a fuse is written in the binary. */
const [OFF, ON] = ['0', '1']

describe('the packaged app', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearback-packaged-'))
  let packed: Packed

  beforeAll(async () => {
    packed = await pack(folder)
    if (packed.status !== 0) throw new Error(packed.said)
    if (!packed.real)
      console.warn('\n!!! Electron is not here: its fuses are read off a stand-in, packed by the real packer.\n')
  }, 120_000)

  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

  it.each<[string, FuseV1Options, string]>([
    ['cannot be run as a plain Node', FuseV1Options.RunAsNode, OFF],
    ['encrypts what Chromium keeps', FuseV1Options.EnableCookieEncryption, ON],
    ['takes no options for Node from the environment', FuseV1Options.EnableNodeOptionsEnvironmentVariable, OFF],
    ['lets no debugger in by way of its arguments', FuseV1Options.EnableNodeCliInspectArguments, OFF],
    ['checks that its archive is the one it was packed with', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, ON],
    ['runs nothing but its archive', FuseV1Options.OnlyLoadAppFromAsar, ON],
    ['gives pages of files no privileges', FuseV1Options.GrantFileProtocolExtraPrivileges, OFF],
  ])('%s', async (_, fuse, state) => {
    const wire = await getCurrentFuseWire(packed.program)

    expect(String.fromCharCode(wire[fuse] ?? 0)).toBe(state)
  })

  it.skipIf(realDistribution() === null)('had these fuses flipped in the real binary', () => {
    expect(packed.real).toBe(true)
  })

  it.skipIf(!CHROMIUM)('opens at home and plays to the desk, from nothing but what is in its archive', async () => {
    const app = join(folder, 'app')
    unpack(packed.archive, app)
    expect(existsSync(join(app, 'node_modules'))).toBe(false)
    const standIn = await buildStandIn()
    const opened = await openStandInApp({
      chromiumPath: CHROMIUM ?? '',
      standIn: standIn.program,
      data: join(folder, 'data'),
      main: join(app, 'dist', 'electron', 'main.js'),
    })
    try {
      await opened.page.getByText('Tuesday, 14:05', { exact: false }).first().waitFor()
      await startDrill(opened.page, { title: 'Tuesday, 14:05', seed: 4 })

      expect(await opened.page.getByRole('timer').textContent()).toMatch(/^T\+\d\d:\d\d/)
      expect(opened.complaints).toEqual([])
    } finally {
      await opened.quit()
      standIn.remove()
    }
  })
})
