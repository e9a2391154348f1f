import type { Mapping } from '../../visits'
import { record } from '../raw'
import type { Rule } from '../rule'

export const chartEndless: Rule = {
  code: 'chart/endless',
  severity: 'error',
  about:
    'States that lead on to each other by `always`, round and round in the same instant, or an `always` that leads nowhere and so is taken again and again.',
  instead: 'Give one of the transitions a `when`, let time pass with `after`, or do it on `entry`.',
  check(file, report) {
    const next = new Map<string, { to: string; state: Mapping }>()
    for (const state of file.mappings('state')) {
      const way = firstTaken(state.fields.get('always')?.raw)
      if (way === null) continue
      const here = pathOf(state)
      const around = here.slice(0, here.lastIndexOf('.') + 1)
      const to = way === undefined ? here : way.includes('.') ? way : around + way
      next.set(here, { to, state })
    }
    const done = new Set<string>()
    for (const start of next.keys()) {
      const way: string[] = []
      let here = start
      while (next.has(here) && !done.has(here)) {
        done.add(here)
        way.push(here)
        here = next.get(here)?.to ?? ''
      }
      const from = way.indexOf(here)
      const state = next.get(here)?.state
      if (from < 0 || !state) continue
      const always = state.fields.get('always')
      report({
        spot: always?.keySpot ?? state.keySpot,
        message: `This never comes to rest: ${[...way.slice(from), here].join(' always leads to ')}, in the same instant.`,
      })
    }
  },
}

/** Where an `always` leads at once: `undefined` for nowhere, `null` where it waits for something. */
function firstTaken(always: unknown): string | undefined | null {
  if (typeof always === 'string') return always
  const [first] = Array.isArray(always) ? always : [always]
  const { target, when } = record(first)
  if (first === undefined || first === null || when !== undefined) return null
  return typeof target === 'string' ? target : undefined
}

function pathOf(state: Mapping): string {
  return state.path.filter((_, index) => index > 1 && index % 2 === 0).join('.')
}
