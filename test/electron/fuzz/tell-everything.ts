import type { ReadRun } from '../../../electron/host'
import { formatsAt, makeExport } from '../../../renderer/screens/debrief/export/make-exports'
import { openRun } from '../../../renderer/screens/debrief/use-debrief'
import { REDACTIONS } from '../../../scenarios/debrief'
import { openDesk, seeAll } from '../../../scenarios/desk'
import { briefingOf, factsFor } from '../../../scenarios/engine'
import type { Scenario } from '../../../scenarios/format'

/** Everything that is made of a kept run: the desk it is seen at, its marks, its debrief, and every export at every level. */
export function tellEverything({ header, moves, facts, annotations, at }: ReadRun, scenario: Scenario): void {
  seeAll(openDesk(briefingOf(scenario, header.seed)), factsFor(facts))
  const opened = openRun({ header, moves, facts, annotations, at, scenario })
  const open = { ...opened, annotations, annotate: () => Promise.resolve(), worded: <T>(told: T) => told }
  for (const level of REDACTIONS)
    for (const format of formatsAt(level)) {
      const { content } = makeExport(open, format, level)
      if (format === 'html' && /<(?:img|script) /.test(content)) throw new Error('A tag of theirs is in the page.')
      if (format === 'markdown' && /(?<!\\)<img|(?<!\\)\]\(javascript/.test(content))
        throw new Error('A tag of theirs is in the text.')
      if (format === 'csv' && /(?:^|,)"?[=+@]/m.test(content)) throw new Error('A formula of theirs is in the table.')
    }
}
