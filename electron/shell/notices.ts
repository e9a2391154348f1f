import { app, type BrowserWindow, Notification, nativeImage } from 'electron'
import { SIMULATION } from '../../scenarios/engine'
import { BADGE_SIZE, badgePicture } from './badge-picture'

type Shown = Pick<BrowserWindow, 'isFocused' | 'isDestroyed' | 'once' | 'setOverlayIcon'>

/** What calls a trainee back who looks elsewhere: pages, while the window is not in front, and a number on the icon. */
export function notices(window: Shown, toFront: () => void, platform: NodeJS.Platform = process.platform) {
  // A notification that nobody holds is collected, and its click with it.
  const held = new Set<Notification>()
  const badge =
    platform === 'win32' ? (count: number) => overlay(window, count) : (count: number) => app.setBadgeCount(count)
  window.once('closed', () => badge(0))
  return {
    paged(because: string): void {
      if (window.isFocused() || !Notification.isSupported()) return
      const notice = new Notification({ title: `${SIMULATION} Page for the IMOC`, body: `${SIMULATION} ${because}` })
      held.add(notice)
      for (const end of ['close', 'failed'] as const) notice.once(end as 'close', () => held.delete(notice))
      notice.once('click', () => {
        held.delete(notice)
        toFront()
      })
      notice.show()
    },
    badge(count: number): void {
      badge(count)
    },
  }
}

/** Windows has a picture over the icon in the task bar, which goes with the window. */
function overlay(window: Shown, count: number): void {
  if (window.isDestroyed()) return
  const size = { width: BADGE_SIZE, height: BADGE_SIZE, scaleFactor: 2 }
  const picture = count > 0 ? nativeImage.createFromBitmap(badgePicture(count), size) : null
  window.setOverlayIcon(picture, count > 0 ? `${SIMULATION} ${count} open loops` : '')
}
