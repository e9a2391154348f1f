import { describe, expect, it } from 'vitest'

import { layoutLanes } from '../../../renderer/screens/debrief/lanes-layout'
import { biasCheck, keptWords, tellDebrief } from '../../../scenarios/debrief'
import { deskHistoryOf } from '../../../scenarios/desk'
import { briefingOf, type Fact } from '../../../scenarios/engine'
import { mark } from '../../../scenarios/scoring'
import { cpuMilliseconds } from '../../cpu-milliseconds'
import { slowShopRun } from '../scoring/fixtures/slow-shop-run'
import { slowShop } from '../scoring/fixtures/slow-shop-scenario'

/** The fixture run over and over, until there are five thousand facts. */
function longRun(): Fact[] {
  const once = slowShopRun().filter((fact) => fact.kind !== 'drill-ended')
  const facts: Fact[] = []
  for (let round = 0; facts.length < 5000; round++) {
    for (const fact of once) {
      const text = JSON.stringify(fact).replaceAll(/"(l|m)(\d+)"/g, `"$1${round}x$2"`)
      facts.push({ ...(JSON.parse(text) as Fact), id: facts.length + 1, at: fact.at + round * 1600 })
    }
  }
  return facts
}

describe('a debrief of five thousand facts', () => {
  it('is marked, told and laid out in well under a second', async () => {
    const facts = longRun()
    let loops = 0

    const took = await cpuMilliseconds(() => {
      const marks = mark(facts, slowShop)
      const debrief = tellDebrief({ header: { run: 'r', seed: 1 }, facts, scenario: slowShop, at: 60_000 }, marks)
      loops = layoutLanes(debrief, 1200).loops.length
      biasCheck(facts, slowShop, keptWords([]))
      deskHistoryOf(briefingOf(slowShop), facts)
    })

    // A second is what opening may take; a quarter of it leaves room for slow machines.
    expect(took).toBeLessThan(1000)
    expect(loops).toBeGreaterThan(200)
  })
})
