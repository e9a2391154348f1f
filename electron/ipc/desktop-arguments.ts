import { z } from 'zod'

import type { DesktopApi } from '../bridge'

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

/** The argument of every call of the desktop's own: nothing from the window reaches the shell without passing here. */
export const DESKTOP_ARGUMENT = {
  menu: z.array(command).max(200),
  paged: line(300),
  badge: z.int().min(0).max(9999),
  theme: z.enum(['system', 'light', 'dark']),
  savePdf: line(200),
} satisfies Record<Exclude<keyof DesktopApi, 'onCommand'>, z.ZodType>
