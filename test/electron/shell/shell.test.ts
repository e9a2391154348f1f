import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { answerAppRequest } from '../../../electron/app-protocol'
import { contentSecurityPolicy } from '../../../electron/host/content-security'
import { requireOwnSender } from '../../../electron/ipc/sender'
import { mayHave } from '../../../electron/permissions'
import { windowOptions } from '../../../electron/window-options'
import { tempFolder } from '../support/temp-folder'

describe('the window', () => {
  it('is sandboxed, isolated and without Node', () => {
    expect(windowOptions('/preload.cjs').webPreferences).toMatchObject({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
    })
  })

  it('shows nothing before its page is there, and sends no words to a spell checker', () => {
    expect(windowOptions('/preload.cjs')).toMatchObject({ show: false, webPreferences: { spellcheck: false } })
  })

  it.each(['media', 'geolocation', 'notifications', 'openExternal', 'hid', 'clipboard-read', 'anything-new'])(
    'may not have %s',
    (permission) => {
      expect(mayHave(permission)).toBe(false)
    },
  )
})

describe('a sender', () => {
  const window = {}
  const own = { parent: null, url: 'app://hearback/' }

  it('is believed when it is the top frame of our window', () => {
    expect(() => requireOwnSender({ sender: window, senderFrame: own }, window)).not.toThrow()
  })

  it.each([
    { name: 'another window', sender: {}, senderFrame: own },
    { name: 'a frame inside the page', sender: window, senderFrame: { ...own, parent: {} } },
    { name: 'a frame that has gone', sender: window, senderFrame: null },
    { name: 'a foreign page', sender: window, senderFrame: { parent: null, url: 'https://hearback/' } },
    { name: 'a page that looks like ours', sender: window, senderFrame: { parent: null, url: 'app://hearback.evil/' } },
    { name: 'a page without an address', sender: window, senderFrame: { parent: null, url: '' } },
  ])('is refused when it is $name', ({ sender, senderFrame }) => {
    expect(() => requireOwnSender({ sender, senderFrame }, window)).toThrow('The sender')
  })
})

describe('the app protocol', () => {
  function root() {
    const folder = tempFolder()
    mkdirSync(join(folder, 'app'))
    writeFileSync(join(folder, 'app', 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
    writeFileSync(join(folder, 'secret.js'), 'secret')
    return join(folder, 'app')
  }

  it('serves the page with its policy', async () => {
    const response = await answerAppRequest(root(), { url: 'app://hearback/', method: 'GET' })

    const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? ''
    expect(response.headers.get('content-security-policy')).toBe(contentSecurityPolicy(nonce))
  })

  it.each([
    { name: 'another host', url: 'app://elsewhere/', method: 'GET', status: 403 },
    { name: 'another method', url: 'app://hearback/', method: 'POST', status: 403 },
    { name: 'a path that leads out', url: 'app://hearback/..%2fsecret.js', method: 'GET', status: 404 },
  ])('refuses $name', async ({ url, method, status }) => {
    expect((await answerAppRequest(root(), { url, method })).status).toBe(status)
  })
})

describe('the content security policy', () => {
  it('lets in nothing that is not ours', () => {
    expect(contentSecurityPolicy('n0nce')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-n0nce'; img-src 'self' data:; font-src 'self'; " +
        "media-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
  })
})
