import { SUBJECTS, templatesIn } from './rules/templates'
import type { Kind } from './schema/meaning'
import { VERBS } from './verbs'
import type { Scalar, Visit } from './visits'

/** Answers whether anything in the files names something: an id in a field, a happening, or braces in a sentence. */
export function usesOf(files: ReadonlyArray<readonly Visit[]>): (kind: Kind, id: string) => boolean {
  const all = files.map(usedIn)
  return (kind, id) => all.some((used) => used.has(`${kind} ${id}`))
}

/** Files that many scenarios include are looked through once. */
const usedBefore = new WeakMap<readonly Visit[], ReadonlySet<string>>()

function usedIn(visits: readonly Visit[]): ReadonlySet<string> {
  const known = usedBefore.get(visits)
  if (known) return known
  const used = new Set<string>()
  usedBefore.set(visits, used)
  const use = (kinds: readonly Kind[] | undefined, id: string) => {
    for (const kind of kinds ?? []) used.add(`${kind} ${id}`)
  }
  for (const visit of visits) {
    if (visit.what !== 'scalar' || typeof visit.value !== 'string') continue
    const { meaning, value } = visit
    // A lane of the debrief is a service's, where it has the name of one.
    if (visit.path.at(-1) === 'lane') use(['service'], value)
    if (meaning?.is === 'name') {
      if (!isHandling(visit)) use(meaning.of, value)
    } else if (meaning?.is === 'happening' || meaning?.is === 'event') {
      const [verb = '', subject = ''] = value.split(' ')
      const dot = subject.indexOf('.')
      use(VERBS[verb]?.of, verb === 'reached' && dot > 0 ? subject.slice(0, dot) : subject)
    } else if (meaning?.is === 'spoken') {
      for (const { word, subject } of templatesIn(value)) {
        const kind = SUBJECTS[word]
        if (kind) use([kind], subject)
      }
    }
  }
  return used
}

/** Setting a setting is no use of it, looking at it is; nor is bringing an ask or a decision to light, or pointing to a colleague for it. */
function isHandling({ meaning, path, on }: Scalar): boolean {
  if (meaning?.is !== 'name') return false
  const field = path.findLast((step) => typeof step === 'string' && HANDLING[step] !== undefined)
  const kind = field === undefined ? undefined : HANDLING[field]
  return kind !== undefined && meaning.of.includes(kind) && (field !== 'points' || on === 'key')
}

const HANDLING: Readonly<Record<string, Kind | undefined>> = Object.assign(Object.create(null), {
  set: 'setting',
  learn: 'ask',
  offer: 'decision',
  points: 'ask',
})
