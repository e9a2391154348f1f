import type { WebContents } from 'electron'

import { isOwnPage } from '../app-url'

/**
 * No link, script, dropped file or embedded page leads the window anywhere else, or opens another. The page may load itself
 * again, as it does after a fault: Electron asks about that too.
 */
export function stayHome(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault()
  })
  // There is no frame in our page, and what is in none of ours goes nowhere.
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
