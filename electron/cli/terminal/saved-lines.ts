import type { FileProblem, ScenarioSaved } from '../../bridge'
import { showTime } from '../drill-time'
import type { Line } from './paint'

/** What became of the scenario's file when it was saved during the play. */
export function savedLines(saved: ScenarioSaved): Line[] {
  if (saved.sound) {
    if (saved.proved) return problemLines(saved.warnings)
    return [
      { text: `${saved.file} was saved: played again to ${showTime(saved.at)}.`, tone: 'good' },
      ...saved.refused.map(
        ({ at, line, message }): Line => ({
          text: `  not taken any more, ${showTime(at)} ${line}: ${message}`,
          tone: 'attention',
          indent: 4,
        }),
      ),
      ...problemLines(saved.warnings),
    ]
  }
  if (saved.proved) return problemLines(saved.problems)
  return [
    { text: `! ${saved.file} has problems; the drill goes on with the last sound version.`, tone: 'attention' },
    ...(saved.why === undefined ? [] : [{ text: `  ${saved.why}` }]),
    ...problemLines(saved.problems),
  ]
}

function problemLines(problems: readonly FileProblem[]): Line[] {
  return problems.flatMap(({ file, line, column, severity, code, message, frame }) => [
    { text: `${file}:${line}:${column} ${severity} ${code} ${message}`, indent: 2 },
    { text: frame, tone: 'quiet' as const },
  ])
}
