/** The energy of samples in each step of pitch, from 0 up to half the rate: a plain radix-2 Fourier transform. */
export function spectrum(samples: Float32Array): Float64Array {
  const size = 2 ** Math.ceil(Math.log2(samples.length))
  const re = new Float64Array(size)
  const im = new Float64Array(size)
  samples.forEach((sample, index) => {
    re[reversed(index, size)] = sample
  })
  for (let half = 1; half < size; half *= 2) {
    for (let index = 0; index < size; index++) {
      if (index & half) continue
      const angle = (-Math.PI * (index & (half - 1))) / half
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      const other = index + half
      const [otherRe, otherIm] = [re[other] ?? 0, im[other] ?? 0]
      const turnedRe = otherRe * cos - otherIm * sin
      const turnedIm = otherRe * sin + otherIm * cos
      re[other] = (re[index] ?? 0) - turnedRe
      im[other] = (im[index] ?? 0) - turnedIm
      re[index] = (re[index] ?? 0) + turnedRe
      im[index] = (im[index] ?? 0) + turnedIm
    }
  }
  return Float64Array.from({ length: size / 2 }, (_, index) => (re[index] ?? 0) ** 2 + (im[index] ?? 0) ** 2)
}

function reversed(index: number, size: number): number {
  let [from, to] = [index, 0]
  for (let bit = 1; bit < size; bit *= 2) {
    to = to * 2 + (from & 1)
    from >>= 1
  }
  return to
}
