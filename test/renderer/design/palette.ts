import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const CSS = readFileSync(join(process.cwd(), 'renderer/design/tokens.css'), 'utf8')

function tokensOf(selector: string): Record<string, string> {
  const from = CSS.indexOf(`${selector} {`)
  if (from < 0) throw new Error(`tokens.css has no block for ${selector}.`)
  const block = CSS.slice(from, CSS.indexOf('\n  }', from))
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, hex]) => [name, hex]))
}

const shared = tokensOf('  :root')
const light = tokensOf('[data-theme="light"]')
const dark = tokensOf('\n  [data-theme="dark"]')

export type ThemeName = 'light' | 'dark' | 'light, more contrast' | 'dark, more contrast'

/** The colours of each theme as the cascade gives them, by token. */
export const THEMES: Record<ThemeName, Record<string, string>> = {
  light: { ...shared, ...light },
  dark: { ...shared, ...light, ...dark },
  'light, more contrast': { ...shared, ...light, ...tokensOf('[data-contrast="more"][data-theme="light"]') },
  'dark, more contrast': { ...shared, ...light, ...dark, ...tokensOf('[data-contrast="more"][data-theme="dark"]') },
}

type Triple = [number, number, number]

/** The three channels of `#rrggbb` in linear light, 0 to 1. */
export function linear(hex: string): Triple {
  return [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) as Triple
}

export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((hex) => {
      const [r, g, b] = linear(hex)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    })
    .sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

type Matrix = [Triple, Triple, Triple]
const times = (matrix: Matrix, [a, b, c]: Triple): Triple => matrix.map(([x, y, z]) => x * a + y * b + z * c) as Triple

/** Machado, Oliveira and Fernandes (2009), severity 1, on linear light. */
export const EYES: Record<'usual' | 'protan' | 'deutan' | 'tritan', Matrix> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  ).map(Math.cbrt) as Triple
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  )
}

/** How far apart two colours look to these eyes: the distance in OKLab. About 0.02 can just be told apart side by side. */
export function apart(one: string, other: string, eyes: keyof typeof EYES): number {
  const [a, b] = [one, other].map((hex) => {
    const seen = times(EYES[eyes], linear(hex)).map((part) => Math.min(1, Math.max(0, part))) as Triple
    return oklab(seen)
  }) as [Triple, Triple]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
