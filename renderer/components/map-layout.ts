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
  /** How many columns stand beside one another. */
  columns: number
  places: PlacedService[]
  edges: MapEdge[]
}

export const NODE = { width: 99, height: 28, gapX: 19, gapY: 9, pad: 2 }

/** What a line that passes a column takes of it, where a service takes 1. */
const TRACK = 0.45

/**
 * Lays services out in columns: what needs nothing at the left, each other service one column right of the
 * furthest thing it needs. Within a column, near the middle of what it needs. A line to a further column goes
 * between the services on its way and never behind them. The same input gives the same map.
 */
export function layoutServices(services: readonly BriefedService[], width = NODE.width): MapLayout {
  const depth = depthsOf(services)
  const tracks = new Set<string>()
  const columns: string[][] = []
  const before = new Map<string, string[]>()
  const after = new Map<string, string[]>()
  const join = (left: string, right: string) => {
    before.set(right, [...(before.get(right) ?? []), left])
    after.set(left, [...(after.get(left) ?? []), right])
  }
  const stand = (id: string, column: number) => {
    columns[column] ??= []
    columns[column]?.push(id)
  }
  const depthOf = (id: ServiceId) => depth.get(id) ?? 0
  for (const { id } of services) stand(id, depthOf(id))
  // What several need from afar runs together as far as it can.
  const wayTo = (need: ServiceId, service: ServiceId): string[] => {
    const way: string[] = []
    for (let column = depthOf(need) + 1; column < depthOf(service); column++) way.push(`${need} past ${column}`)
    return way
  }
  const lines = services.flatMap((service) =>
    service.needs
      .filter((need) => depth.has(need))
      .map((need) => ({ from: need, to: service.id, way: wayTo(need, service.id) })),
  )
  for (const { from, to, way } of lines) {
    let left: string = from
    for (const [index, track] of way.entries()) {
      if (!tracks.has(track)) {
        tracks.add(track)
        stand(track, depthOf(from) + 1 + index)
        join(left, track)
      }
      left = track
    }
    join(left, to)
  }

  const sizeOf = (id: string) => (tracks.has(id) ? TRACK : 1)
  const heightOf = (column: readonly string[] = []) => column.reduce((sum, id) => sum + sizeOf(id), 0)
  const tallest = Math.max(1, ...columns.map(heightOf))
  const middle = new Map<string, number>()
  const place = (column: readonly string[]) => {
    let top = (tallest - heightOf(column)) / 2
    for (const id of column) {
      middle.set(id, top + sizeOf(id) / 2)
      top += sizeOf(id)
    }
  }
  const sortBy = (column: string[], neighbours: Map<string, string[]>) => {
    const wish = (id: string) => {
      const near = (neighbours.get(id) ?? []).filter((one) => middle.has(one))
      return near.length === 0
        ? (middle.get(id) ?? 0)
        : near.reduce((sum, one) => sum + (middle.get(one) ?? 0), 0) / near.length
    }
    const wishes = new Map(column.map((id) => [id, wish(id)]))
    column.sort((a, b) => (wishes.get(a) ?? 0) - (wishes.get(b) ?? 0))
    place(column)
  }
  // Twice there and back, each service drawn towards its neighbours: few lines cross, and it always comes out the same.
  for (const column of columns) place(column)
  for (let sweep = 0; sweep < 2; sweep++) {
    for (const column of columns.slice(1)) sortBy(column, before)
    for (const column of columns.slice(0, -1).toReversed()) sortBy(column, after)
  }

  const stepX = width + NODE.gapX
  const stepY = NODE.height + NODE.gapY
  const xOf = (column: number) => NODE.pad + column * stepX
  const yOf = (id: string) => NODE.pad + (middle.get(id) ?? 0) * stepY - NODE.gapY / 2
  return {
    width: NODE.pad * 2 + columns.length * stepX - NODE.gapX,
    height: NODE.pad * 2 + tallest * stepY - NODE.gapY,
    columns: columns.length,
    places: services.map(({ id }) => ({ id, x: xOf(depthOf(id)), y: yOf(id) - NODE.height / 2 })),
    edges: lines.map(({ from, to, way }) => {
      let path = `M${xOf(depthOf(from)) + width} ${yOf(from)}`
      let y = yOf(from)
      for (const [index, id] of [...way, to].entries()) {
        const x = xOf(id === to ? depthOf(to) : depthOf(from) + 1 + index)
        path += `C${x - NODE.gapX / 2} ${y} ${x - NODE.gapX / 2} ${yOf(id)} ${x} ${yOf(id)}`
        if (id !== to) path += `H${x + width}`
        y = yOf(id)
      }
      return { from, to, path }
    }),
  }
}

/** How far right each service stands: one more than the furthest thing it needs. A circle of needs is cut where it closes. */
function depthsOf(services: readonly BriefedService[]): Map<ServiceId, number> {
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
  for (const { id } of services) depthOf(id)
  return depth
}
