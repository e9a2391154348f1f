import { Maximize2 } from 'lucide-react'
import type { Desk } from '../../../../scenarios/desk'
import { rowsOf } from '../../../../scenarios/tables'
import { useCommands } from '../../../commands/commands-context'
import { ariaKeys } from '../../../commands/printed-keys'
import { Button } from '../../../components/button'
import { Hole } from '../../../components/hole'
import { ResiliencyMatrix } from '../../../components/resiliency-matrix'
import { Section } from '../../../components/section'
import { Segmented } from '../../../components/segmented'
import { ServiceBrief } from '../../../components/service-brief'
import { MOST_ON_A_MAP, ServiceMap } from '../../../components/service-map'
import { ServiceTable } from '../../../components/service-table'
import { useSession } from '../../../store/session-context'
import type { SessionState } from '../../../store/session-store'
import { useSettings } from '../../../store/settings-store'
import { toolName } from '../../../store/tool-name'
import { text } from '../../../text/text'

const selectDesk = (session: SessionState) => session.desk

const VIEWS = [
  { value: 'brief', label: text.desk.services.brief },
  { value: 'map', label: text.desk.services.map },
  { value: 'table', label: text.desk.services.table },
  { value: 'matrix', label: text.desk.services.matrix },
] as const

/** What stands on what, and how it is. */
export function ServicesSection({ large = false }: { large?: boolean }) {
  const desk = useSession(selectDesk)
  const chosen = useSettings((settings) => settings.services)
  const change = useSettings((settings) => settings.change)
  const { keysOf, run } = useCommands()
  if (!desk) return null
  const dark = desk.panels.map?.dark
  const stale = staleServices(desk)
  const { services } = desk.briefing
  const wanted = chosen === 'auto' ? (large || roomForMap(services.length) ? 'map' : 'brief') : chosen
  const view = wanted === 'map' && services.length > MOST_ON_A_MAP ? 'brief' : wanted
  const enlarged = view === 'matrix' ? 'matrix' : 'map'
  const shown = { services, states: desk.services, stale }
  return (
    <Section
      title={text.desk.services.title}
      pane="services"
      aside={
        <>
          <Segmented
            label={text.desk.services.title}
            size="s"
            options={VIEWS}
            value={view}
            onChange={(next) => change({ services: next })}
          />
          <Button
            size="s"
            kind="quiet"
            icon={<Maximize2 size={12} aria-hidden="true" />}
            aria-label={text.desk.services.enlarge}
            title={text.desk.services.enlarge}
            keys={keysOf(enlarged)}
            aria-keyshortcuts={ariaKeys(keysOf(enlarged))}
            onClick={() => run(enlarged)}
          />
        </>
      }
    >
      {dark && <Hole tool={toolName(desk, dark)} since={dark.since} why={dark.why} fallback={dark.fallback} compact />}
      {view === 'brief' && <ServiceBrief {...shown} />}
      {view === 'map' && <ServiceMap {...shown} large={large} />}
      {view === 'table' && <ServiceTable {...shown} />}
      {view === 'matrix' && !dark && <ResiliencyMatrix services={services} large={large} />}
    </Section>
  )
}

/** A map is worth its room on a tall screen, and while it can be read. */
function roomForMap(services: number): boolean {
  return services <= 25 && window.innerHeight >= 1000
}

/** Services nobody watches any more: what showed them is dark, and no person has reported since. */
export function staleServices(desk: Desk): Set<string> {
  const blind = desk.panels.map?.dark ?? desk.panels.alerts?.dark
  const stale = new Set<string>()
  for (const service of rowsOf(desk.services)) {
    if (service.health === null) stale.add(service.id)
    else if (blind && service.by === 'monitoring' && (service.asOf ?? 0) <= blind.since) stale.add(service.id)
  }
  for (const panel of Object.values(desk.panels)) {
    if (panel.dark && desk.services[panel.dark.service]?.health !== 'down') stale.add(panel.dark.service)
  }
  return stale
}
