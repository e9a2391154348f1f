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

  it('comes to an end when services need each other', () => {
    const services = [
      { id: 'a', name: 'a', kind: 'service' as const, needs: ['b'] },
      { id: 'b', name: 'b', kind: 'service' as const, needs: ['a'] },
    ]

    expect(layoutServices(services).places).toHaveLength(2)
  })
})
