import type { HostApi, TakenFile } from '../../electron/bridge'

/** A call to the host is small, so a file goes in parts of this many bytes. */
const PART = 96 * 1024

/** Gives a file that was chosen or dropped to the host. Rejects with a sentence when the host turns it down. */
export async function takeInFile(host: HostApi, file: Blob): Promise<TakenFile | null> {
  const upload = crypto.randomUUID()
  const parts = Math.max(1, Math.ceil(file.size / PART))
  for (let part = 0; part < parts; part += 1) {
    const bytes = new Uint8Array(await file.slice(part * PART, (part + 1) * PART).arrayBuffer())
    const last = part === parts - 1
    const taken = await host.takeInPart?.({ upload, part, last, base64: base64Of(bytes) })
    if (taken) return taken
  }
  return null
}

/** `String.fromCharCode` takes so many at once. */
const AT_ONCE = 0x8000

function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return btoa(text)
}

/** The bytes of a file that the host gave away. */
export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}
