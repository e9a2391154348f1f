import {
  type BriefedService,
  type Health,
  type Loss,
  linchpinsAmong,
  losses,
  type ServiceId,
} from '../../scenarios/engine'

export interface Matrix {
  rows: readonly BriefedService[]
  /** Those whose loss harms something else: linchpins first, then by how much they harm. */
  columns: readonly Loss[]
  linchpins: readonly Loss[]
  /** How many components were left out because there are too many to read. */
  left: number
}

/** Services by components. What nothing depends on has no column; a row has every service that some column harms. */
export function matrixOf(services: readonly BriefedService[], most: number): Matrix {
  const all = losses(services)
  const linchpins = linchpinsAmong(all)
  const pins = new Set(linchpins)
  const harmful = all
    .filter((loss) => loss.health.size > 1 && !pins.has(loss))
    .toSorted((a, b) => b.takesDown.length - a.takesDown.length || b.health.size - a.health.size)
  const wanted = [...linchpins, ...harmful]
  const columns = wanted.slice(0, most)
  const harmed = new Set(columns.flatMap(({ health }) => [...health.keys()]))
  return {
    rows: services.filter(({ id }) => harmed.has(id)),
    columns,
    linchpins,
    left: wanted.length - columns.length,
  }
}

/** How a service fares in a column; `lost` is the component itself. */
export function faring(loss: Loss, service: ServiceId): Health | 'lost' {
  return loss.component === service ? 'lost' : (loss.health.get(service) ?? 'healthy')
}
