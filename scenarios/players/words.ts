import { byText } from './looked-up'

const STOPWORDS = new Set(
  (
    'a an and any anybody anything are as at be been but by can could did do does for from get go going had has have he her ' +
    'here him his how i if in is it its just let like may maybe me might more most much my no nobody not now of off on one or ' +
    'our out own please probably put really said say see she should so some somebody something still take tell than thank ' +
    'thanks that the their them then there these they thing things think this those to too until up us very was way we well ' +
    'were what when where which while who why will with would yes you your about all also before after into only over back ' +
    'never nothing everybody everything another other again bit fyi btw fwiw'
  ).split(' '),
)

/** Words that stand for the same thing to anybody in the trade; the first names the group. */
const SENSES: readonly string[][] = [
  ['tired', 'worn', 'exhausted', 'bed', 'sleep', 'asleep', 'fatigued', 'rested', 'sign'],
  ['remove', 'wipe', 'wiping', 'delete', 'erase', 'drop', 'cleanup', 'clean', 'tidy', 'tidied'],
  ['full', 'fill', 'filling', 'tight', 'space'],
  ['lost', 'loss', 'lose', 'missing'],
  ['eta', 'long', 'time'],
  ['ship', 'deploy', 'release'],
  ['customer', 'people', 'user', 'ticket'],
  ['warm', 'hot', 'load'],
  ['rollback', 'roll', 'revert'],
  ['serve', 'answer'],
]

const SENSE_OF = new Map(SENSES.flatMap((group) => group.map((word) => [stem(word), `=${group[0]}`])))

/** What a text is about: the stems of its words, small words left out, and the groups those words belong to. */
export const stemsOf = byText((text): ReadonlySet<string> => {
  const stems = new Set<string>()
  for (const word of wordsOf(text)) {
    if (STOPWORDS.has(word)) continue
    const short = stem(word)
    stems.add(short)
    const sense = SENSE_OF.get(short)
    if (sense !== undefined) stems.add(sense)
  }
  return stems
})

/** The words of a text in order, in lower case, without possessives. */
export function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/\{[^{}]*\}/g, ' ')
    .split(/[^\p{L}\p{N}.-]+/u)
    .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''))
    .filter((word) => word !== '')
}

/** How many stems two texts share. */
export function shared(a: string, b: string): number {
  return sharedWith(b)(a)
}

const sharedWith = byText((b) =>
  byText((a) => {
    const other = stemsOf(b)
    let count = 0
    for (const each of stemsOf(a)) if (other.has(each)) count += 1
    return count
  }),
)

/** `running`, `runs` and `run` are one word to a reader. */
function stem(word: string): string {
  let short = word
  if (short.length > 5 && short.endsWith('ing')) short = short.slice(0, -3)
  else if (short.length > 4 && short.endsWith('ed')) short = short.slice(0, -2)
  else if (short.length > 4 && short.endsWith('es')) short = short.slice(0, -2)
  else if (short.length > 3 && short.endsWith('s') && !short.endsWith('ss')) short = short.slice(0, -1)
  if (short.length > 3 && short.at(-1) === short.at(-2) && !/[aeiousl]/.test(short.at(-1) ?? ''))
    short = short.slice(0, -1)
  return short.length > 4 && short.endsWith('e') ? short.slice(0, -1) : short
}
