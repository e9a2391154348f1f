import { useMemo, useRef } from 'react'

import type { DeskService } from '../../scenarios/desk'
import type { BriefedService, Health, ServiceId } from '../../scenarios/engine'
import { drillTime, minutesSeconds } from '../design/drill-time'
import { useWidth } from '../design/use-width'
import { text } from '../text/text'
import { HealthShape } from './health-mark'
import { layoutServices, NODE } from './map-layout'
import styles from './service-map.module.css'

export interface ServiceMapProps {
  services: readonly BriefedService[]
  states: Record<ServiceId, DeskService>
  /** Services whose state is only remembered: their tools are dark. */
  stale: ReadonlySet<ServiceId>
  /** With room to read it: wider boxes, half as large again. */
  large?: boolean
}

/** More than these no map makes plain; a table does. */
export const MOST_ON_A_MAP = 60

/** Services and what they need: health by shape, word and edge as well as colour; dashed when only remembered. */
export function ServiceMap({ services, states, stale, large = false }: ServiceMapProps) {
  const frame = useRef<HTMLDivElement>(null)
  const given = useWidth(frame, 0)
  const scale = large ? 1.3 : 1
  const { columns } = useMemo(() => layoutServices(services), [services])
  const width = large ? WIDE : widthToFill(given / scale, columns)
  const room = ((width - 24) / (NODE.width - 24)) * ROOM
  const layout = useMemo(() => layoutServices(services, width), [services, width])
  const names = new Map(services.map((service) => [service.id, service.name]))
  return (
    <div ref={frame} className={styles['service-map']}>
      <svg
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        width={inRem(layout.width * scale)}
        height={inRem(layout.height * scale)}
        role="img"
        aria-label={`${text.desk.services.mapLabel}. ${services.map((service) => described(service, states[service.id], stale.has(service.id))).join('. ')}`}
      >
        {layout.edges.map((edge) => (
          <path key={`${edge.from} ${edge.to}`} className={styles.edge} d={edge.path} />
        ))}
        {layout.places.map(({ id, x, y }) => {
          const state = states[id]
          const unknown = stale.has(id)
          const health: Health | null = unknown ? null : (state?.health ?? null)
          return (
            <g key={id} transform={`translate(${x} ${y})`} className={styles.node} data-health={health ?? 'unknown'}>
              <title>{described({ name: names.get(id) ?? id }, state, unknown)}</title>
              <rect width={width} height={NODE.height} rx="5" />
              <g transform="translate(7 8.5) scale(.69)">
                <HealthShape health={health} />
              </g>
              {unknown && state?.health != null ? (
                <>
                  <text x="22" y="12.5">
                    {short(names.get(id) ?? id, room)}
                  </text>
                  <text x="22" y="23" className={styles.was}>
                    {short(text.desk.services.was(text.desk.health[state.health]), room * REMEMBERED)}{' '}
                    {minutesSeconds(state.asOf ?? 0)}
                  </text>
                </>
              ) : (
                <text x="22" y="18">
                  {short(names.get(id) ?? id, room)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

function described(service: { name: string }, state: DeskService | undefined, stale: boolean): string {
  const word = text.desk.health[state?.health ?? 'unknown']
  const since = state?.asOf != null ? `, ${text.desk.services.asOf(drillTime(state.asOf))}` : ''
  return stale
    ? `${service.name}: ${text.desk.health.unknown}${state?.asOf != null ? ` (${word} ${drillTime(state.asOf)})` : ''}`
    : `${service.name}: ${word}${since}`
}

/** Room for a name in a node, in units of a middling letter. */
const ROOM = 12.4
const WIDE = 148
/** How much more of the smaller letters goes in, less the time after them. */
const REMEMBERED = 0.75

/** As wide as the room allows, so that names are whole where they can be. */
function widthToFill(room: number, columns: number): number {
  const share = Math.floor((room - NODE.pad * 2 + NODE.gapX) / Math.max(1, columns)) - NODE.gapX
  return Math.min(WIDE, Math.max(NODE.width, share))
}

/** It grows with the text around it. */
function inRem(pixels: number): string {
  return `${pixels / 16}rem`
}

/** Cuts a name where its letters, some wide and some narrow, no longer fit. */
function short(name: string, room: number): string {
  let used = 0
  for (let index = 0; index < name.length; index++) {
    const letter = name[index] ?? ''
    used += /[mwMW@]/.test(letter) ? 1.5 : /[ iljtfr.,'-]/.test(letter) ? 0.6 : 1
    if (used > room) return `${name.slice(0, index - 1).trimEnd()}…`
  }
  return name
}
