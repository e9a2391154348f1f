import { ipcMain, type WebContents } from 'electron'
import type { z } from 'zod'

import { DESKTOP_CHANNEL } from './channels'
import { DESKTOP_ARGUMENT } from './desktop-arguments'
import { requireOwnSender } from './sender'

type DesktopCalls = {
  [C in keyof typeof DESKTOP_ARGUMENT]: (argument: z.output<(typeof DESKTOP_ARGUMENT)[C]>) => unknown
}

/** Lets one window use the desktop, as far as `DesktopApi` says. Rejects everything else, in words. */
export function answerDesktopCalls(calls: DesktopCalls, window: WebContents): void {
  ipcMain.handle(DESKTOP_CHANNEL, async (event, name: unknown, argument: unknown) => {
    requireOwnSender(event, window)
    if (!isCall(name)) throw new TypeError('The desktop does no such thing.')
    const read = DESKTOP_ARGUMENT[name].safeParse(argument)
    if (!read.success) throw new TypeError(`What came with "${name}" is not right.`)
    return (calls[name] as (argument: unknown) => unknown)(read.data)
  })
  window.once('destroyed', () => ipcMain.removeHandler(DESKTOP_CHANNEL))
}

function isCall(name: unknown): name is keyof typeof DESKTOP_ARGUMENT {
  return typeof name === 'string' && Object.hasOwn(DESKTOP_ARGUMENT, name)
}
