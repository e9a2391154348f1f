import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

const REFERENCES = 'test/e2e/references'
const OUTPUT = 'test/e2e/output'
/** How far apart two pixels may be, 0 to 1: letters are drawn a little otherwise on every machine. */
const SHADE = 0.1
/** How many may be further apart, of a whole sheet: one in this many. A button that moves by its width is found. */
const ONE_IN = 1000

/** What a sheet has where no picture was taken this time. */
const UNTAKEN = 127

/** `npm run screenshots:accept` sets it: what is seen becomes the reference. */
export const ACCEPT = process.env.HEARBACK_ACCEPT === '1'

/** What has changed since the reference was accepted, as a sentence, or `null`. A picture of the difference is kept. */
export function changedSince(name: string, seen: PNG): string | null {
  const path = join(REFERENCES, `${name}.png`)
  if (ACCEPT) {
    save(path, seen)
    return null
  }
  if (!existsSync(path)) return `There is no reference for it. Look at it, then: npm run screenshots:accept`
  const reference = PNG.sync.read(readFileSync(path))
  const { width, height } = reference
  if (seen.width !== width || seen.height !== height) {
    return `It is ${seen.width} × ${seen.height} and was ${width} × ${height}. Then: npm run screenshots:accept`
  }
  // A run that leaves out pictures says nothing of them.
  for (let at = 0; at < seen.data.length; at += 4) {
    const untaken = seen.data[at] === UNTAKEN && seen.data[at + 1] === UNTAKEN && seen.data[at + 2] === UNTAKEN
    if (untaken) reference.data.copy(seen.data, at, at, at + 4)
  }
  const difference = new PNG({ width, height })
  const apart = pixelmatch(reference.data, seen.data, difference.data, width, height, {
    threshold: SHADE,
    includeAA: true,
  })
  if (apart * ONE_IN <= width * height) return null
  save(join(OUTPUT, `${name}-difference.png`), difference)
  save(join(OUTPUT, `${name}-seen.png`), seen)
  const share = ((apart / (width * height)) * 100).toFixed(1)
  return `${share} % of it looks otherwise: see ${OUTPUT}/${name}-difference.png. If it should: npm run screenshots:accept`
}

function save(path: string, picture: PNG): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, PNG.sync.write(picture, { deflateLevel: 9, colorType: 2 }))
}
