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

export const NODE = { width: 99, height: 28, gapX: 19, gapY: 9, pad: 2 }

/**
 * Lays services out in columns: what needs nothing at the left, each other service one column right of the
 * furthest thing it needs. Within a column, near the middle of what it needs. The same input gives the same map.
 */
export function layoutServices(services: readonly BriefedService[], width = NODE.width): MapLayout {
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

  const neededBy = new Map<ServiceId, ServiceId[]>()
  for (const service of services) {
    for (const need of service.needs) neededBy.set(need, [...(neededBy.get(need) ?? []), service.id])
  }
  const tallest = Math.max(1, ...columns.map((column) => column?.length ?? 0))
  const row = new Map<ServiceId, number>()
  const place = (column: ServiceId[]) => {
    const top = (tallest - column.length) / 2
    column.forEach((id, index) => {
      row.set(id, top + index)
    })
  }
  const sortBy = (column: ServiceId[], neighbours: (id: ServiceId) => ServiceId[]) => {
    const wish = (id: ServiceId) => {
      const near = neighbours(id).filter((one) => row.has(one))
      return near.length === 0
        ? (row.get(id) ?? 0)
        : near.reduce((sum, one) => sum + (row.get(one) ?? 0), 0) / near.length
    }
    const wishes = new Map(column.map((id) => [id, wish(id)]))
    column.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0))
    place(column)
  }
  // Twice there and back, each service drawn towards its neighbours: few lines cross, and it always comes out the same.
  for (const column of columns) place(column)
  for (let sweep = 0; sweep < 2; sweep++) {
    for (const column of columns.slice(1)) sortBy(column, (id) => byId.get(id)?.needs ?? [])
    for (const column of columns.slice(0, -1).toReversed()) sortBy(column, (id) => neededBy.get(id) ?? [])
  }

  const stepX = width + NODE.gapX
  const stepY = NODE.height + NODE.gapY
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
      return from && to ? [{ from: need, to: service.id, path: bend(from, to, width) }] : []
    }),
  )
  return {
    width: NODE.pad * 2 + columns.length * stepX - NODE.gapX,
    height: NODE.pad * 2 + tallest * stepY - NODE.gapY,
    places,
    edges,
  }
}

function bend(from: PlacedService, to: PlacedService, width: number): string {
  const x1 = from.x + width
  const y1 = from.y + NODE.height / 2
  const y2 = to.y + NODE.height / 2
  const middle = to.x - NODE.gapX / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${to.x} ${y2}`
}
