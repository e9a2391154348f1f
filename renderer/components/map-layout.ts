import type { BriefedService, ServiceId } from '../../scenarios/engine'

export interface PlacedService {
  id: ServiceId
  x: number
  y: number
}

export interface MapEdge {
  from: ServiceId
  to: ServiceId
  path: string
}

export interface MapLayout {
  width: number
  height: number
  places: PlacedService[]
  edges: MapEdge[]
}

export const NODE = { width: 92, height: 28, gapX: 34, gapY: 9, pad: 2 }

/**
 * Lays services out in columns: what needs nothing at the left, each other service one column right of the
 * furthest thing it needs. Within a column, near the middle of what it needs. The same input gives the same map.
 */
export function layoutServices(services: readonly BriefedService[]): MapLayout {
  const depth = new Map<ServiceId, number>()
  const byId = new Map(services.map((service) => [service.id, service]))
  const depthOf = (id: ServiceId, trail: readonly ServiceId[] = []): number => {
    const known = depth.get(id)
    if (known !== undefined) return known
    const needs = byId.get(id)?.needs.filter((need) => byId.has(need) && !trail.includes(need)) ?? []
    const own = needs.length === 0 ? 0 : 1 + Math.max(...needs.map((need) => depthOf(need, [...trail, id])))
    depth.set(id, own)
    return own
  }
  const columns: ServiceId[][] = []
  for (const service of services) {
    const column = depthOf(service.id)
    columns[column] ??= []
    columns[column]?.push(service.id)
  }

  const row = new Map<ServiceId, number>()
  for (const column of columns) {
    const wanted = (column ?? []).map((id, index) => {
      const needs = byId.get(id)?.needs.filter((need) => row.has(need)) ?? []
      const middle = needs.reduce((sum, need) => sum + (row.get(need) ?? 0), 0) / Math.max(1, needs.length)
      return { id, wish: needs.length > 0 ? middle : index, index }
    })
    wanted.sort((a, b) => a.wish - b.wish || a.index - b.index)
    wanted.forEach(({ id }, index) => {
      row.set(id, index)
    })
  }

  const stepX = NODE.width + NODE.gapX
  const stepY = NODE.height + NODE.gapY
  const tallest = Math.max(1, ...columns.map((column) => column?.length ?? 0))
  const places = services.map(
    (service): PlacedService => ({
      id: service.id,
      x: NODE.pad + (depth.get(service.id) ?? 0) * stepX,
      y: NODE.pad + (row.get(service.id) ?? 0) * stepY,
    }),
  )
  const placeOf = new Map(places.map((place) => [place.id, place]))
  const edges = services.flatMap((service) =>
    service.needs.flatMap((need): MapEdge[] => {
      const from = placeOf.get(need)
      const to = placeOf.get(service.id)
      return from && to ? [{ from: need, to: service.id, path: bend(from, to) }] : []
    }),
  )
  return {
    width: NODE.pad * 2 + columns.length * stepX - NODE.gapX,
    height: NODE.pad * 2 + tallest * stepY - NODE.gapY,
    places,
    edges,
  }
}

function bend(from: PlacedService, to: PlacedService): string {
  const x1 = from.x + NODE.width
  const y1 = from.y + NODE.height / 2
  const y2 = to.y + NODE.height / 2
  const middle = to.x - NODE.gapX / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${to.x} ${y2}`
}
