import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const CSS = readFileSync(join(process.cwd(), 'renderer/design/tokens.css'), 'utf8')

function tokensOf(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, hex]) => [name, hex]))
}

// The file's own order: shared, light, dark, then the wishes for more contrast.
const [shared = '', light = '', dark = ''] = CSS.split(/color-scheme/)
const THEMES = {
  light: { ...tokensOf(shared), ...tokensOf(light) },
  dark: { ...tokensOf(shared), ...tokensOf(dark.split('@media')[0] ?? '') },
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const SURFACES = ['page', 'panel', 'raised']
const TEXT = [
  ...['ink', 'ink-2', 'ink-3', 'attention', 'good', 'bad', 'focus'].flatMap((ink) => SURFACES.map((on) => [ink, on])),
  ...['ink', 'ink-2'].flatMap((ink) => ['chip', 'selected', 'hover'].map((on) => [ink, on])),
  ['attention', 'attention-wash'],
  ['on-attention', 'attention-fill'],
  ['on-action', 'action'],
  ['on-good', 'good'],
  ['on-focus', 'focus'],
  ['ink', 'focus-wash'],
  ['ink', 'bad-wash'],
  ['bad', 'bad-wash'],
  ...['sev1', 'sev2', 'sev3', 'sev4', 'sev5'].map((severity) => [`${severity}-ink`, severity]),
] as Array<[string, string]>

const SHAPES = ['control-line', 'focus', 'attention', 'good', 'bad', 'series-1', 'series-2'].flatMap((mark) =>
  SURFACES.map((on) => [mark, on]),
) as Array<[string, string]>

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = THEMES[theme]
  const of = (name: string) => {
    const hex = tokens[name]
    if (!hex) throw new Error(`tokens.css has no --${name} in the ${theme} theme.`)
    return hex
  }

  it.each(TEXT)('sets %s readably on %s', (ink, on) => {
    expect(contrast(of(ink), of(on))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SHAPES)('draws %s visibly on %s', (mark, on) => {
    expect(contrast(of(mark), of(on))).toBeGreaterThanOrEqual(3)
  })
})
