import { app, type BrowserWindow, Notification } from 'electron'

import { SIMULATION } from '../../scenarios/engine'

/** What calls a trainee back who looks elsewhere: pages, while the window is not in front, and a number on the icon. */
export function notices(window: Pick<BrowserWindow, 'isFocused' | 'isMinimized' | 'restore' | 'show' | 'focus'>) {
  return {
    paged(because: string): void {
      if (window.isFocused() || !Notification.isSupported()) return
      const notice = new Notification({ title: `${SIMULATION} Page for the IMOC`, body: `${SIMULATION} ${because}` })
      notice.on('click', () => {
        if (window.isMinimized()) window.restore()
        window.show()
        window.focus()
      })
      notice.show()
    },
    badge(count: number): void {
      app.setBadgeCount(count)
    },
  }
}
