import { ipcMain, type WebContents } from 'electron'
import { z } from 'zod'

import type { DesktopApi } from '../bridge'
import { DESKTOP_CHANNEL } from './channels'
import { requireOwnSender } from './sender'

/** One line of text that a menu or a notification can show. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]+$/u)

const command = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/),
  title: line(80),
  category: line(40),
  keys: z
    .string()
    .regex(/^(?:(?:mod|ctrl|alt|shift)\+)*(?:[a-z]+[0-9]*|[!-~])$/)
    .optional(),
  enabled: z.boolean(),
})

const ARGUMENT = {
  menu: z.array(command).max(200),
  paged: line(300),
  badge: z.int().min(0).max(9999),
  theme: z.enum(['system', 'light', 'dark']),
  savePdf: line(200),
} satisfies Record<Exclude<keyof DesktopApi, 'onCommand'>, z.ZodType>

type DesktopCalls = { [C in keyof typeof ARGUMENT]: (argument: z.output<(typeof ARGUMENT)[C]>) => unknown }

/** Lets one window use the desktop, as far as `DesktopApi` says. Rejects everything else, in words. */
export function answerDesktopCalls(calls: DesktopCalls, window: WebContents): void {
  ipcMain.handle(DESKTOP_CHANNEL, async (event, name: unknown, argument: unknown) => {
    requireOwnSender(event, window)
    if (!isCall(name)) throw new TypeError('The desktop does no such thing.')
    const read = ARGUMENT[name].safeParse(argument)
    if (!read.success) throw new TypeError(`What came with "${name}" is not right.`)
    return (calls[name] as (argument: unknown) => unknown)(read.data)
  })
  window.once('destroyed', () => ipcMain.removeHandler(DESKTOP_CHANNEL))
}

function isCall(name: unknown): name is keyof typeof ARGUMENT {
  return typeof name === 'string' && Object.hasOwn(ARGUMENT, name)
}
