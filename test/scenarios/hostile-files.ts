import { readFileSync } from 'node:fs'
import { MOST_CHARACTERS } from '../../scenarios/format'

const SMALL = readFileSync(new URL('../../test/fixtures/scenarios/valid/small-drill.yaml', import.meta.url), 'utf8')

/** As many of something as a file has room for beside the rest of it. */
function many(make: (index: number) => string, beside = 0): string {
  let text = ''
  for (let index = 0; text.length + beside < MOST_CHARACTERS - 200; index += 1) text += make(index)
  return text.slice(0, MOST_CHARACTERS - beside)
}

/** The small scenario with as much as there is room for put after a line of it. */
function stuffed(after: string, make: (index: number) => string, before = ''): string {
  const more = many(make, SMALL.length + before.length)
  return SMALL.replace(`${after}\n`, `${after}\n${before}${more.slice(0, more.lastIndexOf('\n') + 1)}`)
}

const two = (index: number) => String(index).padStart(4, '0')

/** Files made to keep a linter busy, by what they are made of. Those that read well are as much a part of it. */
export const HOSTILE: Record<string, () => string> = Object.fromEntries(
  [
    ...['[', '{', '- ', '? ', '&a ', '*a ', '! ', '"', 'a: ', '{a', '[{a: ', 'k: 1\n', '- *a\n', '%\n', '---\n', ']'],
    ...[
      '\r',
      'a: |\n x\n',
      "'",
      '\\',
      '😀: ',
      '"\n',
      'a: "\n',
      'a: b: c\n',
      '\ta: 1\n',
      'x\n',
      '\u0000',
      '#',
      '# \n',
      ': ',
    ],
    ...['- [\n', 'a: {\n', '<<: *a\n', '!!x y\n', '>\n', '|\n', '- "x\n', 'k: !t v\n', '  a: 1\n b: 2\n'],
  ].map((piece): [string, () => string] => [JSON.stringify(piece), () => many(() => piece)]),
)

