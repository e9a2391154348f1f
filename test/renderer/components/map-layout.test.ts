import { describe, expect, it } from 'vitest'

import { layoutServices, NODE } from '../../../renderer/components/map-layout'
import { briefingFixture } from '../fixtures/briefing-fixture'

describe('layoutServices', () => {
  it('puts a service to the right of everything it needs', () => {
    const { places } = layoutServices(briefingFixture.services)
    const x = new Map(places.map((place) => [place.id, place.x]))

    for (const service of briefingFixture.services) {
      for (const need of service.needs) expect(x.get(service.id)).toBeGreaterThan(x.get(need) ?? 0)
    }
  })

  it('lays no two services over each other', () => {
    const { places } = layoutServices(briefingFixture.services)

    const overlapping = places.filter((one, index) =>
      places.slice(index + 1).some((other) => other.x === one.x && Math.abs(other.y - one.y) < NODE.height),
    )

    expect(overlapping).toEqual([])
  })

  it('leads no line behind a service that has no part in it', () => {
    const service = (id: string, needs: string[] = []) => ({ id, name: id, kind: 'service' as const, needs })
    const services = [
      ...['a', 'b', 'c', 'd'].map((id) => service(id)),
      ...['e', 'f', 'g'].map((id) => service(id, ['a', 'b'])),
      service('h', ['f']),
      service('i', ['a', 'b', 'c', 'd', 'e', 'h']),
    ]
    const { places, edges } = layoutServices(services)

    const crossed = edges.flatMap(({ from, to, path }) => {
      const ends = [...path.matchAll(/(?<x>[\d.]+) (?<y>[\d.]+)(?=C|H|$)/g)].map(({ groups }) => groups)
      return places
        .filter(({ id }) => id !== from && id !== to)
        .filter((place) =>
          ends.some(
            (end) =>
              Number(end?.x) === place.x && Math.abs(Number(end?.y) - place.y - NODE.height / 2) < NODE.height / 2,
          ),
        )
        .map(({ id }) => `${from} to ${to} behind ${id}`)
    })

    expect(edges).toHaveLength(13)
    expect(crossed).toEqual([])
    for (const { path } of edges.filter(({ from, to }) => from === 'a' && to === 'i')) expect(path).toContain('H')
  })

  it('comes to an end when services need each other', () => {
    const services = [
      { id: 'a', name: 'a', kind: 'service' as const, needs: ['b'] },
      { id: 'b', name: 'b', kind: 'service' as const, needs: ['a'] },
    ]

    expect(layoutServices(services).places).toHaveLength(2)
  })
})
