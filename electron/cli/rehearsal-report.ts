import type { BotSummary, Rehearsal, Spread } from '../../scenarios/rehearsal'

const BARS = '▁▂▃▄▅▆▇█'
const DIALS = ['checklist', 'outbound', 'inbound'] as const

/** A rehearsal as a page for people: who fared how, what was never seen, what is wrong. */
export function rehearsalReport(rehearsal: Rehearsal & { elapsedMs: number }): string {
  const { scenario, runs, seed, bots, unseen, problems, elapsedMs } = rehearsal
  const lines = [
    `${scenario}: ${runs} ${runs === 1 ? 'play' : 'plays'} each, seeds ${seed} to ${seed + runs - 1}, in ${(elapsedMs / 1000).toFixed(1)} s`,
    '',
    ...table([
      ['', 'checklist', 'outbound', 'inbound', 'mitigated after', 'resolved after', 'endings'],
      ...bots.map((bot) => [
        bot.bot,
        ...DIALS.map((dial) => share(bot[dial])),
        minutes(bot.minutesToMitigate),
        minutes(bot.minutesToResolve),
        endings(bot),
      ]),
    ]),
    'Least, median and most; dials from 0 to 1, times in minutes.',
    '',
    'Open loops, minute by minute (median):',
    ...table(bots.map((bot) => [bot.bot, spark(bot.openLoops), `most ${Math.max(0, ...bot.openLoops)}`])),
    '',
    ...unseenLines(unseen),
    ...(problems.length === 0 ? ['No problems.'] : problems.map((problem) => `problem  ${problem}`)),
  ]
  return `${lines.join('\n')}\n`
}

function unseenLines(unseen: Rehearsal['unseen']): string[] {
  const lines = Object.entries(unseen).flatMap(([what, ids]) =>
    ids.length === 0 ? [] : [`${`${what}`.padEnd(8)} ${ids.join(', ')}`],
  )
  return lines.length === 0
    ? ['Everything was come by in some play.', '']
    : ['Never come by in any play:', ...lines.map((line) => `  ${line}`), '']
}

function table(rows: readonly string[][]): string[] {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)),
    [],
  )
  return rows.map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join('  ')}`.trimEnd())
}

function share({ min, median, max }: Spread): string {
  return min === null || median === null || max === null
    ? '-'
    : [min, median, max].map((each) => each.toFixed(2)).join(' ')
}

function minutes({ min, median, max }: Spread): string {
  return min === null || median === null || max === null
    ? '-'
    : [min, median, max].map((each) => each.toFixed(1)).join(' ')
}

function endings({ endings: all }: BotSummary): string {
  return Object.entries(all)
    .sort(([, a], [, b]) => b - a)
    .map(([ending, count]) => `${ending} ${count}`)
    .join(', ')
}

function spark(counts: readonly number[]): string {
  const most = Math.max(1, ...counts)
  return counts.map((count) => BARS[Math.round((count / most) * (BARS.length - 1))]).join('')
}