Object.assign(HOSTILE, {
  'unknown fields': () => many((index) => `f${index}: 1\n`),
  'one line of flow': () => `a: [${many((index) => `x${index}, `, 100)}]`,
  'one long word': () => `id: ${many(() => 'x', 100)}`,
  'one long text, repeated by aliases': () =>
    `a: &a ${'x'.repeat(60_000)}\npeople:\n${Array.from({ length: 99 }, (_, index) => `  p${index}: *a\n`).join('')}`,
  'services that stand on strangers': () =>
    stuffed('services:', (index) => `  s${two(index)}: { name: a, needs: [t${two(index)}] }\n`),
  'services in a chain': () =>
    stuffed(
      'services:',
      (index) => `  s${two(index + 1)}: { name: a, needs: [s${two(index)}] }\n`,
      '  s0000: { name: a }\n',
    ),
  'services in a circle': () =>
    stuffed(
      'services:',
      (index) => `  s${two(index + 1)}: { name: a, needs: [s${two(index)}, s0001] }\n`,
      '  s0000: { name: a, needs: [s0500] }\n',
    ),
  'services that all stand on many': () =>
    stuffed(
      'services:',
      (index) =>
        `  s${two(index)}: { name: a, needs: [${Array.from({ length: 60 }, (_, at) => `s${two((index * 7 + at) % 200)}`).join(', ')}] }\n`,
    ),
  'moments that set each other off, backwards': () => {
    const text = stuffed(
      'moments:',
      (index) => `  - { on: event e${index + 1}, do: { event: { id: e${index}, lane: x, text: x } } }\n`,
    )
    const last = [...text.matchAll(/on: event e(\d+)/g)].at(-1)?.[1]
    return text.replace(
      'checklists:\n',
      `  - { at: 1s, do: { event: { id: e${last}, lane: x, text: x } } }\nchecklists:\n`,
    )
  },
  'moments all at once': () => stuffed('moments:', () => `  - { at: 1s, do: { say: { by: ada, text: Hi. } } }\n`),
  'states that play ball': () =>
    stuffed(
      '  states:',
      (index) => `    r${index}: { initial: a, states: { a: { after: { 1s: b } }, b: { after: { 1s: a } } } }\n`,
    ),
  'one state that plays ball for ever': () =>
    SMALL.replace(
      '  states:\n',
      '  states:\n    r: { initial: a, states: { a: { after: { 1s: b } }, b: { after: { 1s: a } } } }\n',
    ).replace('after: 20m', 'in: till.well'),
  'states that go round in no time': () =>
    SMALL.replace('  states:\n', '  states:\n    r: { initial: a, states: { a: { always: b }, b: { always: a } } }\n'),
  'moments that go round in no time': () =>
    SMALL.replace(
      'moments:\n',
      'moments:\n  - { on: [event a], do: { event: { id: a, lane: x, text: x }, set: { lane: open } } }\n',
    ),
  'states in a row': () =>
    stuffed(
      '  states:',
      (index) => `        s${two(index)}: { on: { event e${index}: s${two(index + 1)} } }\n`,
      '    row:\n      initial: s0000\n      states:\n',
    ),
  'targets nowhere': () =>
    stuffed(
      '  states:',
      (index) => `        s${two(index)}: { after: { 5m: z${two(index)} } }\n`,
      '    row:\n      initial: s0000\n      states:\n',
    ),
  'asks with strange outcomes': () =>
    stuffed('asks:', (index) => `  a${index}: { outcomes: [{ by: x${index}, say: a }, { say: b }] }\n`),
  'draws that lack a word each': () =>
    SMALL.replace(
      'channels:\n',
      `varies:\n  v:\n${many((index) => `    - { w${index}: x }\n`, SMALL.length + 100)}channels:\n`,
    ),
  'draws of draws': () =>
    SMALL.replace(
      'channels:\n',
      `varies:\n${Array.from({ length: 30 }, (_, group) => `  v${group}:\n${Array.from({ length: 30 }, (_each, at) => `    - { g${group}: x${at} }\n`).join('')}`).join('')}channels:\n`,
    ).replace('text: Good morning.', `text: "${'<g0> <g1> <g2> <g3> '.repeat(1000)}"`),
  'conditions in conditions': () =>
    SMALL.replace('{ in: till.slow }', `${'{ not: '.repeat(40)}{ in: till.slow }${' }'.repeat(40)}`),
  'conditions by the dozen': () =>
    SMALL.replace(
      '{ in: till.slow }',
      `{ any: [${many(() => '{ in: till.slow }, ', SMALL.length + 100)}{ in: till.slow }] }`,
    ),
  'items for whatever': () =>
    stuffed(
      '    items:',
      (index) =>
        `      - { id: i${index}, text: x, cue: [said l${index}], look-for: [event e${index}], within: 1m, late: 2m, why: x, source: x }\n`,
    ),
  'items that come round': () =>
    stuffed(
      '    items:',
      (index) =>
        `      - { id: i${index}, text: x, look-for: [asked can-report], within: 1s, late: 2s, every: 1s, why: x, source: x }\n`,
    ),
  'prompts without end': () =>
    stuffed('prompts:', (index) => `  - { id: p${index}, text: x, every: 1s }\n`).replace(
      'after: 20m',
      'in: till.well',
    ),
  'comments that keep quiet': () => many((index) => `# hearback-disable-next-line a/b${index} -- x\n`),
  'comments that keep quiet without a word': () => many(() => '# hearback-disable-next-line\n'),
  'people who say things in braces': () =>
    stuffed(
      'moments:',
      (index) => `  - { at: 1s, do: { say: { by: ada, text: "{m${index}} {metric q${index}}" } } }\n`,
    ),
  'happenings of strangers': () =>
    stuffed('moments:', (index) => `  - { on: done d${index}, do: { learn: a${index} } }\n`),
  'a long text of templates': () => SMALL.replace('Good morning.', `"${'{metric queue} '.repeat(8000)}"`),
  'a long text of braces': () => SMALL.replace('Good morning.', `"${'{'.repeat(100_000)}"`),
  'a long text of angles': () => SMALL.replace('Good morning.', `"${'<a'.repeat(50_000)}"`),
  'factors in factors': () =>
    SMALL.replace('  beside:', `  factors: ${'[{ what: x, because: '.repeat(25)}[]${' }]'.repeat(25)}\n  beside:`),
  'metrics that watch': () =>
    SMALL.replace('reaches: [20]', `reaches: [${many((index) => `${(index % 4000) / 100}, `, SMALL.length + 100)}20]`),
  flows: () =>
    SMALL.replace(
      'settings:\n',
      `flows:\n${many((index) => `  f${index}: { into: base, demand: 900, capacity: 120, hit-rate: 97%, warms-after: 20000, emptied-by: [began drill] }\n`, SMALL.length + 100)}settings:\n`,
    ),
  metrics: () =>
    stuffed(
      'metrics:',
      (index) =>
        `  m${index}: { name: x, unit: x, service: till, starts: 2, max: 50, noise: 5%, rates: [{ when: { health: { till: degraded } }, per-minute: 6 }], reaches: [20] }\n`,
    ),
  signals: () =>
    stuffed(
      'signals:',
      (index) =>
        `  g${index}: { about: x, from: ada, in: inc, text: x, again: [{ after: 1s, text: x }], closes-with: [restart], harm: { when: { metric: queue, above: 3 }, text: x, do: { signal: g${index + 1} } } }\n`,
    ),
  asks: () =>
    stuffed(
      'asks:',
      (index) =>
        `  a${index}: { label: x, hint: x, text: x, reads-back: x, takes: 1s, known: [learned a${index + 1}], outcomes: [{ say: x, do: { learn: a${index} } }] }\n`,
    ),
  people: () =>
    stuffed('people:', (index) => `  p${index}: { name: A B, role: x, page: { answers: 5s }, adrift: hm }\n`),
} satisfies Record<string, () => string>)
