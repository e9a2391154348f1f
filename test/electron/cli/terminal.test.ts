import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { tame } from '../../../electron/cli/tame'
import { Game } from '../../../electron/cli/terminal/game'
import { type Line, paint, wantsColour } from '../../../electron/cli/terminal/paint'
import { readTimeWord } from '../../../electron/cli/terminal/time-words'
import { VIEWS } from '../../../electron/cli/terminal/views'
import { ENGINE, Host } from '../../../electron/host'
import { SLASHES } from '../../../scenarios/composing'
import type { Fact } from '../../../scenarios/engine'
import { HandClock } from '../support/hand-clock'
import { tempFolder } from '../support/temp-folder'

const LIBRARY = fileURLToPath(new URL('../../../scenarios/library', import.meta.url))

async function seated(scenario = 'apache-upgrade', width = 60, plain = false) {
  const dataFolder = join(tempFolder(), 'data')
  const host = new Host({ engine: ENGINE, wall: new HandClock(), libraryFolder: LIBRARY, dataFolder, version: '0' })
  onTestFinished(() => host.end())
  const { run } = await host.start({ scenario, seed: 3 })
  let lines: Line[] = []
  const facts: Fact[] = []
  const game = new Game(
    {
      act: (move) => host.act(run, move),
      pace: (pace) => host.pace(run, pace),
      pass: (seconds) => host.pass(run, seconds),
    },
    {
      show: (shown) => {
        lines.push(...shown)
      },
      width: () => width,
      facts: (seen) => {
        facts.push(...seen)
      },
      miss: () => {},
    },
    plain,
  )
  await host.sit(run, (notice) => game.hear(notice))
  return {
    game,
    facts,
    /** What has been shown so far. */
    shown: () => paint(lines, { width: Number.MAX_SAFE_INTEGER, colour: false }),
    /** What a line brings up, as it is printed. */
    typed: async (line: string) => {
      lines = []
      await game.take(line)
      return paint(lines, { width, colour: false })
    },
  }
}

describe('a drill played by lines', () => {
  it('is read in plain words by those who ask for them, and is the same drill', async () => {
    const said = await seated('apache-upgrade', 400)
    const plain = await seated('apache-upgrade', 400, true)

    expect(said.shown()).toContain('You are the IMOC on call at Threadneedle')
    expect(plain.shown()).toContain(
      'You are the IMOC (Incident Manager On Call: whoever leads while something is broken) at Threadneedle',
    )
    expect(await said.typed('wait until 02:10')).toContain('I bumped the httpd pin.')
    expect(await plain.typed('wait until 02:10')).toContain('I set httpd, our web server, to a newer version.')
    expect(await plain.typed('log')).not.toContain('(Incident Manager On Call')
    expect(await plain.typed('terms')).toContain('config runs: machines setting themselves up')
    expect(plain.facts).toEqual(said.facts)
  })

  it('says of a question that a tell answers it, when it is asked and after words that were only words', async () => {
    const { typed } = await seated('apache-upgrade', 400)

    const asked = await typed('wait until 07:00')
    expect(asked).toMatch(/question from Dana Voss: Dana wants an ETA; answer it: \/tell @Dana Voss …/)
    const loop = /(l\d+) question from Dana/.exec(asked)?.[1]
    expect(await typed(`/reply ${loop} we are on it`)).toMatch(/heard, not answered; answer it: \/tell @Dana Voss …/)
    expect(await typed('loops')).toMatch(/Dana wants an ETA\s+\[heard, not answered/)
    expect(await typed('/tell @Dana Voss no ETA 10: No time yet, I write again in 10 minutes.')).toContain(
      `✓ ${loop} answered`,
    )
  })

  it('goes from one line to the next, and tells what comes of each', async () => {
    const { typed } = await seated()

    expect(await typed('/claim')).toContain('I have command.')
    expect(await typed('/claim')).toContain('✕ You have command already.')
    expect(await typed('wait until 02:10')).toContain('! PAGE for you')
    expect(await typed('/ack web-no-answer')).toContain('alert web-no-answer acknowledged by you')
    expect(await typed('/ask @mika what has changed, back in 3 min')).toContain(
      'l2 order to Mika Sato: what has changed',
    )
    expect(await typed('loops')).toMatch(/l2 order to Mika Sato: what has changed\s+\[not heard yet, by\s+T\+05:10\]/)
    expect(await typed('wait')).toMatch(/l2 heard by Mika Sato|read back/)
    expect(await typed('crew')).toContain('Noor El Amrani, IMOC in training: away')
    expect(await typed('@Dana Voss')).toBe('You are in @dana.\n')
    expect(await typed('#nowhere')).toContain('There is no room "#nowhere"')
    expect(await typed('graph replica')).toContain('replica lag: ')
    expect(await typed('map the hosts, please')).toContain('you → Dana Voss: map the hosts,')
    expect(await typed('help ask')).toContain('/ask @who what')
  })

  it('shows nothing of what only the debrief may tell', async () => {
    const { game, facts, typed } = await seated('low-fuel')

    let shown = await typed('wait 20m')
    for (const view of VIEWS) shown += await typed(view.word)

    expect(facts.every((fact) => fact.for === 'seats')).toBe(true)
    expect(shown).not.toMatch(/state-entered|candour|truth/)
    expect(game.clock.at).toBe(1200)
  })

  it('takes any lines at all, in any order, without falling over', async () => {
    const words = fc.constantFrom(
      ...SLASHES.flatMap(({ example, word }) => [example, `/${word}`, `/${word} `]),
      ...VIEWS.map(({ word }) => word),
      ...[
        'wait',
        'wait 7s',
        'wait x',
        'pause',
        'go',
        'go 9',
        'speed 2',
        '@Mika',
        '#support',
        '?',
        'help',
        '/ask',
        '/reply l1 ok',
      ],
    )
    const line = fc.oneof(
      words,
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.tuple(words, words).map(([a, b]) => `${a} ${b}`),
    )
    const { game, typed } = await seated()

    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
        for (const each of lines) {
          const shown = await typed(each)
          const [completions, of] = game.complete(each)
          expect(shown.split('\n').every((row) => tame(row) === row)).toBe(true)
          expect(completions.every((text) => text !== '') && each.endsWith(of)).toBe(true)
        }
      }),
      { numRuns: 120 },
    )
  })
})

