/** Of ITU-R BS.1770: a high shelf for the head, then a high pass, as two biquads for any rate. */
const SHELF = { gain: 4, q: Math.SQRT1_2, hertz: 1500 }
const HIGH_PASS = { q: 0.5, hertz: 38 }
/** A momentary loudness is taken over this long. */
const WINDOW_SECONDS = 0.4
const STEP_SECONDS = 0.01

/** The loudest moment of a mono sound in LUFS, by ITU-R BS.1770 over 400 ms. What is shorter is followed by silence. */
export function momentaryLoudness(samples: Float32Array, rate: number): number {
  const heard = biquad(highPass(rate), biquad(highShelf(rate), Float64Array.from(samples)))
  const window = Math.round(WINDOW_SECONDS * rate)
  const padded = new Float64Array(Math.max(window, heard.length))
  padded.set(heard)
  let most = 0
  for (let at = 0; at + window <= padded.length; at += Math.round(STEP_SECONDS * rate)) {
    const energy = padded.subarray(at, at + window).reduce((sum, sample) => sum + sample ** 2, 0)
    most = Math.max(most, energy / window)
  }
  return -0.691 + 10 * Math.log10(most)
}

interface Biquad {
  b: [number, number, number]
  a: [number, number, number]
}

function biquad({ b, a }: Biquad, input: Float64Array): Float64Array {
  const [b0, b1, b2] = b.map((part) => part / a[0]) as Biquad['b']
  const [a1, a2] = [a[1] / a[0], a[2] / a[0]]
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return input.map((x) => {
    const y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
    ;[x2, x1, y2, y1] = [x1, x, y1, y]
    return y
  })
}

function highShelf(rate: number): Biquad {
  const amplitude = 10 ** (SHELF.gain / 40)
  const [cos, alpha] = turn(SHELF, rate)
  const root = 2 * Math.sqrt(amplitude) * alpha
  const [more, less] = [amplitude + 1, amplitude - 1]
  return {
    b: [
      amplitude * (more + less * cos + root),
      -2 * amplitude * (less + more * cos),
      amplitude * (more + less * cos - root),
    ],
    a: [more - less * cos + root, 2 * (less - more * cos), more - less * cos - root],
  }
}

function highPass(rate: number): Biquad {
  const [cos, alpha] = turn(HIGH_PASS, rate)
  return { b: [(1 + cos) / 2, -(1 + cos), (1 + cos) / 2], a: [1 + alpha, -2 * cos, 1 - alpha] }
}

function turn({ hertz, q }: { hertz: number; q: number }, rate: number): [cos: number, alpha: number] {
  const angle = (2 * Math.PI * hertz) / rate
  return [Math.cos(angle), Math.sin(angle) / (2 * q)]
}
