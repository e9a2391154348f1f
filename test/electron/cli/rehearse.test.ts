import { describe, expect, it } from 'vitest'

import { main } from '../../../electron/cli/main'
import { progressBar } from '../../../electron/cli/progress-bar'
import { playAll } from '../../../electron/cli/rehearsal-pool'
import { rehearsalReport } from '../../../electron/cli/rehearsal-report'
import { type PlayResult, playOnce, summarise } from '../../../scenarios/rehearsal'
import { shipped } from '../../players/library'

/** Runs the command line and reads along. */
async function hearback(...args: string[]) {
  const said = { out: '', err: '' }
  const io = {
    out: (text: string) => {
      said.out += text
    },
    err: (text: string) => {
      said.err += text
    },
    stdin: () => '',
  }
  return { code: await main(args, io), ...said }
}

describe('hearback rehearse', () => {
  it('explains itself', async () => {
    const { code, out } = await hearback('rehearse', '--help')

    expect(code).toBe(0)
    expect(out).toContain('--runs N')
    expect(out).toContain('wrong-hypothesis')
  })

  it.each([
    { name: 'no scenario', args: [], says: 'Name one scenario' },
    { name: 'two scenarios', args: ['a', 'b'], says: 'Name one scenario' },
    { name: 'no runs', args: ['a', '--runs', '0'], says: '--runs takes a whole number from 1' },
    { name: 'half a run', args: ['a', '--runs', '1.5'], says: 'this is "1.5"' },
    { name: 'a seed below 0', args: ['a', '--seed=-1'], says: '--seed takes a whole number' },
    { name: 'a bot nobody knows', args: ['a', '--bot', 'genius'], says: 'There is no bot called "genius"' },
    { name: 'an option nobody knows', args: ['a', '--fast'], says: '--fast' },
  ])('says what is wrong with $name', async ({ args, says }) => {
    const { code, out, err } = await hearback('rehearse', ...args)

    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(says)
  })

  it('makes every play it is given', async () => {
    const scenario = shipped('low-fuel')
    const results: PlayResult[] = []

    await playAll(
      scenario,
      [1, 2, 3].map((seed) => ({ bot: 'silent', seed })),
      (result) => results.push(result),
    )

    expect(results).toEqual([1, 2, 3].map((seed) => playOnce(scenario, 'silent', seed)))
  })

  it('reports figures, open loops, what was never seen and what is wrong', () => {
    const scenario = shipped('low-fuel')
    const results = [playOnce(scenario, 'silent', 1), { ...playOnce(scenario, 'novice', 1), checklist: 0 }]

    const report = rehearsalReport({ ...summarise(scenario, results), elapsedMs: 1234 })

    expect(report).toContain('low-fuel: 1 play each, seeds 1 to 1, in 1.2 s')
    expect(report).toMatch(/silent +0\.00 0\.00 0\.00/)
    expect(report).toMatch(/novice .*[▁▂▃▄▅▆▇█]{5}/)
    expect(report).toMatch(/Never come by in any play:\n(?: .*\n)* +asks/)
    expect(report).toContain('problem  novice does not come out above silent on checklist')
  })

  it('draws a bar that fills and leaves nothing behind', () => {
    let drawn = ''
    const bar = progressBar(2, (text) => {
      drawn = text
    })

    bar.step()
    expect(drawn).toContain(' 50 %  1 of 2 plays')
    bar.step()
    expect(drawn).toContain('100 %')
    bar.clear()
    expect(drawn).toBe('\r\u001b[2K')
  })
})
