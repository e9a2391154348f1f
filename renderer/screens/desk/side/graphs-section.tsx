import { useMemo, useState } from 'react'

import { useCommands } from '../../../commands/commands-context'
import { Button } from '../../../components/button'
import { Hole } from '../../../components/hole'
import { MetricStack } from '../../../components/metric-stack'
import { MetricTable } from '../../../components/metric-table'
import { Section } from '../../../components/section'
import { Segmented } from '../../../components/segmented'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { toolName } from '../../../store/tool-name'
import { text } from '../../../text/text'
import { graphBounds, graphMarks, graphRows } from './graph-rows'

const selectDesk = (session: SessionState) => session.desk
/** Graphs are redrawn every few seconds; nobody reads a line by the second. */
const selectStep = (session: SessionState) => Math.floor(session.second / 5) * 5

const VIEWS = [
  { value: 'lines', label: text.desk.graphs.title.toLowerCase() },
  { value: 'table', label: text.desk.services.table },
] as const

const POINTS = 90

/** A line for each metric while the graphs answer; a hole in the desk when they do not. */
export function GraphsSection() {
  const desk = useSession(selectDesk)
  const step = useSession(selectStep)
  const [view, setView] = useState<'lines' | 'table'>('lines')
  const { keysOf, run } = useCommands()
  const dark = desk?.panels.graphs?.dark ?? null
  const rows = useMemo(() => (desk && !dark ? graphRows(desk, step, POINTS) : []), [desk, dark, step])
  const bounds = useMemo(() => graphBounds(step), [step])
  const marks = useMemo(() => (desk ? graphMarks(desk, step) : []), [desk, step])
  if (!desk) return null

  if (dark) {
    return (
      <Section title={text.desk.graphs.title} pane="graphs" aside={text.desk.graphs.lastSeen(dark.since)}>
        <Hole
          tool={toolName(desk, dark)}
          since={dark.since}
          why={dark.why}
          fallback={dark.fallback}
          compact
          action={
            <Button keys={keysOf('ask-terminal')} onClick={() => run('ask-terminal')}>
              {text.desk.graphs.askTerminal}
            </Button>
          }
        />
      </Section>
    )
  }

  return (
    <Section
      title={text.desk.graphs.title}
      pane="graphs"
      aside={
        rows.length > 0 && (
          <>
            <Segmented label={text.desk.graphs.title} size="s" options={VIEWS} value={view} onChange={setView} />
            <Button size="s" kind="quiet" keys={keysOf('graphs')} onClick={() => run('graphs')}>
              {text.desk.services.enlarge}
            </Button>
          </>
        )
      }
    >
      {rows.length === 0 && <p>{text.desk.graphs.none}</p>}
      {rows.length > 0 && view === 'table' && <MetricTable rows={rows} />}
      {rows.length > 0 && view === 'lines' && <MetricStack rows={rows} bounds={bounds} marks={marks} />}
    </Section>
  )
}
