import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

import { chance, spoil } from './mutate'
import { TARGETS } from './targets'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
/** `npm run fuzz -- --inputs N` asks for more, and `--seed S` for others. */
const INPUTS = Number(process.env.HEARBACK_FUZZ_INPUTS ?? 4000)
const SEED = Number(process.env.HEARBACK_FUZZ_SEED ?? 1)
/** Nothing that somebody sends may keep Hearback this long, in time of a processor: other work on the machine is none of it. */
const SLOW_MS = 5000
const shares = TARGETS.reduce((sum, { share }) => sum + share, 0)
const figures: string[] = []

describe('whatever comes from outside', () => {
  afterAll(() => console.info(`fuzzed, seed ${SEED}: ${figures.join(', ')}`))

  it.each(TARGETS)(
    'neither breaks nor holds up the reader of: $name',
    ({ name, seeds, read, share, spoil: spoiled = spoil }) => {
      const good = seeds.map((seed) =>
        seed.startsWith('test/') || seed.startsWith('scenarios/') ? readFileSync(join(ROOT, seed)) : Buffer.from(seed),
      )
      const luck = chance(SEED)
      const inputs = Math.ceil((INPUTS * share) / shares)
      for (let number = 0; number < inputs; number += 1) {
        const bytes = spoiled(good[luck.below(good.length)] ?? Buffer.alloc(0), luck)
        const began = process.cpuUsage()
        try {
          read(bytes)
        } catch (cause) {
          throw new Error(`Input ${number} of "${name}", seed ${SEED}, in base64: ${bytes.toString('base64')}`, {
            cause,
          })
        }
        const { user, system } = process.cpuUsage(began)
        const took = (user + system) / 1000
        if (took > SLOW_MS) expect.fail(`Input ${number} of "${name}", seed ${SEED}, took ${took} ms`)
      }
      figures.push(`${name} ${inputs}`)
    },
    3_600_000,
  )
})
