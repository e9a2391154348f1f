import type { Kind } from '../schema/meaning'
import { oneOf } from '../schema/words'
import { VERBS } from '../verbs'
import type { Scalar } from '../visits'
import { fits } from '../wording'
import type { CheckedFile } from './rule'
import { KIND_NAMES } from './strangers'

export interface Happening {
  visit: Scalar
  verb: string
  subject: string
  third: string | undefined
}

export interface Wrong {
  says: string
  guess: string | undefined
}

const happeningsOf = new WeakMap<CheckedFile, Happening[]>()

/** Every happening a file names that has the form of one, as each draw of `varies` would have it. */
export function happeningsIn(file: CheckedFile): readonly Happening[] {
  const known = happeningsOf.get(file) ?? allHappenings(file)
  happeningsOf.set(file, known)
  return known
}

function allHappenings(file: CheckedFile): Happening[] {
  return [...file.scalars('happening'), ...file.scalars('event')].flatMap((visit) => {
    if (typeof visit.value !== 'string' || !visit.value.includes(' ') || !fits(visit.schema, visit.value)) return []
    return file.names.drawn(visit.value).map((text) => {
      const [verb = '', subject = '', third] = text.split(' ')
      return { visit, verb, subject, third }
    })
  })
}

/** Why a verb cannot be about a subject; `null` where it can. Lists that many scenarios include name what only some have. */
export function wrongSubject(file: CheckedFile, verb: string, subject: string): Wrong | null {
  const known = VERBS[verb]
  if (!known || subject === '*' || subject === '$who' || subject === '$ask') return null
  const of = known.of ?? []
  if (of.length > 0 && (!file.main || of.some((kind) => file.names.unsure(kind)))) return null
  const name =
    verb === 'reached' ? subject.slice(0, subject.indexOf('.') < 0 ? undefined : subject.indexOf('.')) : subject
  if (known.words?.includes(name) || of.some((kind) => file.names.has(kind, name))) return null
  const all = [...of.flatMap((kind) => file.names.of(kind)), ...(known.words ?? [])]
  if (of.length === 0) {
    return { says: `after "${verb}" stands ${oneOf(all)}.`, guess: file.guess(name, all) }
  }
  const [other] = file.names.kindsOf(name)
  const is = other === undefined ? '' : `; "${name}" is ${KIND_NAMES[other]}`
  const whole = of.includes('state') ? all.filter((each) => each.endsWith(`.${name}`)) : []
  return {
    says: `there is no ${of.map(bare).join(' or ')} called "${name}"${is}.`,
    guess: whole.length === 1 ? whole[0] : file.guess(name, all),
  }
}

/** Why a verb and its subject cannot go on with a further word, or without one. */
export function wrongEnding(file: CheckedFile, verb: string, subject: string, third: string | undefined): Wrong | null {
  const known = VERBS[verb]
  if (!known) return null
  if (subject === '*') {
    return third === undefined ? null : { says: `"${verb} *" stands alone.`, guess: undefined }
  }
  if (verb === 'reached') return wrongThreshold(file, subject, third)
  if (third === undefined) {
    return known.needsFurther
      ? { says: `it needs one more word: ${oneOf(['healthy', 'degraded', 'down'])}.`, guess: undefined }
      : null
  }
  const words =
    known.further === 'setting-value'
      ? file.names.values(subject)
      : known.further === 'choice'
        ? file.names.choices(subject)
        : known.further === 'health'
          ? ['healthy', 'degraded', 'down']
          : null
  if (words === null) return { says: `nothing follows "${verb} ${subject}".`, guess: undefined }
  if (words.includes(third) || (!file.main && words.length === 0)) return null
  return { says: `after "${verb} ${subject}" stands ${oneOf(words)}.`, guess: file.guess(third, words) }
}

function wrongThreshold(file: CheckedFile, subject: string, third: string | undefined): Wrong | null {
  if (!file.main) return null
  const dot = subject.indexOf('.')
  const [metric, value] = dot < 0 ? [subject, ''] : [subject.slice(0, dot), subject.slice(dot + 1)]
  const values = file.names.reaches(metric).map(String)
  if (third === undefined && values.includes(value)) return null
  const have =
    values.length === 0 ? `"${metric}" lists no values under "reaches".` : `"${metric}" watches for ${oneOf(values)}.`
  return {
    says: `write the metric, a dot and a value. ${have}`,
    guess: values.length === 1 ? `${metric}.${values[0]}` : undefined,
  }
}

function bare(kind: Kind): string {
  return KIND_NAMES[kind].replace(/^an? /, '')
}
