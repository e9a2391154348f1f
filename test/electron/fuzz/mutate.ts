/** A small generator of its own, so that a seed gives the same inputs everywhere. */
export function chance(seed: number) {
  let state = seed >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state
  }
  return { below: (limit: number) => (limit <= 0 ? 0 : next() % limit) }
}

type Chance = ReturnType<typeof chance>

/** What breaks readers: ends of ranges, other alphabets, markup of the formats, depths. */
const WORDS = [
  '',
  '\0',
  '\n',
  '"',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '../',
  '%00',
  '__proto__',
  'constructor',
  'null',
  '-1',
  '1e999',
  '9007199254740993',
  '\ufeff',
  '\ud800',
  '😀',
  '&a',
  '*a',
  '<<: *a',
  '!!js/function',
  '---',
  '#',
  ': ',
  '"chain":"',
  'PK\u0005\u0006',
  '['.repeat(2000),
  '{"a":'.repeat(500),
  'x'.repeat(20_000),
]

/** A good input with one to eight things wrong with it. */
export function spoil(good: Buffer, { below }: Chance): Buffer {
  let bytes = good
  for (let times = 1 + below(8); times > 0; times -= 1) {
    const at = below(bytes.length + 1)
    const to = Math.min(bytes.length, at + 1 + below(below(2) ? 4 : 200))
    const word = Buffer.from(WORDS[below(WORDS.length)] ?? '')
    const change = below(6)
    if (change === 0) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(to)])
    else if (change === 1) bytes = Buffer.concat([bytes.subarray(0, at), word, bytes.subarray(at)])
    else if (change === 2) bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(at, to), bytes.subarray(to)])
    else if (change === 3) bytes = bytes.subarray(0, at)
    else {
      bytes = Buffer.from(bytes)
      if (bytes.length > 0) bytes[below(bytes.length)] = below(256)
    }
  }
  return bytes.subarray(0, 100_000)
}
