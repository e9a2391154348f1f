import { readFileSync } from 'node:fs'
import type { BrowserWindow } from 'electron'
import { z } from 'zod'

import { writeWhole } from '../host'

export interface Area {
  x: number
  y: number
  width: number
  height: number
}

export const SMALLEST = { width: 960, height: 640 }
export const USUAL = { width: 1440, height: 900 }

const stateSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
  /** Left out: as a window of that size. */
  as: z.enum(['maximized', 'full-screen']).optional(),
})

/** Where a window is when it is no larger than its frame, and whether it is. */
export type WindowState = z.output<typeof stateSchema>

type Sized = Pick<BrowserWindow, 'getNormalBounds' | 'isFullScreen' | 'isMaximized'>

export function stateOf(window: Sized): WindowState {
  const { x, y, width, height } = window.getNormalBounds()
  const as = window.isFullScreen() ? 'full-screen' : window.isMaximized() ? 'maximized' : undefined
  return { x, y, width, height, ...(as && { as }) }
}

/** Shows a window for the first time, as large as it was. */
export function showAs(
  window: Pick<BrowserWindow, 'maximize' | 'setFullScreen' | 'show'>,
  as: WindowState['as'],
): void {
  if (as === 'maximized') window.maximize()
  window.show()
  if (as === 'full-screen') window.setFullScreen(true)
}

/**
 * Where the window goes: where it was, if that can still be seen. A screen may have been unplugged since, or be smaller.
 *
 * @param screens - the work areas of all screens, the first one being where a lost window goes
 */
export function placeOf(saved: Area | null, screens: Area[]): Partial<Area> & { width: number; height: number } {
  const screen = saved && screens.find((one) => overlap(one, saved) >= 0.25 * saved.width * saved.height)
  if (!saved || !screen) {
    const first = screens[0] ?? { x: 0, y: 0, ...USUAL }
    return { width: atMost(USUAL.width, first.width), height: atMost(USUAL.height, first.height) }
  }
  const width = atMost(Math.max(saved.width, SMALLEST.width), screen.width)
  const height = atMost(Math.max(saved.height, SMALLEST.height), screen.height)
  return {
    width,
    height,
    x: Math.max(screen.x, Math.min(saved.x, screen.x + screen.width - width)),
    y: Math.max(screen.y, Math.min(saved.y, screen.y + screen.height - height)),
  }
}

/** `null` when nothing was kept, or nothing that makes sense. */
export function readState(file: string): WindowState | null {
  try {
    return parseState(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** The state that the kept text says; `null` when it says none. */
export function parseState(text: string): WindowState | null {
  try {
    const state = stateSchema.safeParse(JSON.parse(text))
    return state.success ? state.data : null
  } catch {
    return null
  }
}

/** Where a window stood is not worth a message when it cannot be kept. */
export function keepState(file: string, state: WindowState): void {
  try {
    writeWhole(file, JSON.stringify(state))
  } catch {
    // It opens at its usual place next time.
  }
}

function overlap(a: Area, b: Area): number {
  const wide = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const high = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return wide > 0 && high > 0 ? wide * high : 0
}

function atMost(wanted: number, room: number): number {
  return Math.min(wanted, Math.max(room, 1))
}
