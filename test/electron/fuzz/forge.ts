import { createHash } from 'node:crypto'
import type { chance } from './mutate'

/** What a field may hold that nobody expected there. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'x',
  '__proto__',
  'constructor',
  '<img src=http://a.example onerror=b()>',
  '](javascript:a())',
  '=cmd()',
  '\u202e\u001b[2J',
  'x'.repeat(5000),
  [],
  ['__proto__'],
  {},
  { toString: 1 },
]

type Chance = ReturnType<typeof chance>

/** JSON with one to three of its fields holding something else, or nothing any more; other text as it is. */
export function forged(json: string, { below }: Chance): string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return json
  }
  for (let times = 1 + below(3); times > 0; times -= 1) {
    const places = placesIn(value)
    const place = places[below(places.length)]
    if (!place) break
    const [holder, key] = place
    if (below(4) === 0) delete holder[key]
    else holder[key] = structuredClone(VALUES[below(VALUES.length)])
  }
  return JSON.stringify(value)
}

/** The bytes of a run's file with these lines, whose chain is whole: as somebody writes it who knows how. */
export function sealed(lines: readonly string[]): Buffer {
  let chain = ''
  const written = lines.map((line) => {
    chain = createHash('sha256').update(`${chain}\n${line}`).digest('hex')
    return `${line.slice(0, -1)},"chain":"${chain}"}\n`
  })
  return Buffer.from(written.join(''))
}

type Holder = Record<string, unknown>

function placesIn(value: unknown): Array<[Holder, string]> {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Holder
  return Object.keys(holder).flatMap((key): Array<[Holder, string]> => [[holder, key], ...placesIn(holder[key])])
}
