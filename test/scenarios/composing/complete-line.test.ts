import { describe, expect, it } from 'vitest'

import { completeLine } from '../../../scenarios/composing'
import { deskFixture } from '../../renderer/fixtures/desk-fixture'

const seat = { desk: deskFixture, room: 'inc-2041' }

describe('a half-written line', () => {
  it.each([
    { line: '@mi', whole: ['@Mika Sato '] },
    { line: 'thanks @Ilse Ok', whole: ['thanks @Ilse Okafor '] },
    { line: '@scr', whole: ['@scribe '] },
    { line: 'thanks @dep', whole: [] },
    { line: '#lead', whole: ['#leadership '] },
    { line: '/sev', whole: ['/severity '] },
    { line: '/re', whole: ['/reply ', '/react ', '/resolve ', '/real ', '/release '] },
    { line: '/state i', whole: ['/state investigating', '/state identified'] },
    { line: '/ask @mika what', whole: ['/ask @mika what has changed'] },
    {
      line: '/ask @ilse re-run config web-0',
      whole: ['/ask @ilse re-run config web-071', '/ask @ilse re-run config web-017'],
    },
    { line: '/ask @mika what has changed', whole: ['/ask @mika what has changed back in 3 min'] },
    { line: '/page ra', whole: ['/page Ravi Bose '] },
    { line: '/role Ravi Bose as d', whole: ['/role Ravi Bose as deputy'] },
    { line: '/brief Ravi Bose im', whole: ['/brief Ravi Bose impact: '] },
    { line: '/deploys al', whole: ['/deploys allow d1 because '] },
    { line: '/yes ', whole: ['/yes l3'] },
    { line: '/resolve accepting r', whole: ['/resolve accepting Replica lag nobody owns'] },
    { line: 'thanks for saying so', whole: [] },
    { line: '/nothing of the kind', whole: [] },
  ])('"$line" may become $whole', ({ line, whole }) => {
    const { from, texts } = completeLine(line, seat)

    expect(texts.map((text) => line.slice(0, from) + text)).toEqual(whole)
  })
})