describe('time, as it is typed', () => {
  it.each([
    { line: 'wait 2m', says: { do: 'wait', seconds: 120 } },
    { line: 'wait 45 s', says: { do: 'wait', seconds: 45 } },
    { line: 'wait 90', says: { do: 'wait', seconds: 90 } },
    { line: 'wait until T+05:00', says: { do: 'wait', seconds: 240 } },
    { line: 'wait until 00:30', says: { do: 'wrong' } },
    { line: 'wait', says: { do: 'wait-for-something' } },
    { line: 'wait end', says: { do: 'wait-for-the-end' } },
    { line: 'wait, Mika', says: null },
    { line: 'wait for Mika', says: null },
    { line: 'go', says: { do: 'go', speed: null } },
    { line: 'go 4', says: { do: 'go', speed: 4 } },
    { line: 'go ahead', says: null },
    { line: 'speed 0.5', says: { do: 'speed', speed: 0.5 } },
    { line: 'speed 99', says: { do: 'wrong' } },
    { line: '/pause', says: { do: 'pause' } },
  ])('"$line" is $says', ({ line, says }) => {
    const read = readTimeWord(line, 60)

    if (says === null) expect(read).toBeNull()
    else expect(read).toMatchObject(says)
  })
})

describe('what is printed', () => {
  it('fits sixty columns, set in under its time', () => {
    const text = `T+02:10 ${'words and words '.repeat(10)}`

    const lines = paint([{ text, indent: 8 }], { width: 60, colour: false })
      .trimEnd()
      .split('\n')

    expect(lines.length).toBeGreaterThan(2)
    expect(lines.every((line) => line.length <= 60)).toBe(true)
    expect(lines.slice(1).every((line) => line.startsWith('        '))).toBe(true)
  })

  it('leaves a path whole', () => {
    const path = `/home/me/${'x'.repeat(80)}.jsonl`

    expect(paint([{ text: `The recording: ${path}` }], { width: 60, colour: false })).toContain(path)
  })

  it('does not let the words of a scenario steer the terminal', () => {
    expect(paint([{ text: 'a\u001b[2Jb\u0007\u202ec' }], { width: 80, colour: true })).toBe('a [2Jb  c\n')
  })

  it.each([
    { name: 'a terminal', terminal: true, env: {}, colour: true },
    { name: 'a pipe', terminal: false, env: {}, colour: false },
    { name: 'NO_COLOR', terminal: true, env: { NO_COLOR: '1' }, colour: false },
    { name: 'an empty NO_COLOR', terminal: true, env: { NO_COLOR: '' }, colour: true },
    { name: 'a dumb terminal', terminal: true, env: { TERM: 'dumb' }, colour: false },
    { name: 'FORCE_COLOR through a pipe', terminal: false, env: { FORCE_COLOR: '1' }, colour: true },
  ])('is coloured or not: $name', ({ terminal, env, colour }) => {
    expect(wantsColour(terminal, env)).toBe(colour)
  })
})
