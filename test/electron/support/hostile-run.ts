import { sealed } from '../fuzz/forge'

/** JSON so deep that whatever walks it by calling itself comes to an end. */
export const deepJson = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

/** The file of a run that somebody wrote by hand, with a chain that is whole. */
export function hostileRun(lines: string[], header: object = {}): { run: string; bytes: Buffer } {
  const run = '2026-01-01-00-00-hostile'
  const about = {
    kind: 'header',
    hearback: 1,
    run,
    scenario: 'metronome',
    scenarioHash: '0'.repeat(64),
    seed: 1,
    assistance: 'full',
    startedAt: '2026-01-01T00:00:00.000Z',
    version: '0.0.0',
    ...header,
  }
  return { run, bytes: sealed([JSON.stringify(about), ...lines]) }
}
