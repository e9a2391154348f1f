import { cpus, loadavg } from 'node:os'
import { growth } from './growth'
import { lint } from './lint'
import { memory } from './memory'
import { seek } from './seek'
import { speed } from './speed'
import { asText, type Section, verdict } from './table'

const PARTS: Record<string, () => Section[]> = {
  speed: () => [speed()],
  memory: () => [memory()],
  growth,
  seek: () => [seek()],
  lint,
}

const json = process.argv.includes('--json')
const only = process.argv[process.argv.indexOf('--only') + 1]?.split(',')
const wanted = process.argv.includes('--only')
  ? Object.keys(PARTS).filter((id) => only?.includes(id))
  : Object.keys(PARTS)
const say = json ? console.error : console.log

const machine = { node: process.version, cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, load: loadavg()[0] }
say(`Node ${machine.node} on ${machine.cores} × ${machine.cpu}; load ${machine.load?.toFixed(1)} as this began`)

const measured = wanted.flatMap((id) => {
  const made = PARTS[id]?.() ?? []
  for (const section of made) say(asText(section))
  return made
})
const aims = verdict(measured)
if (aims.rows.length > 0) say(asText(aims))
if (json) {
  const sections = [...measured, aims]
  console.log(JSON.stringify({ machine, sections }, null, 2))
}
