import { Maximize2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useCommands } from '../../../commands/commands-context'
import { Button } from '../../../components/button'
import { Hole } from '../../../components/hole'
import { MetricStack } from '../../../components/metric-stack'
import { MetricTable } from '../../../components/metric-table'
import { Section } from '../../../components/section'
import { Segmented } from '../../../components/segmented'
import { drillTime } from '../../../design/drill-time'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { toolName } from '../../../store/tool-name'
import { text } from '../../../text/text'
import { graphBounds, graphMarks, graphRows } from './graph-rows'

const selectBriefing = (session: SessionState) => session.desk?.briefing
const selectMetrics = (session: SessionState) => session.desk?.metrics
const selectDark = (session: SessionState) => session.desk?.panels.graphs?.dark ?? null
const selectDecisions = (session: SessionState) => session.desk?.decisions
const selectDeploys = (session: SessionState) => session.desk?.deploys
const selectStatusPage = (session: SessionState) => session.desk?.statusPage
/** Graphs are redrawn every few seconds; nobody reads a line by the second. */
const selectStep = (session: SessionState) => Math.floor(session.second / 5) * 5

const VIEWS = [
  { value: 'lines', label: text.desk.services.graphs },
  { value: 'table', label: text.desk.services.table },
] as const

const POINTS = 90

/** A line for each metric while the graphs answer; a hole in the desk when they do not. */
export function GraphsSection({ large = false }: { large?: boolean }) {
  const briefing = useSession(selectBriefing)
  const metrics = useSession(selectMetrics)
  const dark = useSession(selectDark)
  const decisions = useSession(selectDecisions)
  const deploys = useSession(selectDeploys)
  const statusPage = useSession(selectStatusPage)
  const step = useSession(selectStep)
  const [view, setView] = useState<'lines' | 'table'>('lines')
  const { keysOf, run } = useCommands()
  const rows = useMemo(
    () => (briefing && metrics && !dark ? graphRows({ briefing, metrics }, step, large ? POINTS * 2 : POINTS) : []),
    [briefing, metrics, dark, step, large],
  )
  const bounds = useMemo(() => graphBounds(step), [step])
  const marks = useMemo(
    () => (decisions && deploys && statusPage ? graphMarks({ decisions, deploys, statusPage }, step) : []),
    [decisions, deploys, statusPage, step],
  )
  if (!briefing) return null

  if (dark) {
    return (
      <Section title={text.desk.graphs.title} pane="graphs" aside={text.desk.graphs.lastSeen(drillTime(dark.since))}>
        <Hole
          tool={toolName({ briefing }, dark)}
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
            <Button
              size="s"
              kind="quiet"
              icon={<Maximize2 size={12} aria-hidden="true" />}
              aria-label={text.desk.services.enlarge}
              title={text.desk.services.enlarge}
              keys={keysOf('graphs')}
              onClick={() => run('graphs')}
            />
          </>
        )
      }
    >
      {rows.length === 0 && <p>{text.desk.graphs.none}</p>}
      {rows.length > 0 && view === 'table' && <MetricTable rows={rows} />}
      {rows.length > 0 && view === 'lines' && <MetricStack rows={rows} bounds={bounds} marks={marks} large={large} />}
    </Section>
  )
}
