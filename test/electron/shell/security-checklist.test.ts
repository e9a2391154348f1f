import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

import { answerAppRequest } from '../../../electron/app-protocol'
import { APP_URL } from '../../../electron/app-url'
import { contentSecurityPolicy } from '../../../electron/host/content-security'
import { requireOwnSender } from '../../../electron/ipc/sender'
import { guardSession } from '../../../electron/shell/guard-session'
import { windowOptions } from '../../../electron/window-options'
import { sourcesUnder } from '../../architecture/imports'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const { webPreferences } = windowOptions('/preload.cjs')
const shell = sourcesUnder(ROOT, 'electron').filter((file) => !/^electron\/(cli|host)\//.test(file))
const source = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const everywhere = [
  ...sourcesUnder(ROOT, 'electron'),
  ...sourcesUnder(ROOT, 'renderer'),
  ...sourcesUnder(ROOT, 'scenarios'),
]

/** What a fake session was told. */
function guarded() {
  const told: Record<string, (...args: unknown[]) => unknown> = {}
  const session = new Proxy(
    {},
    { get: (_, name: string) => (handler: never) => Object.assign(told, { [name]: handler }) },
  )
  guardSession(session as never)
  return told
}

/** Electron's own security checklist, in its order and by its numbers. */
describe("Electron's security checklist", () => {
  it('1. loads only secure content: our own scheme, from the disk', async () => {
    expect(APP_URL).toBe('app://hearback/')
    expect((await answerAppRequest('/', { url: 'http://hearback/', method: 'GET' })).status).toBe(403)
    expect(shell.filter((file) => /loadURL\((?!APP_URL\)|AFTER_CRASH_URL\))|loadFile\(/.test(source(file)))).toEqual([])
  })

  it('2. has no Node integration', () => {
    expect(webPreferences).toMatchObject({
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
    })
  })

  it('3. isolates the preload from the page', () => {
    expect(webPreferences.contextIsolation).toBe(true)
  })

  it('4. sandboxes every process', () => {
    expect(webPreferences.sandbox).toBe(true)
    expect(source('electron/boot/before-ready.ts')).toMatch(/^ {2}app\.enableSandbox\(\)$/m)
  })

  it('5. asks before a page gets a permission, and mostly says no', () => {
    const { setPermissionRequestHandler: request, setPermissionCheckHandler: check } = guarded()
    const answers: unknown[] = []
    for (const permission of ['media', 'notifications', 'fullscreen'])
      request?.(null, permission, (answer: unknown) => answers.push(answer))

    expect(answers).toEqual([false, false, true])
    expect(check?.(null, 'geolocation')).toBe(false)
    expect(check?.(null, 'clipboard-sanitized-write')).toBe(true)
    expect(source('electron/boot/steps.ts')).toContain('guardSession(session.defaultSession)')
  })

  it('6. keeps web security', () => {
    expect(webPreferences.webSecurity).toBe(true)
  })

  it('7. has a content security policy without unsafe sources', () => {
    expect(contentSecurityPolicy('n')).toMatch(/^default-src 'none'; script-src 'self';/)
    expect(contentSecurityPolicy('n')).not.toMatch(/unsafe|\*|https?:/)
  })

  it('8. allows no insecure content', () => {
    expect(webPreferences.allowRunningInsecureContent).toBe(false)
  })

  it('9 and 10. turns on no experiments and no Blink features', () => {
    expect(Object.keys(webPreferences)).not.toContain('experimentalFeatures')
    expect(Object.keys(webPreferences)).not.toContain('enableBlinkFeatures')
  })

  it('11 and 12. has no webviews and lets none be attached', async () => {
    expect(webPreferences.webviewTag).toBe(false)
    expect(await preventedBy('will-attach-webview')).toBe(true)
  })

  it('13. goes nowhere else', async () => {
    expect(await preventedBy('will-navigate')).toBe(true)
    expect(await preventedBy('will-redirect')).toBe(true)
    expect(await preventedBy('will-frame-navigate')).toBe(true)
    expect(webPreferences.navigateOnDragDrop).toBe(false)
  })

  it('14. opens no windows', async () => {
    expect((await homebody()).opens()).toEqual({ action: 'deny' })
  })

  it('15. hands no address to the system', () => {
    expect(everywhere.filter((file) => /openExternal\s*\(|openPath\s*\(/.test(source(file)))).toEqual([])
  })

  it('16. is built for a current Electron', () => {
    const { devDependencies } = JSON.parse(source('package.json'))
    expect(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(45)
  })

  it('17. checks who sends each message', () => {
    const window = {}
    const foreign = { sender: window, senderFrame: { parent: null, url: 'app://elsewhere/' } }
    expect(() => requireOwnSender(foreign, window)).toThrow('not ours')
    const handling = shell.filter((file) => /ipcMain\.(handle|on)\(/.test(source(file)))
    expect(handling).toEqual(['electron/ipc/desktop-calls.ts', 'electron/ipc/host-calls.ts'])
    for (const file of handling) expect(source(file), file).toContain('requireOwnSender(event, window)')
  })

  it('18. serves pages by a scheme of its own, not from files', () => {
    expect(source('electron/boot/steps.ts')).toContain('protocol.handle(APP_SCHEME')
    expect(everywhere.filter((file) => /['"`]file:\/\//.test(source(file)))).toEqual([])
  })

  it('19. has its fuses set', () => {
    expect(parse(source('electron-builder.yml')).electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      enableCookieEncryption: true,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    })
  })

  it('20. gives the page verbs, never Electron itself', () => {
    expect(source('electron/preload.ts').match(/exposeInMainWorld\(/g)).toHaveLength(1)
    expect(source('electron/preload.ts')).not.toMatch(/:\s*ipcRenderer\b/)
  })

  it('evaluates no text as code', () => {
    expect(everywhere.filter((file) => /\beval\(|new Function\(|dangerouslySetInnerHTML/.test(source(file)))).toEqual(
      [],
    )
  })
})

/** A fake of what `stayHome` is given; `electron` itself is only asked for its types there. */
async function homebody() {
  const { stayHome } = await import('../../../electron/shell/stay-home')
  const contents = new EventEmitter()
  let opens: (details: never) => unknown = () => ({ action: 'allow' })
  const setWindowOpenHandler = (handler: typeof opens) => {
    opens = handler
  }
  stayHome(Object.assign(contents, { setWindowOpenHandler }) as never)
  return { contents, opens: () => opens({ url: 'https://elsewhere.example/' } as never) }
}

async function preventedBy(name: string): Promise<boolean> {
  const { contents } = await homebody()
  let prevented = false
  contents.emit(name, {
    url: 'https://elsewhere.example/',
    preventDefault: () => {
      prevented = true
    },
  })
  return prevented
}
