import { HostRefusal } from '../host-refusal'

/** Far more than a few thousand runs; larger ones are taken in from the disk. */
const MOST_BYTES = 64 * 1024 * 1024
/** How many may be on their way at once, and how long one may stand still. */
const MOST_UPLOADS = 4
const STALE_MS = 60_000

interface Upload {
  parts: Buffer[]
  bytes: number
  touched: number
}

/** Files on their way from a window, in parts: a call is small. None lies on the disk before it is whole. */
export class Uploads {
  readonly #uploads = new Map<string, Upload>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /**
   * Adds a part, in order.
   *
   * @returns the whole file with its last part, else `null`
   * @throws {HostRefusal} when a part is missing, or the file is too large
   */
  add({
    upload: id,
    part,
    last,
    base64,
  }: {
    upload: string
    part: number
    last: boolean
    base64: string
  }): Buffer | null {
    this.#forgetStale()
    const upload = part === 0 ? this.#begin(id) : this.#uploads.get(id)
    if (!upload || upload.parts.length !== part) {
      this.#uploads.delete(id)
      throw new HostRefusal('A part of the file was lost on its way. Nothing was taken in; choose the file again.')
    }
    const bytes = Buffer.from(base64, 'base64')
    upload.parts.push(bytes)
    upload.bytes += bytes.length
    upload.touched = this.#now()
    if (upload.bytes > MOST_BYTES) {
      this.#uploads.delete(id)
      throw new HostRefusal(
        'This file is too large for a window. Take it in from the command line: npm run hearback -- runs import FILE',
      )
    }
    if (!last) return null
    this.#uploads.delete(id)
    return Buffer.concat(upload.parts)
  }

  #begin(id: string): Upload {
    if (this.#uploads.size >= MOST_UPLOADS)
      throw new HostRefusal('Other files are still on their way. Wait until they are taken in.')
    const upload = { parts: [], bytes: 0, touched: this.#now() }
    this.#uploads.set(id, upload)
    return upload
  }

  #forgetStale(): void {
    for (const [id, { touched }] of this.#uploads) if (this.#now() - touched > STALE_MS) this.#uploads.delete(id)
  }
}
