import { describe, expect, it } from 'vitest'

import { apart, contrast, EYES, THEMES, type ThemeName } from './palette'

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
  ['ink', 'attention-wash'],
  ['ink', 'bad-wash'],
  ['bad', 'bad-wash'],
] as Array<[string, string]>
const CHIPS = ['sev1', 'sev2', 'sev3', 'sev4', 'sev5']

const SHAPES = ['control-line', 'focus', 'attention', 'good', 'bad', 'series-1', 'series-2'].flatMap((mark) =>
  SURFACES.map((on) => [mark, on]),
) as Array<[string, string]>

const pairs = (names: readonly string[]) =>
  names.flatMap((one, index) => names.slice(index + 1).map((other) => [one, other] as [string, string]))
const eyes = Object.keys(EYES) as Array<keyof typeof EYES>

describe.each(Object.keys(THEMES) as ThemeName[])('the theme: %s', (theme) => {
  const hex = (token: string) => {
    const found = THEMES[theme][token]
    if (!found) throw new Error(`tokens.css gives --${token} no colour in ${theme}.`)
    return found
  }
  const more = theme.endsWith('more contrast')

  it.each(TEXT)('can be read: %s on %s', (ink, surface) => {
    expect(contrast(hex(ink), hex(surface))).toBeGreaterThanOrEqual(more ? 7 : 4.5)
  })

  it.each(CHIPS)('can be read on its own chip: %s', (severity) => {
    expect(contrast(hex(`${severity}-ink`), hex(severity))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(SHAPES)('can be made out: %s on %s', (mark, surface) => {
    expect(contrast(hex(mark), hex(surface))).toBeGreaterThanOrEqual(more ? 4.5 : 3)
  })

  if (more) {
    it.each(SURFACES)('draws its edges on %s', (surface) => {
      expect(contrast(hex('line'), hex(surface))).toBeGreaterThanOrEqual(3)
    })
  }

  describe.each(eyes)('to %s eyes', (kind) => {
    it.each(pairs(CHIPS))('keeps severities apart: %s and %s', (one, other) => {
      expect(apart(hex(one), hex(other), kind)).toBeGreaterThanOrEqual(0.09)
    })

    it.each(pairs(['good', 'attention', 'bad']))('keeps health apart: %s and %s', (one, other) => {
      expect(apart(hex(one), hex(other), kind)).toBeGreaterThanOrEqual(0.05)
    })

    it('keeps the two series apart', () => {
      expect(apart(hex('series-1'), hex('series-2'), kind)).toBeGreaterThanOrEqual(0.09)
    })
  })
})
