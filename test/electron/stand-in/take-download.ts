import { join } from 'node:path'
import type { Browser } from 'playwright-core'

/**
 * Does what makes a page give a file away, lets the browser save it in a folder, as a desktop app's window does, and gives
 * back where it is.
 */
export async function takeDownload(browser: Browser, folder: string, give: () => Promise<unknown>): Promise<string> {
  const cdp = await browser.newBrowserCDPSession()
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true })
  const path = new Promise<string>((resolve, reject) => {
    let name = ''
    cdp.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
      name = suggestedFilename
    })
    cdp.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve(join(folder, name))
      if (state === 'canceled') reject(new Error(`${name} was not saved.`))
    })
  })
  await give()
  const saved = await path
  await cdp.detach()
  return saved
}
